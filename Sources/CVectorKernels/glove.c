#include "GloVeKernels.h"

#include <math.h>
#include <string.h>

#if defined(__x86_64__)
#include <immintrin.h>
#define KONSPEKT_X86 1
#endif

// The authors' program keeps gradients within this.
static const float clip = 100;

// What both rows of a cell share.
typedef struct {
  float *word, *context;
  float *wordBias, *contextBias;
} Rows;

static inline __attribute__((always_inline)) Rows rowsOf(const KonspektGloVeModel *model,
                                                         const KonspektGloVeCell *cell) {
  const size_t stride = 2 * (size_t)model->width;
  return (Rows){
      .word = model->rows + stride * (size_t)cell->word,
      .context = model->rows + stride * (size_t)cell->context,
      .wordBias = model->biases + 2 * (size_t)cell->word,
      .contextBias = model->biases + 2 * (size_t)cell->context,
  };
}

static inline __attribute__((always_inline)) void moveBias(float *bias, float slope) {
  bias[0] -= slope / sqrtf(bias[1]);
  bias[1] += slope * slope;
}

// By its bits, since fast-math takes isfinite() for always true.
static inline __attribute__((always_inline)) int isNumber(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  return (bits & 0x7F800000) != 0x7F800000;
}

static inline __attribute__((always_inline)) float clipped(float x) {
  return x > clip ? clip : x < -clip ? -clip : x;
}

// The slope of a cell for the score, f · δ; adds its cost. 0 where the difference is not finite.
static inline __attribute__((always_inline)) float slopeOf(const KonspektGloVeCell *cell, Rows rows,
                                                           float dot, double *cost) {
  const float difference = dot + rows.wordBias[0] + rows.contextBias[0] - cell->target;
  if (!isNumber(difference)) return 0;
  const float slope = cell->weight * difference;
  *cost += 0.5 * (double)slope * (double)difference;
  return slope;
}

// Fetches the rows of a cell that comes soon.
static inline __attribute__((always_inline)) void prefetch(const KonspektGloVeModel *model,
                                                           const KonspektGloVeCell *cell) {
  Rows rows = rowsOf(model, cell);
  for (int32_t i = 0; i < 2 * model->width; i += 16) {
    __builtin_prefetch(rows.word + i, 1, 3);
    __builtin_prefetch(rows.context + i, 1, 3);
  }
}

enum { ahead = 3 };

static double trainPortable(const KonspektGloVeModel *model, const KonspektGloVeCell *cells,
                            size_t count) {
  const int32_t width = model->width;
  const float rate = model->rate;
  double cost = 0;
  for (size_t k = 0; k < count; k++) {
    if (k + ahead < count) prefetch(model, cells + k + ahead);
    Rows rows = rowsOf(model, cells + k);
    float *restrict w = rows.word, *restrict c = rows.context;
    float sums[16] = {0};
    for (int32_t i = 0; i < width; i += 16)
      for (int32_t j = 0; j < 16; j++) sums[j] += w[i + j] * c[i + j];
    float dot = 0;
    for (int32_t j = 0; j < 16; j++) dot += sums[j];
    const float slope = slopeOf(cells + k, rows, dot, &cost);
    for (int32_t i = 0; i < width; i++) {
      const float a = w[i], b = c[i];
      const float byWord = clipped(slope * b) * rate;
      const float byContext = clipped(slope * a) * rate;
      w[i] = a - byWord / sqrtf(w[width + i]);
      c[i] = b - byContext / sqrtf(c[width + i]);
      w[width + i] += byWord * byWord;
      c[width + i] += byContext * byContext;
    }
    moveBias(rows.wordBias, slope);
    moveBias(rows.contextBias, slope);
  }
  return cost;
}

#ifdef KONSPEKT_X86

// 1/√x to about 2⁻²³: the processor's estimate and one step of Newton.
static inline __attribute__((always_inline, target("avx2,fma"))) __m256 inverseRoot8(__m256 x) {
  const __m256 y = _mm256_rsqrt_ps(x);
  const __m256 half = _mm256_mul_ps(_mm256_mul_ps(_mm256_set1_ps(0.5f), x), y);
  return _mm256_mul_ps(y, _mm256_fnmadd_ps(half, y, _mm256_set1_ps(1.5f)));
}

static inline __attribute__((always_inline, target("avx2,fma"))) __m256 clipped8(__m256 x) {
  return _mm256_min_ps(_mm256_max_ps(x, _mm256_set1_ps(-clip)), _mm256_set1_ps(clip));
}

