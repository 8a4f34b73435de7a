#ifndef KONSPEKT_GLOVE_KERNELS_H
#define KONSPEKT_GLOVE_KERNELS_H

#include <stddef.h>
#include <stdint.h>

/// An entry of the table of co-occurrences, ready for training.
typedef struct {
  /// The row of the word and that of the context word.
  int32_t word, context;
  /// What the score is to equal, ln X.
  float target;
  /// The weight of the pair, f(X).
  float weight;
} KonspektGloVeCell;

/// The parameters of GloVe in single precision, every word's first, then every context word's.
typedef struct {
  /// Row-major, shape [rows, 2 · width]: the vector, then the sums of its squared gradients. Starts at
  /// a multiple of 64 bytes. Components from the dimension to the width are 0 and 1.
  float *rows;
  /// Shape [rows, 2]: the bias, then the sum of its squared gradients.
  float *biases;
  /// The dimension rounded up to a multiple of 16.
  int32_t width;
  /// The learning rate.
  float rate;
} KonspektGloVeModel;

/// The code to use; what the processor lacks falls back to the next simpler one.
typedef enum {
  konspekt_fastest = 0,
  konspekt_avx2 = 1,
  konspekt_portable = 2,
} KonspektKernel;

/// Takes the authors' AdaGrad step for each cell, in order.
///
/// - Returns: The sum of half the weighted squares, before each step. A cell whose difference is not
///   finite is left out, as the authors' program does.
double konspekt_glove_train(const KonspektGloVeModel *model, const KonspektGloVeCell *cells,
                            size_t count, KonspektKernel kernel);

#endif
