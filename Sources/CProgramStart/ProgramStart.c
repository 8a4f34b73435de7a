// OpenBLAS starts its threads when it is loaded, and each spins for a tenth of a second before it sleeps:
// more work than a short lesson takes. Products are made by one thread, so that they are the same everywhere;
// the others are sent away before the program begins. Another BLAS has no such function.

#include "ProgramStart.h"

extern void openblas_set_num_threads(int) __attribute__((weak));
extern int blas_thread_shutdown_(void) __attribute__((weak));

__attribute__((constructor)) static void leave_one_thread(void) {
  if (openblas_set_num_threads) openblas_set_num_threads(1);
  if (blas_thread_shutdown_) blas_thread_shutdown_();
}
