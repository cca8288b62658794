#include "ByteMasks.h"
#include "CKernels.h"

/// What passes from one block of 64 bytes to the next.
typedef struct {
  uint64_t inside;     ///< all ones within quotes
  uint64_t may_open;   ///< 1 where a quote may open a cell at the next byte
  uint64_t must_end;   ///< 1 where the last byte closed quotes
  size_t lines;
} carried;

static inline uint64_t misplaced(uint64_t quotes, uint64_t inside, uint64_t ends, uint64_t returns,
                                 carried *state) {
  uint64_t opening = quotes & inside;
  uint64_t closing = quotes & ~inside;
  uint64_t before = ends | quotes;
  uint64_t after = ends | returns | quotes;
  uint64_t wrong = opening & ~(before << 1 | state->may_open);
  wrong |= (closing << 1 | state->must_end) & ~after;
  state->may_open = before >> 63;
  state->must_end = closing >> 63;
  return wrong;
}

kernel_outline kernel_outline_records(const uint8_t *text, size_t length, uint8_t separator,
                                      uint8_t line_end) {
  kernel_outline result = {0, 0, length, 0};
  carried state = {0, 1, 0, 0};
  for (size_t place = 0; place < length; place += 64) {
    size_t left = length - place;
    // A text that ends with a closing quote is whole: what follows it is an end.
    lanes bytes = left >= 64 ? lanes_load(text + place)
                             : lanes_load_tail(text + place, left, '\r');
    uint64_t lines = lanes_equal(bytes, line_end);
    uint64_t valid = left >= 64 ? ~0ull : (1ull << left) - 1;
    lines &= valid;
    uint64_t quotes = lanes_equal(bytes, '"');
    uint64_t inside = state.inside;
    if (quotes | state.must_end | state.inside) {
      inside ^= prefix_xor(quotes);
      uint64_t ends = lanes_equal(bytes, separator) | lines;
      uint64_t wrong = misplaced(quotes, inside, ends, lanes_equal(bytes, '\r'), &state) & valid;
      if (wrong) {
        int bit = __builtin_ctzll(wrong);
        uint64_t before = lines & ~inside & ((1ull << bit) - 1);
        if (before) {
          int last = 63 - __builtin_clzll(before);
          result.end = place + (size_t)last + 1;
          result.lines = state.lines
                         + (size_t)__builtin_popcountll(lines & (~0ull >> (63 - last)));
        }
        result.flaw = place + (size_t)bit;
        result.inside = (int)(inside >> bit & 1);
        return result;
      }
      state.inside = (uint64_t)((int64_t)inside >> 63);
    } else {
      uint64_t ends = lanes_equal(bytes, separator) | lines;
      state.may_open = ends >> 63;
    }
    uint64_t outside = lines & ~inside;
    if (outside) {
      int last = 63 - __builtin_clzll(outside);
      result.end = place + (size_t)last + 1;
      result.lines = state.lines + (size_t)__builtin_popcountll(lines & (~0ull >> (63 - last)));
    }
    state.lines += (size_t)__builtin_popcountll(lines);
  }
  result.inside = (int)(state.inside & 1);
  return result;
}

static inline void write_places(uint64_t bits, uint32_t first, uint32_t *places) {
  for (; bits; bits &= bits - 1) *places++ = first + (uint32_t)__builtin_ctzll(bits);
}

kernel_cells kernel_cell_ends(const uint8_t *text, size_t from, size_t to, uint8_t separator,
                              uint8_t line_end, uint32_t *places, uint32_t *rows) {
  kernel_cells result = {0, 0};
  uint64_t within = 0;
  for (size_t place = from; place < to; place += 64) {
    size_t left = to - place;
    lanes bytes = left >= 64 ? lanes_load(text + place) : lanes_load_tail(text + place, left, 0);
    uint64_t lines = lanes_equal(bytes, line_end);
    uint64_t ends = lanes_equal(bytes, separator) | lines;
    if (left < 64) ends &= (1ull << left) - 1;
    uint64_t quotes = lanes_equal(bytes, '"');
    uint64_t inside = within ^ (quotes ? prefix_xor(quotes) : 0);
    within = (uint64_t)((int64_t)inside >> 63);
    ends &= ~inside;
    for (lines &= ends; lines; lines &= lines - 1) {
      uint64_t upto = lines ^ (lines - 1);
      rows[result.rows++] = (uint32_t)(result.cells + (size_t)__builtin_popcountll(ends & upto));
    }
    write_places(ends, (uint32_t)place, places + result.cells);
    result.cells += (size_t)__builtin_popcountll(ends);
  }
  return result;
}
