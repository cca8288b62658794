#include "CKernels.h"

// Rows are numbered from 1 here, so that no row is 0.

static inline size_t character_size(uint8_t first) {
  return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
}

/// The next character before the end, folded; moves the place behind it. One that the end cuts is
/// U+FFFD.
static inline uint32_t next_folded(const uint8_t *text, size_t *place, size_t end) {
  const uint8_t *at = text + *place;
  size_t size = character_size(at[0]);
  if (size > end - *place) {
    *place = end;
    return 0xFFFD;
  }
  *place += size;
  uint32_t scalar = at[0];
  if (size == 3) {
    scalar = (scalar & 0x0F) << 12 | (uint32_t)(at[1] & 0x3F) << 6 | (at[2] & 0x3F);
    if (scalar >= 0xFF01 && scalar <= 0xFF5E) scalar -= 0xFEE0;
  } else if (size == 2) {
    scalar = (scalar & 0x1F) << 6 | (at[1] & 0x3F);
  } else if (size == 4) {
    scalar = (scalar & 0x07) << 18 | (uint32_t)(at[1] & 0x3F) << 12 |
             (uint32_t)(at[2] & 0x3F) << 6 | (at[3] & 0x3F);
  }
  return scalar >= 'A' && scalar <= 'Z' ? scalar + 0x20 : scalar;
}

// The pairs of neighbouring characters of a text, one after another.
typedef struct {
  const uint8_t *text;
  size_t place, end;
  uint64_t left;
} pair_walk;

static inline pair_walk walk_pairs(const uint8_t *text, size_t from, size_t end) {
  pair_walk walk = {text, from, end, 0};
  if (from < end) walk.left = next_folded(text, &walk.place, end);
  return walk;
}

static inline int next_pair(pair_walk *walk, uint64_t *pair) {
  if (walk->place >= walk->end) return 0;
  uint64_t right = next_folded(walk->text, &walk->place, walk->end);
  *pair = walk->left << 32 | right;
  walk->left = right;
  return 1;
}

size_t kernel_text_pairs(const uint8_t *text, size_t length, uint64_t *pairs) {
  size_t count = 0;
  pair_walk walk = walk_pairs(text, 0, length);
  while (next_pair(&walk, pairs + count)) count++;
  return count;
}

static inline uint64_t pair_hash(uint64_t pair) { return pair * 0x9E3779B97F4A7C15u; }

uint32_t kernel_pair_list(const kernel_pair_table *table, uint64_t pair) {
  uint64_t hash = pair_hash(pair);
  size_t slot = (size_t)(hash >> 32) & (table->size - 1);
  while (table->keys[slot]) {
    if (table->keys[slot] == pair) return table->lists[slot];
    slot = (slot + 1) & (table->size - 1);
  }
  return table->own + (uint32_t)(hash >> 54) % table->shared;
}

void kernel_pair_keep(uint64_t *keys, uint32_t *lists, size_t size, uint64_t pair, uint32_t list) {
  size_t slot = (size_t)(pair_hash(pair) >> 32) & (size - 1);
  while (keys[slot]) slot = (slot + 1) & (size - 1);
  keys[slot] = pair;
  lists[slot] = list;
}

// A step of 1...255 is a byte less one; 255 goes before a larger one, which stands less 256 in bytes
// of seven bits, the lowest first, all but the last with the highest bit set.
static inline size_t step_size(uint32_t step) {
  return step < 256 ? 1 : step < 256 + 0x80 ? 2 : step < 256 + 0x4000 ? 3 : 4;
}

void kernel_pair_sizes(const kernel_pair_table *table, const uint8_t *text, const uint32_t *ends,
                       size_t from, size_t to, uint32_t first, uint32_t *lasts, uint32_t *sizes) {
  for (size_t row = from; row < to; row++) {
    uint32_t number = first + (uint32_t)(row - from) + 1;
    pair_walk walk = walk_pairs(text, row ? ends[row - 1] : 0, ends[row]);
    uint64_t pair;
    while (next_pair(&walk, &pair)) {
      uint32_t list = kernel_pair_list(table, pair);
      if (lasts[list] == number) continue;
      sizes[list] += (uint32_t)step_size(number - lasts[list]);
      lasts[list] = number;
    }
  }
}

static inline uint8_t *put_step(uint8_t *at, uint32_t step) {
  if (step < 256) {
    *at = (uint8_t)(step - 1);
    return at + 1;
  }
  *at++ = 255;
  for (step -= 256; step >= 0x80; step >>= 7) *at++ = (uint8_t)(step | 0x80);
  *at++ = (uint8_t)step;
  return at;
}

void kernel_pair_fill(const kernel_pair_table *table, const uint8_t *text, const uint32_t *ends,
                      size_t from, size_t to, uint32_t first, const uint8_t *is_dense,
                      uint32_t *lasts, uint32_t *cursors, uint8_t *lists) {
  for (size_t row = from; row < to; row++) {
    uint32_t number = first + (uint32_t)(row - from) + 1;
    pair_walk walk = walk_pairs(text, row ? ends[row - 1] : 0, ends[row]);
    uint64_t pair;
    while (next_pair(&walk, &pair)) {
      uint32_t list = kernel_pair_list(table, pair);
      if (lasts[list] == number) continue;
      if (is_dense[list]) {
        lists[cursors[list] + (number - 1) / 8] |= (uint8_t)(1u << ((number - 1) % 8));
      } else {
        uint8_t *at = lists + cursors[list];
        cursors[list] = (uint32_t)(put_step(at, number - lasts[list]) - lists);
      }
      lasts[list] = number;
    }
  }
}

void kernel_pair_bits(const uint8_t *list, size_t length, uint64_t *bits) {
  uint32_t number = 0;
  const uint8_t *end = list + length;
  while (list < end) {
    uint32_t step = *list++;
    if (step == 255) {
      unsigned shift = 0;
      do {
        step += (uint32_t)(*list & 0x7F) << shift;
        shift += 7;
      } while (*list++ & 0x80);
    }
    number += step + 1;
    bits[(number - 1) / 64] |= (uint64_t)1 << ((number - 1) % 64);
  }
}
