// Softmax over all answers.

INLINE void scores_of(
    const int N, const float *rows, size_t width, const float *h, float *scores) {
  vector sums[8] = {{0}};
  for (size_t i = 0; i < width; i += LANES) {
    const vector x = row_load(h + i);
#pragma clang loop unroll(full)
    for (int k = 0; k < N; k++) sums[k] += x * row_load(rows + (size_t)k * width + i);
  }
  const octet z = totals(sums);
  for (int k = 0; k < N; k++) scores[k] = z[k];
}

// Each row += move · h; `gradient` += move · row.
INLINE void move_rows(
    const int N, float *rows, size_t width, const float *h, const float *moves, float *gradient) {
  vector g[8];
#pragma clang loop unroll(full)
  for (int k = 0; k < N; k++) g[k] = spread(moves[k]);
  for (size_t i = 0; i < width; i += LANES) {
    const vector x = row_load(h + i);
    vector slope = row_load(gradient + i);
#pragma clang loop unroll(full)
    for (int k = 0; k < N; k++) {
      float *at = rows + (size_t)k * width + i;
      const vector y = row_load(at);
      slope += g[k] * y;
      row_store(at, y + g[k] * x);
    }
    row_store(gradient + i, slope);
  }
}

// Replaces scores by exponentials of their distance to the largest; returns their sum.
static float exponentials(float *scores, size_t count) {
  float largest = scores[0];
  for (size_t k = 1; k < count; k++) largest = scores[k] > largest ? scores[k] : largest;
  // What is behind the last adds nothing: its exponent is that of −87.
  for (size_t k = count; k < count + 8; k++) scores[k] = -INFINITY;
  const octet least = -87.0f - (octet){0};
  float sum = 0;
  for (size_t k = 0; k < count; k += 8) {
    octet z;
    memcpy(&z, scores + k, sizeof z);
    z -= largest;
    z = exp_of(choose(z < least, least, z));
    memcpy(scores + k, &z, sizeof z);
  }
  for (size_t k = 0; k < count; k++) sum += scores[k];
  return sum;
}

// Moves all answers and adds −rate ∂L/∂h to `gradient`; returns −ln p of the target.
static double softmax_of_all(
    const cv_rows *rows, const float *h, size_t count, int32_t target, float rate, float *scores,
    float *gradient) {
  const size_t width = rows->stride;
  size_t k = 0;
  for (; k + 8 <= count; k += 8) scores_of(8, rows->output + k * width, width, h, scores + k);
  for (; k < count; k++) scores_of(1, rows->output + k * width, width, h, scores + k);
  const float sum = exponentials(scores, count);
  const double p = (double)scores[target] / sum;
  const float each = -rate / sum;
  for (k = 0; k < count; k++) scores[k] *= each;
  scores[target] += rate;
  for (k = 0; k + 8 <= count; k += 8)
    move_rows(8, rows->output + k * width, width, h, scores + k, gradient);
  for (; k < count; k++)
    move_rows(1, rows->output + k * width, width, h, scores + k, gradient);
  return -log(p > 1e-38 ? p : 1e-38);
}
