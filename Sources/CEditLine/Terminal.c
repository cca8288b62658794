#include "CEditLine.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

// Only calls that a signal handler may make stand in the handlers below.

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))

static const int fatal_signals[] = {SIGTERM, SIGHUP, SIGQUIT, SIGSEGV, SIGBUS,
                                    SIGILL,  SIGTRAP, SIGFPE, SIGABRT};
static struct sigaction earlier_actions[COUNT(fatal_signals)];
static struct termios kept;
static int kept_terminal = -1;
static volatile sig_atomic_t is_armed;

static void put_back(void) {
  if (!is_armed) return;
  is_armed = 0;
  int error = errno;
  // Ends bracketed paste, synchronised output and colour.
  static const char calm[] = "\033[?2004l\033[?2026l\033[0m";
  ssize_t ignored = write(2, calm, sizeof calm - 1);
  (void)ignored;
  tcsetattr(kept_terminal, TCSANOW, &kept);
  errno = error;
}

static void on_fatal(int number) {
  put_back();
  for (size_t i = 0; i < COUNT(fatal_signals); i++)
    if (fatal_signals[i] == number) sigaction(number, &earlier_actions[i], NULL);
  raise(number);
}

static void install_guard(void) {
  static int is_installed;
  if (is_installed) return;
  is_installed = 1;
  atexit(put_back);
  struct sigaction action = {.sa_handler = on_fatal};
  sigemptyset(&action.sa_mask);
  for (size_t i = 0; i < COUNT(fatal_signals); i++)
    sigaction(fatal_signals[i], &action, &earlier_actions[i]);
}

void editline_arm(int terminal) {
  if (is_armed || tcgetattr(terminal, &kept) != 0) return;
  kept_terminal = terminal;
  install_guard();
  is_armed = 1;
}

void editline_disarm(void) { put_back(); }

static int news[2] = {-1, -1};

static void on_news(int number) {
  int error = errno;
  char byte = number == SIGCONT ? 'c' : 'w';
  ssize_t ignored = write(news[1], &byte, 1);
  (void)ignored;
  errno = error;
}

int editline_watch_terminal(void) {
  if (news[0] >= 0) return news[0];
  if (pipe(news) != 0) return -1;
  for (int i = 0; i < 2; i++) {
    fcntl(news[i], F_SETFL, O_NONBLOCK);
    fcntl(news[i], F_SETFD, FD_CLOEXEC);
  }
  struct sigaction action = {.sa_handler = on_news, .sa_flags = SA_RESTART};
  sigemptyset(&action.sa_mask);
  sigaction(SIGWINCH, &action, NULL);
  sigaction(SIGCONT, &action, NULL);
  return news[0];
}

// Taken by any thread: each interrupt is one thread's news, and none gets lost.
static atomic_int was_interrupted;

static void on_interrupt(int number) {
  (void)number;
  atomic_store(&was_interrupted, 1);
}

void editline_catch_interrupts(void) {
  struct sigaction action = {.sa_handler = on_interrupt};
  sigemptyset(&action.sa_mask);
  sigaction(SIGINT, &action, NULL);
}

int editline_take_interrupt(void) { return atomic_exchange(&was_interrupted, 0); }

int editline_size(int terminal, int *rows, int *columns) {
  struct winsize size;
  if (ioctl(terminal, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return 0;
  *rows = size.ws_row;
  *columns = size.ws_col;
  return 1;
}
