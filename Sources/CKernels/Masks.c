#include "ByteMasks.h"
#include "CKernels.h"

// `code - low <= high - low`, unsigned, is one comparison; with saturating subtraction it is a
// comparison with zero, which SSE2 has for bytes and shorts.

#define MASK_PLAIN(codes, from, count, test, bits)                    \
  for (size_t base = (from); base < (count); base += 64) {            \
    size_t end = (count) - base < 64 ? (count) - base : 64;           \
    uint64_t word = 0;                                                \
    for (size_t i = 0; i < end; i++) {                                \
      word |= (uint64_t)(test((codes)[base + i])) << i;               \
    }                                                                 \
    (bits)[base / 64] = word;                                         \
  }

void kernel_mask_range8(const uint8_t *codes, size_t count, uint8_t low, uint8_t high,
                        uint64_t *bits) {
  size_t done = 0;
#if defined(__SSE2__)
  __m128i lowest = _mm_set1_epi8((char)low);
  __m128i span = _mm_set1_epi8((char)(uint8_t)(high - low));
  __m128i zero = _mm_setzero_si128();
  for (; done + 64 <= count; done += 64) {
    uint64_t word = 0;
    for (int i = 0; i < 4; i++) {
      __m128i part = _mm_loadu_si128((const __m128i *)(codes + done + 16 * i));
      __m128i over = _mm_subs_epu8(_mm_sub_epi8(part, lowest), span);
      word |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(over, zero)) << (16 * i);
    }
    bits[done / 64] = word;
  }
#endif
#define WITHIN(code) ((uint8_t)((code)-low) <= (uint8_t)(high - low))
  MASK_PLAIN(codes, done, count, WITHIN, bits)
#undef WITHIN
}

void kernel_mask_range16(const uint16_t *codes, size_t count, uint16_t low, uint16_t high,
                         uint64_t *bits) {
  size_t done = 0;
#if defined(__SSE2__)
  __m128i lowest = _mm_set1_epi16((short)low);
  __m128i span = _mm_set1_epi16((short)(uint16_t)(high - low));
  __m128i zero = _mm_setzero_si128();
  for (; done + 64 <= count; done += 64) {
    uint64_t word = 0;
    for (int i = 0; i < 4; i++) {
      const __m128i *place = (const __m128i *)(codes + done + 16 * i);
      __m128i left = _mm_sub_epi16(_mm_loadu_si128(place), lowest);
      __m128i right = _mm_sub_epi16(_mm_loadu_si128(place + 1), lowest);
      left = _mm_cmpeq_epi16(_mm_subs_epu16(left, span), zero);
      right = _mm_cmpeq_epi16(_mm_subs_epu16(right, span), zero);
      word |= (uint64_t)(uint32_t)_mm_movemask_epi8(_mm_packs_epi16(left, right)) << (16 * i);
    }
    bits[done / 64] = word;
  }
#endif
#define WITHIN(code) ((uint16_t)((code)-low) <= (uint16_t)(high - low))
  MASK_PLAIN(codes, done, count, WITHIN, bits)
#undef WITHIN
}

#if defined(__SSE2__)
/// All ones where a signed comparison finds a number beyond the span; both are shifted by 2^31.
static inline __m128i beyond(const uint32_t *codes, __m128i lowest, __m128i span) {
  __m128i part = _mm_sub_epi32(_mm_loadu_si128((const __m128i *)codes), lowest);
  return _mm_cmpgt_epi32(_mm_xor_si128(part, _mm_set1_epi32(INT32_MIN)), span);
}
#endif

void kernel_mask_range32(const uint32_t *codes, size_t count, uint32_t low, uint32_t high,
                         uint64_t *bits) {
  size_t done = 0;
#if defined(__SSE2__)
  __m128i lowest = _mm_set1_epi32((int)low);
  __m128i span = _mm_set1_epi32((int)((high - low) ^ 0x80000000u));
  for (; done + 64 <= count; done += 64) {
    uint64_t word = 0;
    for (int i = 0; i < 4; i++) {
      const uint32_t *place = codes + done + 16 * i;
      __m128i left = _mm_packs_epi32(beyond(place, lowest, span), beyond(place + 4, lowest, span));
      __m128i right =
          _mm_packs_epi32(beyond(place + 8, lowest, span), beyond(place + 12, lowest, span));
      uint32_t out = (uint32_t)_mm_movemask_epi8(_mm_packs_epi16(left, right));
      word |= (uint64_t)(~out & 0xFFFF) << (16 * i);
    }
    bits[done / 64] = word;
  }
#endif
#define WITHIN(code) ((code)-low <= high - low)
  MASK_PLAIN(codes, done, count, WITHIN, bits)
#undef WITHIN
}

void kernel_mask_range64(const uint64_t *codes, size_t count, uint64_t low, uint64_t high,
                         uint64_t *bits) {
#define WITHIN(code) ((code)-low <= high - low)
  MASK_PLAIN(codes, 0, count, WITHIN, bits)
#undef WITHIN
}

#define MEMBER(code) (members[code] & 1)

void kernel_mask_members8(const uint8_t *codes, size_t count, const uint8_t *members,
                          uint64_t *bits) {
  MASK_PLAIN(codes, 0, count, MEMBER, bits)
}

void kernel_mask_members16(const uint16_t *codes, size_t count, const uint8_t *members,
                           uint64_t *bits) {
  MASK_PLAIN(codes, 0, count, MEMBER, bits)
}

void kernel_mask_members32(const uint32_t *codes, size_t count, const uint8_t *members,
                           uint64_t *bits) {
  MASK_PLAIN(codes, 0, count, MEMBER, bits)
}
