// GloVe: the authors' AdaGrad step for each cell.

// Their program keeps gradients within this.
static const float gradient_limit = 100;

// 1/√x to about 2⁻²³: the processor's estimate and one step of Newton, where it has one.
INLINE vector inverse_root(vector x) {
#if LANES == 16
  const vector y = (vector)_mm512_rsqrt14_ps((__m512)x);
#elif LANES == 8
  const vector y = (vector)_mm256_rsqrt_ps((__m256)x);
#else
  return 1.0f / __builtin_elementwise_sqrt(x);
#endif
#if LANES > 4
  return y * (1.5f - 0.5f * x * y * y);
#endif
}

INLINE vector limited(vector x) {
  const vector limit = spread(gradient_limit);
  return __builtin_elementwise_min(__builtin_elementwise_max(x, -limit), limit);
}

// What both rows of a cell share.
typedef struct pair_rows {
  float *word, *context;
  float *word_bias, *context_bias;
} pair_rows;

INLINE pair_rows rows_of_cell(const KonspektGloVeModel *model, const KonspektGloVeCell *cell) {
  const size_t stride = 2 * (size_t)model->width;
  return (pair_rows){
      model->rows + stride * (size_t)cell->word, model->rows + stride * (size_t)cell->context,
      model->biases + 2 * (size_t)cell->word, model->biases + 2 * (size_t)cell->context};
}

INLINE void fetch_cell(const KonspektGloVeModel *model, const KonspektGloVeCell *cell) {
  const pair_rows rows = rows_of_cell(model, cell);
  fetch_row(rows.word, 2 * (size_t)model->width);
  fetch_row(rows.context, 2 * (size_t)model->width);
}

// By its bits, since fast-math takes isfinite() for always true.
INLINE int is_number(float x) {
  uint32_t bits;
  memcpy(&bits, &x, sizeof bits);
  return (bits & 0x7F800000) != 0x7F800000;
}

INLINE void move_bias(float *bias, float slope) {
  bias[0] -= slope / sqrtf(bias[1]);
  bias[1] += slope * slope;
}

// Moves a vector by the other one's old values; the sums of squares stand behind it.
INLINE void move_row(float *row, size_t width, vector at, vector other, vector slope, vector rate) {
  const vector squares = row_load(row + width), step = limited(slope * other) * rate;
  row_store(row, at - step * inverse_root(squares));
  row_store(row + width, squares + step * step);
}

// The score of a cell less its target.
INLINE float difference_of(pair_rows rows, size_t width, float target) {
  vector first = {0}, second = {0};
  size_t i = 0;
  for (; i + 2 * LANES <= width; i += 2 * LANES) {
    first += row_load(rows.word + i) * row_load(rows.context + i);
    second += row_load(rows.word + i + LANES) * row_load(rows.context + i + LANES);
  }
  if (i < width) first += row_load(rows.word + i) * row_load(rows.context + i);
  return total(first + second) + rows.word_bias[0] + rows.context_bias[0] - target;
}

// Steps from fetching a cell's rows to taking it.
enum { cells_ahead = 3 };

double LEVEL(cv_glove_train)(
    const KonspektGloVeModel *model, const KonspektGloVeCell *cells, size_t count) {
  const size_t width = (size_t)model->width;
  const vector rate = spread(model->rate);
  double cost = 0;
  for (size_t k = 0; k < count; k++) {
    if (k + cells_ahead < count) fetch_cell(model, cells + k + cells_ahead);
    const pair_rows rows = rows_of_cell(model, cells + k);
    const float difference = difference_of(rows, width, cells[k].target);
    if (!is_number(difference)) continue;
    const float slope = cells[k].weight * difference;
    cost += 0.5 * (double)slope * (double)difference;
    const vector slopes = spread(slope);
    for (size_t i = 0; i < width; i += LANES) {
      const vector a = row_load(rows.word + i), b = row_load(rows.context + i);
      move_row(rows.word + i, width, a, b, slopes, rate);
      move_row(rows.context + i, width, b, a, slopes, rate);
    }
    move_bias(rows.word_bias, slope);
    move_bias(rows.context_bias, slope);
  }
  return cost;
}
