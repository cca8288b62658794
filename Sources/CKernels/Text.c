#include "ByteMasks.h"
#include "CKernels.h"

static inline int is_tail(uint8_t byte) { return (byte & 0xC0) == 0x80; }

/// The length of the sequence at a byte above ASCII; 0 where it is invalid.
static inline size_t sequence(const uint8_t *text, size_t left) {
  uint8_t first = text[0];
  if (first >= 0xE0 && first < 0xF0) {
    if (left < 3 || !is_tail(text[1]) || !is_tail(text[2])) return 0;
    if (first == 0xE0 && text[1] < 0xA0) return 0;
    if (first == 0xED && text[1] > 0x9F) return 0;
    return 3;
  }
  if (first >= 0xC2 && first < 0xE0) return left >= 2 && is_tail(text[1]) ? 2 : 0;
  if (first < 0xF0 || first > 0xF4 || left < 4) return 0;
  if (!is_tail(text[1]) || !is_tail(text[2]) || !is_tail(text[3])) return 0;
  if (first == 0xF0 && text[1] < 0x90) return 0;
  if (first == 0xF4 && text[1] > 0x8F) return 0;
  return 4;
}

size_t kernel_valid_utf8(const uint8_t *text, size_t length) {
  size_t place = 0;
  while (place < length) {
    if (text[place] < 0x80) {
      place++;
      continue;
    }
    size_t step = sequence(text + place, length - place);
    if (!step) return place;
    place += step;
  }
  return length;
}

/// Walks along the rows as matches are found.
typedef struct {
  const uint32_t *ends;
  uint32_t *rows;
  size_t row;      ///< the row that the last match stands in
  size_t found;
  size_t done;     ///< matches before this place are in rows that are found already
} row_walk;

static inline void row_walk_match(row_walk *walk, size_t start, size_t count) {
  if (start < walk->done) return;
  while (walk->ends[walk->row] <= start) walk->row++;
  size_t end = walk->ends[walk->row];
  if (start + count > end) return;
  walk->rows[walk->found++] = (uint32_t)walk->row;
  walk->done = end;
}

// A Chinese character's first byte is one of six or so; its last tells most. So candidates are
// places where the last bytes of the needle's first and last character both agree.
size_t kernel_find_rows(const uint8_t *text, const uint32_t *ends, size_t row_count,
                        const uint8_t *needle, size_t count, uint32_t *rows) {
  size_t length = row_count ? ends[row_count - 1] : 0;
  if (count == 0 || count > length) return 0;
  row_walk walk = {ends, rows, 0, 0, 0};
  size_t last = count - 1;
  size_t early = count > 2 ? 2 : 0;
  size_t starts = length - count + 1;
  size_t place = 0;
  for (; place + 64 <= starts; place += 64) {
    uint64_t found = lanes_equal_both(lanes_load(text + place + last), needle[last],
                                      lanes_load(text + place + early), needle[early]);
    for (; found; found &= found - 1) {
      size_t start = place + (size_t)__builtin_ctzll(found);
      if (memcmp(text + start, needle, count) == 0) row_walk_match(&walk, start, count);
    }
  }
  for (; place < starts; place++) {
    if (memcmp(text + place, needle, count) == 0) row_walk_match(&walk, place, count);
  }
  return walk.found;
}
