#ifndef KONSPEKT_VECTOR_KERNELS_H
#define KONSPEKT_VECTOR_KERNELS_H

#include "GloVeKernels.h"

#endif
