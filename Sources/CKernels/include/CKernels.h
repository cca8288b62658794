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
