#include "CXML.h"

#include <dlfcn.h>
#include <pthread.h>

// The part of libxml2's interface that is used, as its headers have had it since 2.6: declaring it
// here spares the build the headers, which stand in another folder on every system.

typedef void (*anything)(void);

typedef struct {
  anything internalSubset, isStandalone, hasInternalSubset, hasExternalSubset, resolveEntity;
  anything getEntity, entityDecl, notationDecl, attributeDecl, elementDecl, unparsedEntityDecl;
  anything setDocumentLocator, startDocument, endDocument;
  void (*startElement)(void *, const uint8_t *, const uint8_t **);
  void (*endElement)(void *, const uint8_t *);
  anything reference;
  void (*characters)(void *, const uint8_t *, int);
  void (*ignorableWhitespace)(void *, const uint8_t *, int);
  anything processingInstruction, comment, warning, error, fatalError, getParameterEntity;
  anything cdataBlock, externalSubset;
  unsigned int initialized;
  void *private_data;
  anything startElementNs, endElementNs, serror;
} htmlSAXHandler;

static void (*initialise)(void);
static void *(*parse)(const uint8_t *, const char *, htmlSAXHandler *, void *);
static int is_loaded;

static void load(void) {
  void *library = dlopen("libxml2.so.2", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) library = dlopen("libxml2.so.16", RTLD_NOW | RTLD_LOCAL);
  if (library == NULL) return;
  *(void **)&initialise = dlsym(library, "xmlInitParser");
  *(void **)&parse = dlsym(library, "htmlSAXParseDoc");
  is_loaded = initialise && parse;
  if (is_loaded) initialise();
}

int html_is_available(void) {
  static pthread_once_t once = PTHREAD_ONCE_INIT;
  pthread_once(&once, load);
  return is_loaded;
}

typedef struct {
  void *context;
  const html_events *events;
} receiver;

static void on_open(void *data, const uint8_t *name, const uint8_t **attributes) {
  receiver *self = data;
  self->events->open(self->context, name, attributes);
}

static void on_close(void *data, const uint8_t *name) {
  receiver *self = data;
  self->events->close(self->context, name);
}

static void on_text(void *data, const uint8_t *bytes, int count) {
  receiver *self = data;
  self->events->text(self->context, bytes, (size_t)count);
}

int html_parse(const uint8_t *page, void *context, const html_events *events) {
  if (!html_is_available()) return 0;
  receiver self = {context, events};
  htmlSAXHandler handler = {.startElement = on_open,
                            .endElement = on_close,
                            .characters = on_text,
                            .ignorableWhitespace = on_text};
  // Read whole: the parser that is fed in pieces drops what stands after </html>. A page that is
  // told its encoding is not believed what it says of itself.
  parse(page, "UTF-8", &handler, &self);
  return 1;
}
