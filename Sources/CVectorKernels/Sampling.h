// Random numbers and drawn words.

// Wang Yi's wyrand: 64 good bits from one wide product.
INLINE uint64_t next_random(uint64_t *state) {
  *state += 0xa0761d6478bd642fULL;
  const __uint128_t product = (__uint128_t)*state * (*state ^ 0xe7037ed1a0b428dbULL);
  return (uint64_t)(product >> 64) ^ (uint64_t)product;
}

// A number below a limit of at most 2³¹.
INLINE uint32_t next_below(uint64_t *state, uint32_t limit) {
  return (uint32_t)(((next_random(state) >> 32) * limit) >> 32);
}

// The row of a word, which may be the thread's own copy of it.
INLINE int32_t row_of(const cv_word2vec *model, int32_t word) {
  return word + (word < model->own_words ? model->own_shift : 0);
}

// A word with the probability that the table gives it (Walker's alias method).
INLINE int32_t draw(const cv_word2vec *model, uint64_t *state) {
  const uint64_t number = next_random(state);
  const int32_t slot = (int32_t)(((number >> 32) * (uint32_t)model->words) >> 32);
  const cv_alias alias = model->noise[slot];
  return (uint32_t)number < alias.threshold ? slot : alias.other;
}

INLINE void fetch_row(const float *row, size_t stride) {
  for (size_t i = 0; i < stride; i += CV_ROW_UNIT) __builtin_prefetch(row + i, 1, 3);
}

// The target, and drawn words that differ from it.
INLINE size_t draw_targets(
    const cv_word2vec *model, uint64_t *state, int32_t target, int32_t *targets) {
  targets[0] = target;
  size_t count = 1;
  for (int32_t k = 0; k < model->negative; k++) {
    const int32_t row = row_of(model, draw(model, state));
    targets[count] = row;
    count += row != target;
  }
  return count;
}
