#include "CLZ4.h"

#include <limits.h>
#include <lz4.h>

size_t lz4_pack(const uint8_t *bytes, size_t length, uint8_t *target, size_t capacity) {
  if (length > LZ4_MAX_INPUT_SIZE) return 0;
  int room = capacity > INT_MAX ? INT_MAX : (int)capacity;
  int packed = LZ4_compress_default((const char *)bytes, (char *)target, (int)length, room);
  return packed > 0 ? (size_t)packed : 0;
}

int lz4_unpack(const uint8_t *bytes, size_t length, uint8_t *target, size_t plain_length) {
  if (length > INT_MAX || plain_length > INT_MAX) return 0;
  int plain = LZ4_decompress_safe((const char *)bytes, (char *)target, (int)length,
                                  (int)plain_length);
  return plain >= 0 && (size_t)plain == plain_length;
}
