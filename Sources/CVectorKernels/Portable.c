#define LANES 4
#define LEVEL(name) name##_portable
#include "Kernels.h"
