#include "CKernels.h"

// The loader picks the widest lanes that the machine has; counting bits gains threefold by it.
// Sanitizers aren't ready yet when it does, so they take the plain path.
#if defined(__x86_64__) && defined(__linux__) && defined(__clang__)
#if !__has_feature(thread_sanitizer) && !__has_feature(address_sanitizer)
#define WIDEST __attribute__((target_clones("default", "arch=x86-64-v3", "arch=x86-64-v4")))
#endif
#endif
#ifndef WIDEST
#define WIDEST
#endif

WIDEST void kernel_bits_and(uint64_t *target, const uint64_t *other, size_t words) {
  for (size_t i = 0; i < words; i++) target[i] &= other[i];
}

WIDEST void kernel_bits_or(uint64_t *target, const uint64_t *other, size_t words) {
  for (size_t i = 0; i < words; i++) target[i] |= other[i];
}

WIDEST size_t kernel_bits_count(const uint64_t *bits, size_t words) {
  size_t count = 0;
  for (size_t i = 0; i < words; i++) count += (size_t)__builtin_popcountll(bits[i]);
  return count;
}

WIDEST size_t kernel_bits_and_count(const uint64_t *left, const uint64_t *right, size_t words) {
  size_t count = 0;
  for (size_t i = 0; i < words; i++) count += (size_t)__builtin_popcountll(left[i] & right[i]);
  return count;
}

size_t kernel_bits_places(const uint64_t *bits, size_t words, uint32_t first, uint32_t *places) {
  uint32_t *next = places;
  for (size_t i = 0; i < words; i++) {
    uint32_t base = first + (uint32_t)(i * 64);
    for (uint64_t word = bits[i]; word; word &= word - 1) {
      *next++ = base + (uint32_t)__builtin_ctzll(word);
    }
  }
  return (size_t)(next - places);
}