__attribute__((target("avx2,fma"))) static double trainAVX2(const KonspektGloVeModel *model,
                                                            const KonspektGloVeCell *cells,
                                                            size_t count) {
  const int32_t width = model->width;
  const __m256 rate = _mm256_set1_ps(model->rate);
  double cost = 0;
  for (size_t k = 0; k < count; k++) {
    if (k + ahead < count) prefetch(model, cells + k + ahead);
    Rows rows = rowsOf(model, cells + k);
    float *w = rows.word, *c = rows.context;
    __m256 first = _mm256_setzero_ps(), second = _mm256_setzero_ps();
    for (int32_t i = 0; i < width; i += 16) {
      first = _mm256_fmadd_ps(_mm256_loadu_ps(w + i), _mm256_loadu_ps(c + i), first);
      second = _mm256_fmadd_ps(_mm256_loadu_ps(w + i + 8), _mm256_loadu_ps(c + i + 8), second);
    }
    float sums[8];
    _mm256_storeu_ps(sums, _mm256_add_ps(first, second));
    float dot = 0;
    for (int j = 0; j < 8; j++) dot += sums[j];
    const float slope = slopeOf(cells + k, rows, dot, &cost);
    const __m256 slopes = _mm256_set1_ps(slope);
    for (int32_t i = 0; i < width; i += 8) {
      const __m256 a = _mm256_loadu_ps(w + i), b = _mm256_loadu_ps(c + i);
      const __m256 squaresA = _mm256_loadu_ps(w + width + i);
      const __m256 squaresB = _mm256_loadu_ps(c + width + i);
      const __m256 stepA = _mm256_mul_ps(clipped8(_mm256_mul_ps(slopes, b)), rate);
      const __m256 stepB = _mm256_mul_ps(clipped8(_mm256_mul_ps(slopes, a)), rate);
      _mm256_storeu_ps(w + i, _mm256_fnmadd_ps(stepA, inverseRoot8(squaresA), a));
      _mm256_storeu_ps(c + i, _mm256_fnmadd_ps(stepB, inverseRoot8(squaresB), b));
      _mm256_storeu_ps(w + width + i, _mm256_fmadd_ps(stepA, stepA, squaresA));
      _mm256_storeu_ps(c + width + i, _mm256_fmadd_ps(stepB, stepB, squaresB));
    }
    moveBias(rows.wordBias, slope);
    moveBias(rows.contextBias, slope);
  }
  return cost;
}

#define AVX512 target("avx512f")

// 1/√x to about 2⁻²³: the processor's estimate and one step of Newton.
static inline __attribute__((always_inline, AVX512)) __m512 inverseRoot16(__m512 x) {
  const __m512 y = _mm512_rsqrt14_ps(x);
  const __m512 half = _mm512_mul_ps(_mm512_mul_ps(_mm512_set1_ps(0.5f), x), y);
  return _mm512_mul_ps(y, _mm512_fnmadd_ps(half, y, _mm512_set1_ps(1.5f)));
}

static inline __attribute__((always_inline, AVX512)) __m512 clipped16(__m512 x) {
  return _mm512_min_ps(_mm512_max_ps(x, _mm512_set1_ps(-clip)), _mm512_set1_ps(clip));
}

__attribute__((AVX512)) static double trainAVX512(const KonspektGloVeModel *model,
                                                  const KonspektGloVeCell *cells, size_t count) {
  const int32_t width = model->width;
  const __m512 rate = _mm512_set1_ps(model->rate);
  double cost = 0;
  for (size_t k = 0; k < count; k++) {
    if (k + ahead < count) prefetch(model, cells + k + ahead);
    Rows rows = rowsOf(model, cells + k);
    float *w = rows.word, *c = rows.context;
    __m512 first = _mm512_setzero_ps(), second = _mm512_setzero_ps();
    int32_t i = 0;
    for (; i + 32 <= width; i += 32) {
      first = _mm512_fmadd_ps(_mm512_load_ps(w + i), _mm512_load_ps(c + i), first);
      second = _mm512_fmadd_ps(_mm512_load_ps(w + i + 16), _mm512_load_ps(c + i + 16), second);
    }
    if (i < width) first = _mm512_fmadd_ps(_mm512_load_ps(w + i), _mm512_load_ps(c + i), first);
    const float dot = _mm512_reduce_add_ps(_mm512_add_ps(first, second));
    const float slope = slopeOf(cells + k, rows, dot, &cost);
    const __m512 slopes = _mm512_set1_ps(slope);
    for (i = 0; i < width; i += 16) {
      const __m512 a = _mm512_load_ps(w + i), b = _mm512_load_ps(c + i);
      const __m512 squaresA = _mm512_load_ps(w + width + i);
      const __m512 squaresB = _mm512_load_ps(c + width + i);
      const __m512 stepA = _mm512_mul_ps(clipped16(_mm512_mul_ps(slopes, b)), rate);
      const __m512 stepB = _mm512_mul_ps(clipped16(_mm512_mul_ps(slopes, a)), rate);
      _mm512_store_ps(w + i, _mm512_fnmadd_ps(stepA, inverseRoot16(squaresA), a));
      _mm512_store_ps(c + i, _mm512_fnmadd_ps(stepB, inverseRoot16(squaresB), b));
      _mm512_store_ps(w + width + i, _mm512_fmadd_ps(stepA, stepA, squaresA));
      _mm512_store_ps(c + width + i, _mm512_fmadd_ps(stepB, stepB, squaresB));
    }
    moveBias(rows.wordBias, slope);
    moveBias(rows.contextBias, slope);
  }
  return cost;
}

#endif

double konspekt_glove_train(const KonspektGloVeModel *model, const KonspektGloVeCell *cells,
                            size_t count, KonspektKernel kernel) {
#ifdef KONSPEKT_X86
  if (kernel == konspekt_fastest && __builtin_cpu_supports("avx512f"))
    return trainAVX512(model, cells, count);
  if (kernel != konspekt_portable && __builtin_cpu_supports("avx2") &&
      __builtin_cpu_supports("fma"))
    return trainAVX2(model, cells, count);
#endif
  (void)kernel;
  return trainPortable(model, cells, count);
}
