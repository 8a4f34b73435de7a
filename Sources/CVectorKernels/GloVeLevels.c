#include "Levels.h"

double konspekt_glove_train(
    const KonspektGloVeModel *model, const KonspektGloVeCell *cells, size_t count,
    KonspektKernel kernel) {
#if defined(__x86_64__)
  const cv_level best = kernel == konspekt_portable ? CV_PORTABLE : cv_best_level();
  if (best == CV_AVX512 && kernel == konspekt_fastest)
    return cv_glove_train_avx512(model, cells, count);
  if (best != CV_PORTABLE) return cv_glove_train_avx2(model, cells, count);
#else
  (void)kernel;
#endif
  return cv_glove_train_portable(model, cells, count);
}
