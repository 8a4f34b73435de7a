// Vectors of LANES floats, and octets, which hold a number for each of eight rows.
#include <math.h>
#include <string.h>

// Octets pass between functions of one file only.
#pragma clang diagnostic ignored "-Wpsabi"

#define INLINE static inline __attribute__((always_inline))

typedef float vector __attribute__((vector_size(4 * LANES)));
// The same at any address.
typedef float loose_vector __attribute__((vector_size(4 * LANES), aligned(4)));
typedef float octet __attribute__((vector_size(32)));
typedef int32_t int_octet __attribute__((vector_size(32)));

INLINE vector load(const float *p) { return *(const loose_vector *)p; }
INLINE void store(float *p, vector v) { *(loose_vector *)p = v; }

// Rows are aligned.
INLINE vector row_load(const float *p) { return *(const vector *)p; }
INLINE void row_store(float *p, vector v) { *(vector *)p = v; }

INLINE vector spread(float s) { return s - (vector){0}; }

// Adds halves until eight lanes of each pair, quarter … are left. With eight vectors in, the result has
// in lane k the sum of vector k.
#if LANES == 16
#define HALVES(a, b)                                                                               \
  (__builtin_shufflevector(a, b, 0, 1, 2, 3, 4, 5, 6, 7, 16, 17, 18, 19, 20, 21, 22, 23) +         \
   __builtin_shufflevector(a, b, 8, 9, 10, 11, 12, 13, 14, 15, 24, 25, 26, 27, 28, 29, 30, 31))
#define QUARTERS(a, b)                                                                             \
  (__builtin_shufflevector(a, b, 0, 1, 2, 3, 8, 9, 10, 11, 16, 17, 18, 19, 24, 25, 26, 27) +       \
   __builtin_shufflevector(a, b, 4, 5, 6, 7, 12, 13, 14, 15, 20, 21, 22, 23, 28, 29, 30, 31))
#define PAIRS(a, b)                                                                                \
  (__builtin_shufflevector(a, b, 0, 1, 4, 5, 8, 9, 12, 13, 16, 17, 20, 21, 24, 25, 28, 29) +       \
   __builtin_shufflevector(a, b, 2, 3, 6, 7, 10, 11, 14, 15, 18, 19, 22, 23, 26, 27, 30, 31))
INLINE octet totals(const vector *v) {
  const vector a = QUARTERS(HALVES(v[0], v[1]), HALVES(v[2], v[3]));
  const vector b = QUARTERS(HALVES(v[4], v[5]), HALVES(v[6], v[7]));
  const vector c = PAIRS(a, b);
  return __builtin_shufflevector(c, c, 0, 2, 4, 6, 8, 10, 12, 14) +
         __builtin_shufflevector(c, c, 1, 3, 5, 7, 9, 11, 13, 15);
}
#elif LANES == 8
#define QUARTERS(a, b)                                                                             \
  (__builtin_shufflevector(a, b, 0, 1, 2, 3, 8, 9, 10, 11) +                                       \
   __builtin_shufflevector(a, b, 4, 5, 6, 7, 12, 13, 14, 15))
#define PAIRS(a, b)                                                                                \
  (__builtin_shufflevector(a, b, 0, 1, 4, 5, 8, 9, 12, 13) +                                       \
   __builtin_shufflevector(a, b, 2, 3, 6, 7, 10, 11, 14, 15))
INLINE octet totals(const vector *v) {
  const vector a = PAIRS(QUARTERS(v[0], v[1]), QUARTERS(v[2], v[3]));
  const vector b = PAIRS(QUARTERS(v[4], v[5]), QUARTERS(v[6], v[7]));
  return __builtin_shufflevector(a, b, 0, 2, 4, 6, 8, 10, 12, 14) +
         __builtin_shufflevector(a, b, 1, 3, 5, 7, 9, 11, 13, 15);
}
#else
#define PAIRS(a, b)                                                                                \
  (__builtin_shufflevector(a, b, 0, 1, 4, 5) + __builtin_shufflevector(a, b, 2, 3, 6, 7))
#define ONES(a, b)                                                                                 \
  (__builtin_shufflevector(a, b, 0, 2, 4, 6) + __builtin_shufflevector(a, b, 1, 3, 5, 7))
INLINE octet totals(const vector *v) {
  const vector a = ONES(PAIRS(v[0], v[1]), PAIRS(v[2], v[3]));
  const vector b = ONES(PAIRS(v[4], v[5]), PAIRS(v[6], v[7]));
  return __builtin_shufflevector(a, b, 0, 1, 2, 3, 4, 5, 6, 7);
}
#endif

INLINE float total(vector v) {
  const vector eight[8] = {v};
  return totals(eight)[0];
}

// exp(x) for |x| ≤ 87 with a relative error below 3e-7: 2^n by the exponent's bits, the rest by the
// Taylor polynomial of 2^f on [−½, ½].
INLINE octet exp_of(octet x) {
  const float to_integer = 12582912.0f;  // 1.5 · 2²³: adding it leaves a whole number in the low bits
  octet t = x * 1.44269504f;
  octet shifted = t + to_integer;
  octet f = t - (shifted - to_integer);
  octet p = 1.54035304e-4f * f + 1.33335581e-3f;
  p = p * f + 9.61812911e-3f;
  p = p * f + 5.55041087e-2f;
  p = p * f + 2.40226507e-1f;
  p = p * f + 6.93147181e-1f;
  p = p * f + 1.0f;
  return (octet)((int_octet)p + ((int_octet)shifted << 23));
}

INLINE octet choose(int_octet condition, octet yes, octet no) {
  return (octet)(((int_octet)yes & condition) | ((int_octet)no & ~condition));
}

// 1 / (1 + exp(−x)) to 1e-6.
INLINE octet sigmoid_of(octet x) {
  const octet limit = 87.0f - (octet){0};
  x = choose(x > limit, limit, x);
  x = choose(x < -limit, -limit, x);
  return 1.0f / (1.0f + exp_of(-x));
}
