#ifndef CLZ4_H
#define CLZ4_H

#include <stddef.h>
#include <stdint.h>

// LZ4's block format, from the system's library, linked into the program: nothing has to be found
// when it starts.

/// Packs bytes into a target. Returns how many bytes they take, or 0 where they don't fit in the
/// capacity, or are more than LZ4 packs at once (2 GB).
size_t lz4_pack(const uint8_t *bytes, size_t length, uint8_t *target, size_t capacity);

/// Unpacks bytes into exactly as many as they were. Returns 0 where they are no such pack; whatever
/// the bytes are, nothing beyond the target is written.
int lz4_unpack(const uint8_t *bytes, size_t length, uint8_t *target, size_t plain_length);

#endif
