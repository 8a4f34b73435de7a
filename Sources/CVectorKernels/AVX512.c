#if defined(__x86_64__)
#include "Levels.h"
#include <immintrin.h>
#include <math.h>
#include <string.h>
#pragma clang attribute push(                                                                      \
    __attribute__((target("avx512f,avx512dq,avx2,fma"))), apply_to = function)
#define LANES 16
#define LEVEL(name) name##_avx512
#include "Kernels.h"
#pragma clang attribute pop
#endif
