#ifndef CKERNELS_H
#define CKERNELS_H

#include <stddef.h>
#include <stdint.h>

// The byte and bit lanes of registers: plain functions over arrays that the caller owns. Nothing
// here allocates, keeps state or reads past the lengths that it is handed, except where it says so.
// Bitmaps hold row r in bit r % 64 of word r / 64.

// MARK: Delimited text

/// What a stretch of delimited text that begins with a record looks like from afar.
typedef struct {
  size_t end;    ///< just after the last line end outside quotes that stands before the flaw
  size_t lines;  ///< how many line ends stand before `end`, those within quotes too
  size_t flaw;   ///< where the first misplaced quote stands; the length where none does
  int inside;    ///< whether the text ends, or the flaw stands, within quotes
} kernel_outline;

/// Finds the records of a text and its first misplaced quote: one that opens elsewhere than at the
/// start of a cell, or closes elsewhere than at its end.
kernel_outline kernel_outline_records(const uint8_t *text, size_t length, uint8_t separator,
                                      uint8_t line_end);

/// How many cells and rows were found.
typedef struct {
  size_t cells;
  size_t rows;
} kernel_cells;

/// Writes the places of all separators and line ends outside quotes, which end the cells, and for
/// each row the number of cells up to its end. Both arrays have room for as many as there are bytes
/// between `from`, where a record begins, and `to`.
kernel_cells kernel_cell_ends(const uint8_t *text, size_t from, size_t to, uint8_t separator,
                              uint8_t line_end, uint32_t *places, uint32_t *rows);

/// How many bytes from the start are valid UTF-8: the length where all are.
size_t kernel_valid_utf8(const uint8_t *text, size_t length);

/// Writes the rows that hold a needle of at least one byte, and returns how many there are. The
/// texts of the rows stand one behind another; `ends` says where each ends.
size_t kernel_find_rows(const uint8_t *text, const uint32_t *ends, size_t row_count,
                        const uint8_t *needle, size_t count, uint32_t *rows);

// MARK: Pairs of characters

// A pair is two neighbouring characters as searches see them, the left one in the high half of 64
// bits: full-width ASCII folded, English in lower case. Texts are valid UTF-8; of others nothing is
// read beyond their ends, but the pairs are some or other.

/// Which list each pair is put into: its own where `keys` holds it, else one of the last, by chance.
typedef struct {
  const uint64_t *keys;   ///< pairs by open addressing, 0 where none is
  const uint32_t *lists;  ///< the list of each key
  size_t size;            ///< how many keys there is room for, a power of two; some are 0
  uint32_t own;           ///< how many lists belong to a pair
  uint32_t shared;        ///< how many lists follow for all other pairs
} kernel_pair_table;

/// Writes the pairs of a text in their order, and returns how many there are: fewer than bytes.
size_t kernel_text_pairs(const uint8_t *text, size_t length, uint64_t *pairs);
/// Puts a pair with a list of its own into the keys of a table.
void kernel_pair_keep(uint64_t *keys, uint32_t *lists, size_t size, uint64_t pair, uint32_t list);
/// The list of a pair.
uint32_t kernel_pair_list(const kernel_pair_table *table, uint64_t pair);

/// Adds to the size of each list what the rows from...to - 1 of some texts will take in it; the first
/// of them counts as row `first`. `lasts` holds the last row of each list, counted from 1, and is 0
/// before the first call.
void kernel_pair_sizes(const kernel_pair_table *table, const uint8_t *text, const uint32_t *ends,
                       size_t from, size_t to, uint32_t first, uint32_t *lasts, uint32_t *sizes);
/// Writes the same rows into the lists: as steps at the cursor of a list, which moves on, or as bits
/// from there on where it is dense. Bytes of dense lists are 0 before the first call.
void kernel_pair_fill(const kernel_pair_table *table, const uint8_t *text, const uint32_t *ends,
                      size_t from, size_t to, uint32_t first, const uint8_t *is_dense,
                      uint32_t *lasts, uint32_t *cursors, uint8_t *lists);
/// Sets the bits of the rows of a list of steps.
void kernel_pair_bits(const uint8_t *list, size_t length, uint64_t *bits);

// MARK: Codes to bitmaps

/// Sets the bits of the codes within low...high and clears all others; fills whole words.
void kernel_mask_range8(const uint8_t *codes, size_t count, uint8_t low, uint8_t high,
                        uint64_t *bits);
void kernel_mask_range16(const uint16_t *codes, size_t count, uint16_t low, uint16_t high,
                         uint64_t *bits);
void kernel_mask_range32(const uint32_t *codes, size_t count, uint32_t low, uint32_t high,
                         uint64_t *bits);
void kernel_mask_range64(const uint64_t *codes, size_t count, uint64_t low, uint64_t high,
                         uint64_t *bits);

/// Sets the bits of the codes that are members, one byte (0 or 1) a code; fills whole words.
void kernel_mask_members8(const uint8_t *codes, size_t count, const uint8_t *members,
                          uint64_t *bits);
void kernel_mask_members16(const uint16_t *codes, size_t count, const uint8_t *members,
                           uint64_t *bits);
void kernel_mask_members32(const uint32_t *codes, size_t count, const uint8_t *members,
                           uint64_t *bits);

// MARK: Bitmaps

/// target = target and, or other.
void kernel_bits_and(uint64_t *target, const uint64_t *other, size_t words);
void kernel_bits_or(uint64_t *target, const uint64_t *other, size_t words);
/// How many bits are set.
size_t kernel_bits_count(const uint64_t *bits, size_t words);
/// How many bits are set in both.
size_t kernel_bits_and_count(const uint64_t *left, const uint64_t *right, size_t words);
/// Writes `first` + the place of each bit that is set, and returns how many there are.
size_t kernel_bits_places(const uint64_t *bits, size_t words, uint32_t first, uint32_t *places);

// MARK: Codes to cells

/// cells[i] += steps[codes[i]]: one column more in the number of each row's cell.
void kernel_add_steps8(uint32_t *cells, const uint8_t *codes, const uint32_t *steps, size_t count);
void kernel_add_steps16(uint32_t *cells, const uint16_t *codes, const uint32_t *steps,
                        size_t count);
void kernel_add_steps32(uint32_t *cells, const uint32_t *codes, const uint32_t *steps,
                        size_t count);

/// Counts codes: counts[codes[i]] += 1, over 256 counts.
void kernel_histogram8(const uint8_t *codes, size_t count, uint32_t *counts);
/// Counts pairs: counts[left[i] * width + right[i]] += 1.
void kernel_histogram8x8(const uint8_t *left, const uint8_t *right, size_t count, uint32_t width,
                         uint32_t *counts);
/// Counts cells: counts[cells[i]] += 1.
void kernel_count_cells(const uint32_t *cells, size_t count, uint32_t *counts);

// MARK: Files

/// The XXH64 checksum of some bytes; a change within eight neighbouring bytes always changes it.
uint64_t kernel_checksum(const uint8_t *bytes, size_t length);

#endif
