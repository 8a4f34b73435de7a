// Means of many rows and moves of many rows, a stretch of up to eight vectors at a time, so that each row
// is gone through from its beginning to its end and the sums stay in registers.

INLINE void gather_stretch(
    const int B, const cv_rows *rows, const int32_t *list, size_t count, size_t from, float each,
    float *h) {
  vector sums[8] = {{0}};
  for (size_t k = 0; k < count; k++) {
    const float *row = rows->input + (size_t)list[k] * rows->stride + from;
#pragma clang loop unroll(full)
    for (int b = 0; b < B; b++) sums[b] += row_load(row + b * LANES);
  }
#pragma clang loop unroll(full)
  for (int b = 0; b < B; b++) row_store(h + from + b * LANES, sums[b] * each);
}

INLINE void scatter_stretch(
    const int B, const cv_rows *rows, const int32_t *list, size_t count, size_t from, float share,
    const float *move) {
  vector moves[8] = {{0}};
#pragma clang loop unroll(full)
  for (int b = 0; b < B; b++) moves[b] = row_load(move + from + b * LANES) * share;
  for (size_t k = 0; k < count; k++) {
    float *row = rows->input + (size_t)list[k] * rows->stride + from;
#pragma clang loop unroll(full)
    for (int b = 0; b < B; b++) row_store(row + b * LANES, row_load(row + b * LANES) + moves[b]);
  }
}

#define FOR_STRETCHES(rows, call)                                                                  \
  for (size_t from = 0; from < (rows)->stride; from += 8 * LANES) {                                \
    const size_t left = ((rows)->stride - from) / LANES;                                           \
    switch (left) {                                                                                \
    case 1: call(1); break;                                                                        \
    case 2: call(2); break;                                                                        \
    case 3: call(3); break;                                                                        \
    case 4: call(4); break;                                                                        \
    case 5: call(5); break;                                                                        \
    case 6: call(6); break;                                                                        \
    case 7: call(7); break;                                                                        \
    default: call(8); break;                                                                       \
    }                                                                                              \
  }

// h = Σ rows / count
static void gather(const cv_rows *rows, const int32_t *list, size_t count, float *h) {
  const float each = 1.0f / (float)count;
#define GATHER(B) gather_stretch(B, rows, list, count, from, each, h)
  FOR_STRETCHES(rows, GATHER)
#undef GATHER
}

// Each row += share · move; a row that stands twice moves twice.
static void scatter(
    const cv_rows *rows, const int32_t *list, size_t count, float share, const float *move) {
#define SCATTER(B) scatter_stretch(B, rows, list, count, from, share, move)
  FOR_STRETCHES(rows, SCATTER)
#undef SCATTER
}

INLINE void fetch_rows(const cv_rows *rows, const int32_t *list, size_t count) {
  for (size_t k = 0; k < count; k++)
    fetch_row(rows->input + (size_t)list[k] * rows->stride, rows->stride);
}
