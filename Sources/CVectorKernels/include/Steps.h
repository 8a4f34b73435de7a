#ifndef CVECTORKERNELS_STEPS_H
#define CVECTORKERNELS_STEPS_H

#include "Matrices.h"

/// What a logistic step reads and moves.
///
/// Rows are `stride` floats long, a multiple of `CV_ROW_UNIT`, and aligned; what a vector leaves of its
/// row is zeros and stays so.
typedef struct cv_rows {
  float *_Nonnull input;
  float *_Nonnull output;
  size_t stride;
} cv_rows;

/// One step of gradient descent on logistic regressions of a hidden vector:
///
///     h = Σ input[i] / inputs                          L = −Σ ln σ(±output[t] · h)
///     output[t] += rate (label − σ(output[t] · h)) h   input[i] += share · rate Σ (label − σ) output[t]
///
/// Rows of `output` move one after another. With one input row this is Skip-gram, with several CBOW;
/// with labels 1, 0, 0 … negative sampling, with those of a path hierarchical softmax.
///
/// - Parameters:
///   - targets: Rows of `output`; readable up to a multiple of 8.
///   - labels: 1 or 0 for each; readable up to a multiple of 8.
///   - share: 1, or 1 / inputs for the derivative of the mean.
///   - scratch: Room for two aligned rows.
/// - Returns: L in nats with `wants_loss`, else 0.
typedef double (*cv_step)(
    const cv_rows *_Nonnull rows, const int32_t *_Nonnull inputs, size_t input_count,
    const int32_t *_Nonnull targets, const float *_Nonnull labels, size_t target_count, float rate,
    float share, float *_Nonnull scratch, int wants_loss);

cv_step _Nonnull cv_step_at(cv_level level);

#endif
