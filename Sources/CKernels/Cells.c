#include <string.h>

#include "CKernels.h"

void kernel_add_steps8(uint32_t *cells, const uint8_t *codes, const uint32_t *steps, size_t count) {
  for (size_t i = 0; i < count; i++) cells[i] += steps[codes[i]];
}

void kernel_add_steps16(uint32_t *cells, const uint16_t *codes, const uint32_t *steps,
                        size_t count) {
  for (size_t i = 0; i < count; i++) cells[i] += steps[codes[i]];
}

void kernel_add_steps32(uint32_t *cells, const uint32_t *codes, const uint32_t *steps,
                        size_t count) {
  for (size_t i = 0; i < count; i++) cells[i] += steps[codes[i]];
}

// Rows of a register come in runs (one day, one year), and a count can't be raised again before it
// is written: four tables side by side wait a quarter as long.
void kernel_histogram8(const uint8_t *codes, size_t count, uint32_t *counts) {
  uint32_t side[3][256];
  memset(side, 0, sizeof side);
  size_t i = 0;
  for (; i + 4 <= count; i += 4) {
    counts[codes[i]]++;
    side[0][codes[i + 1]]++;
    side[1][codes[i + 2]]++;
    side[2][codes[i + 3]]++;
  }
  for (; i < count; i++) counts[codes[i]]++;
  for (int code = 0; code < 256; code++) {
    counts[code] += side[0][code] + side[1][code] + side[2][code];
  }
}

void kernel_histogram8x8(const uint8_t *left, const uint8_t *right, size_t count, uint32_t width,
                         uint32_t *counts) {
  for (size_t i = 0; i < count; i++) counts[left[i] * width + right[i]]++;
}

void kernel_count_cells(const uint32_t *cells, size_t count, uint32_t *counts) {
  for (size_t i = 0; i < count; i++) counts[cells[i]]++;
}
