#include "CKernels.h"

#include <string.h>

// XXH64 with seed 0, after its specification (Yann Collet): each step can be undone, so one changed
// word always changes the sum, and it keeps up with memory.

static const uint64_t P1 = 0x9E3779B185EBCA87u, P2 = 0xC2B2AE3D27D4EB4Fu,
                      P3 = 0x165667B19E3779F9u, P4 = 0x85EBCA77C2B2AE63u,
                      P5 = 0x27D4EB2F165667C5u;

static inline uint64_t turned(uint64_t word, int bits) {
  return word << bits | word >> (64 - bits);
}

static inline uint64_t word64(const uint8_t *bytes) {
  uint64_t word;
  memcpy(&word, bytes, 8);
  return word;
}

static inline uint64_t mixed(uint64_t lane, uint64_t word) {
  return turned(lane + word * P2, 31) * P1;
}

static inline uint64_t joined(uint64_t sum, uint64_t lane) {
  return (sum ^ mixed(0, lane)) * P1 + P4;
}

static uint64_t lanes(const uint8_t **bytes, const uint8_t *end) {
  uint64_t a = P1 + P2, b = P2, c = 0, d = 0u - P1;
  for (; end - *bytes >= 32; *bytes += 32) {
    a = mixed(a, word64(*bytes));
    b = mixed(b, word64(*bytes + 8));
    c = mixed(c, word64(*bytes + 16));
    d = mixed(d, word64(*bytes + 24));
  }
  uint64_t sum = turned(a, 1) + turned(b, 7) + turned(c, 12) + turned(d, 18);
  return joined(joined(joined(joined(sum, a), b), c), d);
}

uint64_t kernel_checksum(const uint8_t *bytes, size_t length) {
  const uint8_t *end = bytes + length;
  uint64_t sum = (length >= 32 ? lanes(&bytes, end) : P5) + length;
  for (; end - bytes >= 8; bytes += 8) {
    sum = turned(sum ^ mixed(0, word64(bytes)), 27) * P1 + P4;
  }
  if (end - bytes >= 4) {
    uint32_t word;
    memcpy(&word, bytes, 4);
    sum = turned(sum ^ word * P1, 23) * P2 + P3;
    bytes += 4;
  }
  for (; bytes < end; bytes++) sum = turned(sum ^ *bytes * P5, 11) * P1;
  sum = (sum ^ sum >> 33) * P2;
  sum = (sum ^ sum >> 29) * P3;
  return sum ^ sum >> 32;
}
