#include "CEditLine.h"

#include <histedit.h>
#include <langinfo.h>
#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <wchar.h>

struct editline {
  EditLine *engine;
  HistoryW *history;
  FILE *nowhere;
  void *context;
  editline_read read;
  editline_perform perform;
};

static editline *owner(EditLine *engine) {
  void *found = NULL;
  el_get(engine, EL_CLIENTDATA, &found);
  return found;
}

static int read_key(EditLine *engine, wchar_t *key) {
  editline *self = owner(engine);
  uint32_t scalar = 0;
  int count = self->read(self->context, &scalar);
  *key = (wchar_t)scalar;
  return count;
}

static unsigned char perform(EditLine *engine, editline_command command) {
  editline *self = owner(engine);
  switch (self->perform(self->context, command)) {
    case editline_go_on: return CC_REFRESH;
    case editline_finish: return CC_EOF;
    default: return CC_ERROR;
  }
}

// libedit tells a command nothing but the key, so each needs a function of its own.
#define COMMANDS(_)                                                                            \
  _(accept, L"gongkai-accept", L"Run the statement, or go on with it on a new line")           \
  _(insert_newline, L"gongkai-newline", L"Begin a new line of the statement")                  \
  _(cancel, L"gongkai-cancel", L"Clear the statement")                                         \
  _(end_or_delete, L"gongkai-end-or-delete", L"Leave on an empty line, else delete forwards")  \
  _(previous, L"gongkai-previous", L"Go up a line or to the previous statement")               \
  _(next, L"gongkai-next", L"Go down a line or to the next statement")                         \
  _(forward, L"gongkai-forward", L"Go right, or take the hint at the end")                     \
  _(line_start, L"gongkai-line-start", L"Go to the start of the line")                         \
  _(line_end, L"gongkai-line-end", L"Go to the end of the line, or take the hint there")       \
  _(complete, L"gongkai-complete", L"Complete the word, or list what could stand there")       \
  _(search, L"gongkai-search", L"Search earlier statements")                                   \
  _(paste, L"gongkai-paste", L"Insert what the terminal pastes")                               \
  _(clear_screen, L"gongkai-clear-screen", L"Clear the screen")                                \
  _(suspend, L"gongkai-suspend", L"Stop until the shell continues the program")

#define FUNCTION(name, word, help)                                     \
  static unsigned char run_##name(EditLine *engine, wint_t key) {      \
    (void)key;                                                         \
    return perform(engine, editline_##name);                           \
  }
COMMANDS(FUNCTION)

static void add_commands(EditLine *engine) {
#define ADD(name, word, help) el_wset(engine, EL_ADDFN, word, help, run_##name);
  COMMANDS(ADD)
}

static wchar_t *no_prompt(EditLine *engine) {
  (void)engine;
  static wchar_t nothing[] = L"";
  return nothing;
}

editline *editline_open(const char *program, int input, int output, void *context,
                        editline_read read, editline_perform perform) {
  editline *self = calloc(1, sizeof *self);
  if (self == NULL) return NULL;
  self->context = context;
  self->read = read;
  self->perform = perform;
  self->nowhere = fopen("/dev/null", "we");
  self->history = history_winit();
  if (self->nowhere != NULL && self->history != NULL)
    self->engine = el_init_fd(program, stdin, self->nowhere, stderr, input, output, 2);
  if (self->engine == NULL) {
    editline_close(self);
    return NULL;
  }
  HistEventW event;
  history_w(self->history, &event, H_SETSIZE, 10000);
  el_wset(self->engine, EL_CLIENTDATA, self);
  el_wset(self->engine, EL_SIGNAL, 0);
  el_wset(self->engine, EL_PROMPT, no_prompt);
  el_wset(self->engine, EL_EDITOR, L"emacs");
  el_wset(self->engine, EL_HIST, history_w, self->history);
  el_wset(self->engine, EL_GETCFN, read_key);
  add_commands(self->engine);
  return self;
}

void editline_close(editline *self) {
  if (self->engine != NULL) el_end(self->engine);
  if (self->history != NULL) history_wend(self->history);
  if (self->nowhere != NULL) fclose(self->nowhere);
  free(self);
}

void editline_source(editline *self) {
  el_source(self->engine, NULL);
  // Whatever the file says, keys must arrive as keys, and there must be an editor.
  el_wset(self->engine, EL_EDITMODE, 1);
  el_wset(self->engine, EL_SETTY, L"-d", L"-isig", L"-ixon", NULL);
}

void editline_bind(editline *self, uint32_t key, const char *command) {
  wchar_t sequence[] = {(wchar_t)key, 0};
  wchar_t name[64];
  if (mbstowcs(name, command, 64) >= 64) return;
  el_wset(self->engine, EL_BIND, sequence, name, NULL);
  const wchar_t *editor = NULL;
  el_wget(self->engine, EL_EDITOR, &editor);
  if (editor != NULL && wcscmp(editor, L"vi") == 0)
    el_wset(self->engine, EL_BIND, L"-a", sequence, name, NULL);
}

int editline_run(editline *self) {
  int count = 0;
  // With keys typed ahead libedit would leave the terminal in line mode for the first statement.
  el_wset(self->engine, EL_PREP_TERM, 1);
  el_wgets(self->engine, &count);
  el_wset(self->engine, EL_PREP_TERM, 0);
  return count >= 0;
}

void editline_remember(editline *self, const char *statement) {
  size_t capacity = strlen(statement) + 1;
  wchar_t *wide = calloc(capacity, sizeof *wide);
  if (wide == NULL) return;
  HistEventW event;
  if (mbstowcs(wide, statement, capacity) != (size_t)-1)
    history_w(self->history, &event, H_ENTER, wide);
  free(wide);
}

void editline_prepare(editline *self, int editing) {
  el_wset(self->engine, EL_PREP_TERM, editing);
}

size_t editline_length(editline *self) {
  const LineInfoW *line = el_wline(self->engine);
  return (size_t)(line->lastchar - line->buffer);
}

void editline_copy(editline *self, uint32_t *scalars, size_t capacity) {
  const LineInfoW *line = el_wline(self->engine);
  size_t length = (size_t)(line->lastchar - line->buffer);
  for (size_t i = 0; i < length && i < capacity; i++) scalars[i] = (uint32_t)line->buffer[i];
}

size_t editline_cursor(editline *self) {
  const LineInfoW *line = el_wline(self->engine);
  return (size_t)(line->cursor - line->buffer);
}

void editline_move(editline *self, size_t offset) {
  el_cursor(self->engine, (int)offset - (int)editline_cursor(self));
}

int editline_insert(editline *self, const uint32_t *scalars, size_t count) {
  wchar_t *wide = calloc(count + 1, sizeof *wide);
  if (wide == NULL) return 0;
  for (size_t i = 0; i < count; i++) wide[i] = (wchar_t)scalars[i];
  int result = el_winsertstr(self->engine, wide);
  free(wide);
  return result == 0 || count == 0;
}

void editline_delete(editline *self, size_t count) {
  if (count > 0) el_wdeletestr(self->engine, (int)count);
}

void editline_use_utf8(void) {
  if (setlocale(LC_CTYPE, "") == NULL || strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
    setlocale(LC_CTYPE, "C.UTF-8");
}
