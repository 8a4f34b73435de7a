#include "Levels.h"
#include <stdlib.h>
#include <string.h>
#if defined(__linux__)
#include <sys/mman.h>
#endif

float *cv_matrix_allocate(size_t floats) {
  const size_t line = 64, large_page = (size_t)2 << 20;
  if (floats > SIZE_MAX / sizeof(float) - large_page) return NULL;
  size_t bytes = (floats * sizeof(float) + line) / line * line;
  const size_t alignment = bytes >= large_page ? large_page : line;
  void *memory = NULL;
  if (posix_memalign(&memory, alignment, bytes) != 0) return NULL;
#if defined(__linux__) && defined(MADV_HUGEPAGE)
  // Rows are picked at random: with small pages most of them would miss the address cache.
  if (alignment == large_page) madvise(memory, bytes, MADV_HUGEPAGE);
#endif
  memset(memory, 0, bytes);
  return memory;
}

void cv_matrix_free(float *matrix) { free(matrix); }

void cv_worker_stop(cv_worker *worker) { __atomic_store_n(&worker->stops, 1, __ATOMIC_RELAXED); }

cv_level cv_best_level(void) {
#if defined(__x86_64__)
  if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512dq")) return CV_AVX512;
  if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma")) return CV_AVX2;
#endif
  return CV_PORTABLE;
}

#if defined(__x86_64__)
#define CHOSEN(what)                                                                               \
  switch (level) {                                                                                 \
  case CV_AVX512: return what##_avx512;                                                            \
  case CV_AVX2: return what##_avx2;                                                                \
  default: return what##_portable;                                                                 \
  }
#else
#define CHOSEN(what)                                                                               \
  (void)level;                                                                                     \
  return what##_portable;
#endif

const cv_algebra *cv_algebra_at(cv_level level) { CHOSEN(&cv_algebra) }

cv_step cv_step_at(cv_level level) { CHOSEN(cv_step) }

cv_train cv_train_at(cv_level level) { CHOSEN(cv_train) }

cv_fasttext_step cv_fasttext_step_at(cv_level level) { CHOSEN(cv_fasttext_step) }

cv_fasttext_train cv_fasttext_train_at(cv_level level) { CHOSEN(cv_fasttext_train) }

int cv_fasttext_grow(cv_fasttext_list *list, size_t more) {
  const size_t wanted = 2 * (list->count + more) + 64;
  int32_t *items = realloc(list->items, wanted * sizeof(int32_t));
  if (!items) return 0;
  list->items = items;
  list->capacity = wanted;
  return 1;
}

void cv_fasttext_worker_free(cv_fasttext_worker *worker) {
  free(worker->rows.items);
  free(worker->hashes.items);
  free(worker->answers.items);
}

uint64_t cv_fasttext_done(const uint64_t *done) { return __atomic_load_n(done, __ATOMIC_RELAXED); }
