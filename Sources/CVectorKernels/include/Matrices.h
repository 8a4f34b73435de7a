#ifndef CVECTORKERNELS_MATRICES_H
#define CVECTORKERNELS_MATRICES_H

#include <stddef.h>
#include <stdint.h>

/// Rows begin at cache lines, so their lengths are multiples of this many floats; the rest is zeros.
#define CV_ROW_UNIT 16

/// Zeros, aligned for any kernel, in large pages where the system has them; NULL without memory.
float *_Nullable cv_matrix_allocate(size_t floats);
void cv_matrix_free(float *_Nullable matrix);

/// What the processor can do.
typedef enum cv_level {
  /// Any processor: vectors of four.
  CV_PORTABLE = 0,
  /// AVX2 and FMA: vectors of eight.
  CV_AVX2 = 1,
  /// AVX-512F: vectors of sixteen.
  CV_AVX512 = 2,
} cv_level;

/// The best level of this processor.
cv_level cv_best_level(void);

/// Algebra on vectors anywhere in memory.
typedef struct cv_algebra {
  /// Σ a[i] b[i]
  float (*_Nonnull dot)(const float *_Nonnull a, const float *_Nonnull b, size_t count);
  /// y[i] += s x[i]
  void (*_Nonnull axpy)(float s, const float *_Nonnull x, float *_Nonnull y, size_t count);
  /// products[r] = Σ matrix[r, i] vector[i], rows `stride` floats apart
  void (*_Nonnull dots)(
      const float *_Nonnull matrix, size_t rows, size_t stride, const float *_Nonnull vector,
      size_t count, float *_Nonnull products);
  /// x[i] = 1 / (1 + exp(−x[i])) to 1e-6; `count` is a multiple of 8
  void (*_Nonnull sigmoid)(float *_Nonnull x, size_t count);
} cv_algebra;

/// - Parameter level: At most `cv_best_level()`.
const cv_algebra *_Nonnull cv_algebra_at(cv_level level);

#endif
