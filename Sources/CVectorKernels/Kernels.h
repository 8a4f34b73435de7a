// All kernels for vectors of LANES floats; compiled once for each level, under the name LEVEL(name).
#include "Levels.h"
#include "Vectors.h"
#include "Regressions.h"
#include "Sampling.h"

float LEVEL(dot)(const float *a, const float *b, size_t count) {
  vector first = {0}, second = {0};
  size_t i = 0;
  for (; i + 2 * LANES <= count; i += 2 * LANES) {
    first += load(a + i) * load(b + i);
    second += load(a + i + LANES) * load(b + i + LANES);
  }
  float sum = total(first + second);
  for (; i < count; i++) sum += a[i] * b[i];
  return sum;
}

void LEVEL(axpy)(float s, const float *x, float *y, size_t count) {
  size_t i = 0;
  for (; i + LANES <= count; i += LANES) store(y + i, load(y + i) + s * load(x + i));
  for (; i < count; i++) y[i] += s * x[i];
}

void LEVEL(dots)(
    const float *matrix, size_t rows, size_t stride, const float *vector, size_t count,
    float *products) {
  for (size_t r = 0; r < rows; r++) products[r] = LEVEL(dot)(matrix + r * stride, vector, count);
}

void LEVEL(sigmoid)(float *x, size_t count) {
  for (size_t i = 0; i < count; i += 8) {
    octet z;
    memcpy(&z, x + i, sizeof z);
    z = sigmoid_of(z);
    memcpy(x + i, &z, sizeof z);
  }
}

const cv_algebra LEVEL(cv_algebra) = {LEVEL(dot), LEVEL(axpy), LEVEL(dots), LEVEL(sigmoid)};

double LEVEL(cv_step)(
    const cv_rows *rows, const int32_t *inputs, size_t input_count, const int32_t *targets,
    const float *labels, size_t target_count, float rate, float share, float *scratch,
    int wants_loss) {
  const task task = {rows, labels, rate, scratch, wants_loss};
  if (input_count == 1)
    return step_of_one(&task, rows->input + (size_t)inputs[0] * rows->stride, targets, target_count);
  const float each = 1.0f / (float)input_count;
  return step_of_many(&task, inputs, input_count, each, share, targets, target_count);
}

#include "Training.h"
#include "FastText.h"
#include "GloVe.h"
