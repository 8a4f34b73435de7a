// Steps of logistic regressions: Steps.h says what they compute.

typedef struct task {
  const cv_rows *rows;
  const float *labels;
  float rate;
  float *scratch;
  int wants_loss;
} task;

// −Σ ln p over the first n, where p is σ(z) for the label 1 and 1 − σ(z) for 0.
static double loss_of(octet p, octet labels, int n) {
  double product = 1;
  for (int k = 0; k < n; k++) {
    double q = labels[k] > 0.5f ? p[k] : 1.0 - p[k];
    product *= q > 1e-30 ? q : 1e-30;
  }
  return -log(product);
}

// N different rows at once. `into` begins as what the gradients are added to; it may be h itself.
INLINE double chunk(
    const int N, const task *task, const float *h, float *const *rows, const float *labels,
    float *into) {
  const size_t width = task->rows->stride;
  vector sums[8] = {{0}};
  for (size_t i = 0; i < width; i += LANES) {
    const vector x = row_load(h + i);
#pragma clang loop unroll(full)
    for (int k = 0; k < N; k++) sums[k] += x * row_load(rows[k] + i);
  }
  octet label;
  memcpy(&label, labels, sizeof label);
  const octet p = sigmoid_of(totals(sums));
  const octet moves = (label - p) * task->rate;
  vector g[8];
#pragma clang loop unroll(full)
  for (int k = 0; k < N; k++) g[k] = spread(moves[k]);
  for (size_t i = 0; i < width; i += LANES) {
    const vector x = row_load(h + i);
    vector gradient = row_load(into + i);
#pragma clang loop unroll(full)
    for (int k = 0; k < N; k++) {
      const vector y = row_load(rows[k] + i);
      gradient += g[k] * y;
      row_store(rows[k] + i, y + g[k] * x);
    }
    row_store(into + i, gradient);
  }
  return task->wants_loss ? loss_of(p, label, N) : 0;
}

static double chunk_of(
    size_t n, const task *task, const float *h, float *const *rows, const float *labels,
    float *into) {
  switch (n) {
  case 1: return chunk(1, task, h, rows, labels, into);
  case 2: return chunk(2, task, h, rows, labels, into);
  case 3: return chunk(3, task, h, rows, labels, into);
  case 4: return chunk(4, task, h, rows, labels, into);
  case 5: return chunk(5, task, h, rows, labels, into);
  case 6: return chunk(6, task, h, rows, labels, into);
  case 7: return chunk(7, task, h, rows, labels, into);
  default: return chunk(8, task, h, rows, labels, into);
  }
}

// Whether two of the first n ≤ 8 targets are one row.
INLINE int has_repeats(const int32_t *targets, size_t n) {
  const int_octet place = {0, 1, 2, 3, 4, 5, 6, 7};
  int_octet t;
  memcpy(&t, targets, sizeof t);
  const int_octet used = place < (int_octet){0} + (int32_t)n;
  // What is not used differs from all rows and from each other.
  t = (t & used) | (~place & ~used);
  const int_octet same = (t == __builtin_shufflevector(t, t, 1, 2, 3, 4, 5, 6, 7, 0)) |
                         (t == __builtin_shufflevector(t, t, 2, 3, 4, 5, 6, 7, 0, 1)) |
                         (t == __builtin_shufflevector(t, t, 3, 4, 5, 6, 7, 0, 1, 2)) |
                         (t == __builtin_shufflevector(t, t, 4, 5, 6, 7, 0, 1, 2, 3));
  uint64_t parts[4];
  memcpy(parts, &same, sizeof parts);
  return (parts[0] | parts[1] | parts[2] | parts[3]) != 0;
}

// Rows of the first n ≤ 8 targets; one that stands twice is scored the second time after its move.
INLINE double eight_targets(
    const task *task, const float *h, const int32_t *targets, const float *labels, size_t n,
    float *into, int in_place) {
  float *rows[8];
  for (size_t k = 0; k < n; k++)
    rows[k] = task->rows->output + (size_t)targets[k] * task->rows->stride;
  if (__builtin_expect(!has_repeats(targets, n), 1)) return chunk_of(n, task, h, rows, labels, into);
  const size_t bytes = task->rows->stride * sizeof(float);
  float *kept = task->scratch + task->rows->stride;
  if (in_place) memcpy(kept, h, bytes);
  double loss = 0;
  float one[8] = {0};
  for (size_t k = 0; k < n; k++) {
    one[0] = labels[k];
    loss += chunk(1, task, in_place ? kept : h, rows + k, one, into);
  }
  return loss;
}

// ∂L/∂h times −rate is left in `gradient`, which is the first row of scratch.
INLINE double all_targets(
    const task *task, const float *h, const int32_t *targets, size_t count, float *gradient) {
  memset(gradient, 0, task->rows->stride * sizeof(float));
  double loss = 0;
  for (size_t k = 0; k < count; k += 8) {
    const size_t n = count - k < 8 ? count - k : 8;
    loss += eight_targets(task, h, targets + k, task->labels + k, n, gradient, 0);
  }
  return loss;
}

INLINE double step_of_one(const task *task, float *input, const int32_t *targets, size_t count) {
  if (count <= 8)
    return eight_targets(task, input, targets, task->labels, count, input, 1);
  const double loss = all_targets(task, input, targets, count, task->scratch);
  for (size_t i = 0; i < task->rows->stride; i += LANES)
    row_store(input + i, row_load(input + i) + row_load(task->scratch + i));
  return loss;
}

INLINE double step_of_many(
    const task *task, const int32_t *inputs, size_t input_count, float each, float share,
    const int32_t *targets, size_t count) {
  const size_t width = task->rows->stride;
  float *gradient = task->scratch, *h = task->scratch + width;
  for (size_t i = 0; i < width; i += LANES) {
    vector sum = {0};
    for (size_t k = 0; k < input_count; k++)
      sum += row_load(task->rows->input + (size_t)inputs[k] * width + i);
    row_store(h + i, sum * each);
  }
  const double loss = all_targets(task, h, targets, count, gradient);
  for (size_t i = 0; i < width; i += LANES) {
    const vector move = row_load(gradient + i) * share;
    for (size_t k = 0; k < input_count; k++) {
      float *row = task->rows->input + (size_t)inputs[k] * width + i;
      row_store(row, row_load(row) + move);
    }
  }
  return loss;
}
