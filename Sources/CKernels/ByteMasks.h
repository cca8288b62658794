#ifndef BYTEMASKS_H
#define BYTEMASKS_H

#include <stddef.h>
#include <stdint.h>
#include <string.h>

// 64 bytes at a time as the bits of one word. SSE2 is part of every x86-64; other machines take
// the plain path, which is the definition.

#if defined(__SSE2__)
#include <emmintrin.h>

typedef struct {
  __m128i part[4];
} lanes;

static inline lanes lanes_load(const uint8_t *bytes) {
  lanes result;
  for (int i = 0; i < 4; i++) {
    result.part[i] = _mm_loadu_si128((const __m128i *)(bytes + 16 * i));
  }
  return result;
}

static inline uint64_t lanes_equal(lanes bytes, uint8_t value) {
  __m128i wanted = _mm_set1_epi8((char)value);
  uint64_t result = 0;
  for (int i = 0; i < 4; i++) {
    uint64_t bits = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes.part[i], wanted));
    result |= bits << (16 * i);
  }
  return result;
}
/// Where both blocks hold their value.
static inline uint64_t lanes_equal_both(lanes left, uint8_t value, lanes right, uint8_t other) {
  __m128i wanted = _mm_set1_epi8((char)value);
  __m128i second = _mm_set1_epi8((char)other);
  uint64_t result = 0;
  for (int i = 0; i < 4; i++) {
    __m128i both = _mm_and_si128(_mm_cmpeq_epi8(left.part[i], wanted),
                                 _mm_cmpeq_epi8(right.part[i], second));
    result |= (uint64_t)(uint32_t)_mm_movemask_epi8(both) << (16 * i);
  }
  return result;
}
#else
typedef struct {
  uint8_t byte[64];
} lanes;

static inline lanes lanes_load(const uint8_t *bytes) {
  lanes result;
  memcpy(result.byte, bytes, 64);
  return result;
}

static inline uint64_t lanes_equal(lanes bytes, uint8_t value) {
  uint64_t result = 0;
  for (int i = 0; i < 64; i++) result |= (uint64_t)(bytes.byte[i] == value) << i;
  return result;
}

static inline uint64_t lanes_equal_both(lanes left, uint8_t value, lanes right, uint8_t other) {
  return lanes_equal(left, value) & lanes_equal(right, other);
}
#endif

/// The last bytes of a text, filled up with `filler`.
static inline lanes lanes_load_tail(const uint8_t *bytes, size_t count, uint8_t filler) {
  uint8_t block[64];
  memset(block, filler, 64);
  memcpy(block, bytes, count);
  return lanes_load(block);
}

/// Bit i is the parity of bits 0...i: set from an opening quote up to before its closing one.
static inline uint64_t prefix_xor(uint64_t bits) {
  bits ^= bits << 1;
  bits ^= bits << 2;
  bits ^= bits << 4;
  bits ^= bits << 8;
  bits ^= bits << 16;
  bits ^= bits << 32;
  return bits;
}

#endif
