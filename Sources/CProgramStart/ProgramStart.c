// OpenBLAS starts its threads when it is loaded, and each spins for a tenth of a second: more work than a
// short lesson takes. Products are made by one thread, so that they are the same everywhere; therefore none
// is started. The variable is set before libraries are initialised and taken back after, so that programs
// which are run from here, such as the peers of a benchmark, do not see it.

#include "ProgramStart.h"

#include <stdlib.h>

#if defined(__linux__)

static const char *const threads = "OPENBLAS_NUM_THREADS";
static int is_ours = 0;

static void before_libraries(void) {
  if (getenv(threads) == NULL) is_ours = setenv(threads, "1", 0) == 0;
}

__attribute__((section(".preinit_array"), used)) static void (*const first)(void) = before_libraries;

__attribute__((constructor)) static void after_libraries(void) {
  if (is_ours) unsetenv(threads);
}

#endif
