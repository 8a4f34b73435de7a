#if defined(__x86_64__)
#include "Levels.h"
#include <immintrin.h>
#include <math.h>
#include <string.h>
#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)
#define LANES 8
#define LEVEL(name) name##_avx2
#include "Kernels.h"
#pragma clang attribute pop
#endif
