#ifndef CXML_H
#define CXML_H

#include <stddef.h>
#include <stdint.h>

// libxml2's HTML parser as a stream of events. The library is opened when the first page is read:
// linked, it and what it needs (ICU) would cost every start a millisecond.

/// What a page consists of, in the order of its text. Names are in lower case; attributes are
/// pairs of name and value up to a NULL, or NULL where there are none; values may be NULL. Texts
/// are valid UTF-8 with entities resolved, cut anywhere between two characters.
typedef struct {
  void (*open)(void *context, const uint8_t *name, const uint8_t *const *attributes);
  void (*close)(void *context, const uint8_t *name);
  void (*text)(void *context, const uint8_t *bytes, size_t count);
} html_events;

/// Whether the system has libxml2.
int html_is_available(void);

/// Reads a page of valid UTF-8 up to its zero byte, whatever encoding it claims; every element
/// that is opened is closed. Returns 0 where the library is missing.
int html_parse(const uint8_t *page, void *context, const html_events *events);

#endif
