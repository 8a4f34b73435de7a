// Inner loops of word vectors in single precision, fused so that a row is read while it is in cache.
//
// Every kernel is there for three kinds of processor and is compared, for each of them, with the step
// functions in Sources/Embeddings/Steps, which define what is computed. Nothing here checks indices.
#ifndef CVECTORKERNELS_H
#define CVECTORKERNELS_H

#include "FastTextKernels.h"
#include "GloVeKernels.h"
#include "Matrices.h"
#include "Steps.h"
#include "Sentences.h"
#include "Words.h"

#endif
