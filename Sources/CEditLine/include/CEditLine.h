#ifndef CEDITLINE_H
#define CEDITLINE_H

#include <stddef.h>
#include <stdint.h>

// libedit as a silent engine: it keeps the line, the keymaps, the kill ring and the history, and
// draws nothing. Its own functions are variadic and speak wchar_t, which Swift can't call; these
// are plain and speak 32-bit Unicode scalars.

/// An editor; opaque.
typedef struct editline editline;

/// The editing commands that the caller carries out itself, in the order of their names in
/// CEditLine.c (`gongkai-accept`, …), by which an .editrc may bind them.
typedef enum {
  editline_accept,
  editline_insert_newline,
  editline_cancel,
  editline_end_or_delete,
  editline_previous,
  editline_next,
  editline_forward,
  editline_line_start,
  editline_line_end,
  editline_complete,
  editline_search,
  editline_paste,
  editline_clear_screen,
  editline_suspend,
  editline_command_count
} editline_command;

/// What a command wants to happen next.
typedef enum {
  editline_go_on,   ///< read the next key
  editline_finish,  ///< the line is done
  editline_refuse   ///< nothing could be done with the key
} editline_outcome;

/// Hands over the next key as a Unicode scalar below 0x110000: 1, or 0 where input has ended.
typedef int (*editline_read)(void *context, uint32_t *key);
/// Carries out a command.
typedef editline_outcome (*editline_perform)(void *context, editline_command command);

/// Opens an editor over a terminal, or returns NULL where libedit can't have it.
editline *editline_open(const char *program, int input, int output, void *context,
                        editline_read read, editline_perform perform);
/// Closes it.
void editline_close(editline *);
/// Reads $EDITRC or ~/.editrc, if there is one.
void editline_source(editline *);
/// Binds a key (one scalar below 256) to a named editing command, also in vi's command map.
void editline_bind(editline *, uint32_t key, const char *command);
/// Edits one line until a command finishes it; returns whether the terminal could be used.
int editline_run(editline *);
/// Adds a statement to what vi's and Emacs's own history commands look through.
void editline_remember(editline *, const char *statement);
/// Takes the terminal into (1) or out of (0) the editing mode.
void editline_prepare(editline *, int editing);

/// The number of scalars in the line.
size_t editline_length(editline *);
/// Copies the line, at most `capacity` scalars.
void editline_copy(editline *, uint32_t *scalars, size_t capacity);
/// The cursor, in scalars from the start.
size_t editline_cursor(editline *);
/// Moves the cursor to a scalar offset; past an end it stops there.
void editline_move(editline *, size_t offset);
/// Inserts scalars before the cursor, which moves behind them; returns 0 where memory is short.
int editline_insert(editline *, const uint32_t *scalars, size_t count);
/// Deletes scalars before the cursor.
void editline_delete(editline *, size_t count);

/// Makes sure that characters mean UTF-8: where the locale says otherwise, C.UTF-8 is taken.
void editline_use_utf8(void);

/// Keeps the terminal's state from now until `editline_disarm`: exit, a fatal signal or a crash
/// puts it back.
void editline_arm(int terminal);
/// Puts the terminal's state back and forgets it.
void editline_disarm(void);

/// Turns SIGWINCH and SIGCONT into bytes on a pipe; returns its reading end, or -1.
int editline_watch_terminal(void);
/// Keeps SIGINT from ending the process; it is remembered instead.
void editline_catch_interrupts(void);
/// Whether SIGINT came since the last call.
int editline_take_interrupt(void);
/// The size of a terminal; returns 0 where it isn't known.
int editline_size(int terminal, int *rows, int *columns);

#endif
