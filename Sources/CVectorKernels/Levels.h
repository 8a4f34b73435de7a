// The kernels of each level: Kernels.h compiled once for each.
#include "CVectorKernels.h"

#define DECLARE_LEVEL(level)                                                                       \
  extern const cv_algebra cv_algebra_##level;                                                      \
  double cv_step_##level(                                                                          \
      const cv_rows *, const int32_t *, size_t, const int32_t *, const float *, size_t, float,     \
      float, float *, int);                                                                        \
  void cv_train_##level(const cv_word2vec *, cv_worker *, const int32_t *, size_t, float);         \
  void cv_fasttext_step_##level(                                                                   \
      const cv_fasttext *, cv_fasttext_worker *, const int32_t *, size_t, const int32_t *, size_t, \
      float, float);                                                                               \
  void cv_fasttext_train_##level(                                                                  \
      const cv_fasttext *, cv_fasttext_worker *, const uint8_t *, size_t);                         \
  double cv_glove_train_##level(                                                                   \
      const KonspektGloVeModel *, const KonspektGloVeCell *, size_t);

DECLARE_LEVEL(portable)
#if defined(__x86_64__)
DECLARE_LEVEL(avx2)
DECLARE_LEVEL(avx512)
#endif
