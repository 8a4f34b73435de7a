// Sentences and lines of FastText.

enum { longest_line = 1024 };

INLINE float rate_now(const cv_fasttext *model, const cv_fasttext_worker *worker) {
  const double done = (double)__atomic_load_n(worker->done, __ATOMIC_RELAXED) / model->planned;
  return (float)(model->rate * (1 - (done < 1 ? done : 1)));
}

INLINE void add_done(cv_fasttext_worker *worker, size_t words) {
  __atomic_fetch_add(worker->done, words, __ATOMIC_RELAXED);
}

INLINE const int32_t *rows_of(const cv_fasttext *model, int32_t word, size_t *count) {
  const uint64_t start = model->row_starts[word];
  *count = (size_t)(model->row_starts[word + 1] - start);
  return model->row_list + start;
}

// The mean of the word's rows predicts each neighbour.
//
// A step moves each of the rows by the same g, and so their mean h by g, times the word's growth: the rows
// themselves need not be read again until the word is done, when each moves by the sum of the steps.
static void predict_neighbors(
    const cv_fasttext *model, cv_fasttext_worker *worker, size_t place, window window,
    float rate) {
  const cv_word2vec *base = &model->base;
  const size_t width = base->rows.stride;
  const int32_t *kept = worker->base.kept;
  float *gradient = worker->base.scratch, *h = worker->base.scratch + 2 * width, *first = h + width;
  size_t count;
  const int32_t *rows = rows_of(model, kept[place], &count);
  const float growth = model->growth[kept[place]];
  gather(&base->rows, rows, count, h);
  memcpy(first, h, width * sizeof(float));
  for (size_t j = window.first; j <= window.last; j++) {
    if (j == place) continue;
    worker->base.steps++;
    if (growth == 1 && base->noise && base->negative < 8) {
      const task task = task_for(base, &worker->base, kept[j], rate);
      int32_t *targets = worker->base.draws;
      const size_t n = draw_answers(base, &worker->base.random, kept[j], targets);
      worker->base.loss += eight_targets(&task, h, targets, task.labels, n, h, 1);
      continue;
    }
    worker->base.loss += gradient_of(model, worker, h, kept + j, 1, rate, gradient);
    for (size_t i = 0; i < width; i += LANES)
      row_store(h + i, row_load(h + i) + growth * row_load(gradient + i));
  }
  for (size_t i = 0; i < width; i += LANES) row_store(h + i, row_load(h + i) - row_load(first + i));
  scatter(&base->rows, rows, count, 1 / growth, h);
}

// The mean of the neighbours' rows predicts the word.
static void predict_word(
    const cv_fasttext *model, cv_fasttext_worker *worker, size_t place, window window,
    float rate) {
  const int32_t *kept = worker->base.kept;
  worker->rows.count = 0;
  for (size_t j = window.first; j <= window.last; j++) {
    size_t count;
    const int32_t *rows = rows_of(model, kept[j], &count);
    if (j == place) continue;
    if (!make_room(&worker->rows, count)) {
      worker->has_failed = 1;
      return;
    }
    memcpy(worker->rows.items + worker->rows.count, rows, count * sizeof(int32_t));
    worker->rows.count += count;
  }
  LEVEL(cv_fasttext_step)(
      model, worker, worker->rows.items, worker->rows.count, kept + place, 1, rate, 1);
}

static void train_sentence(const cv_fasttext *model, cv_fasttext_worker *worker, size_t count) {
  const cv_word2vec *base = &model->base;
  const float rate = rate_now(model, worker);
  const int32_t *kept = worker->base.kept;
  worker->base.used_words += count;
  if (count < 2) return;
  for (size_t place = 0; place < count && !is_stopped(&worker->base); place++) {
    const size_t ahead = place + (base->skip_gram ? 1 : (size_t)base->window + 1);
    if (ahead < count) {
      size_t next;
      const int32_t *rows = rows_of(model, kept[ahead], &next);
      fetch_rows(&base->rows, rows, next);
    }
    const window window = window_at(base, &worker->base, place, count);
    if (base->skip_gram)
      predict_neighbors(model, worker, place, window, rate);
    else
      predict_word(model, worker, place, window, rate);
  }
}

static void train_sentences(
    const cv_fasttext *model, cv_fasttext_worker *worker, const uint8_t *text,
    const uint8_t *end) {
  const token mark = mark_of(model);
  size_t known = 0, count = 0;
  token token;
  while (!is_stopped(&worker->base)) {
    const int has_token = next_token(model->classes, &text, end, &token);
    // A mark that is written in the text ends a line as well.
    const int ends = !has_token || token.is_line_end || is_mark(&token);
    if (has_token && token.is_line_end && model->mark_length) token = mark;
    const int is_word = has_token && !token.is_line_end;
    const int32_t number = is_word ? number_of(model, &token) : -1;
    if (number >= 0) {
      known++;
      if (number < model->word_count) {
        worker->base.kept[count] = number;
        const uint32_t limit = model->base.keep ? model->base.keep[number] : UINT32_MAX;
        count += limit == UINT32_MAX || (uint32_t)(next_random(&worker->base.random) >> 32) <= limit;
      }
    }
    if (!ends && known <= longest_line) continue;
    train_sentence(model, worker, count);
    add_done(worker, known);
    known = count = 0;
    if (!has_token) return;
  }
}

// Rows, labels and hashes of a line's token.
INLINE void read_labelled(
    const cv_fasttext *model, cv_fasttext_worker *worker, const token *token, size_t *known) {
  const int32_t number = number_of(model, token);
  *known += number >= 0;
  if (number >= model->word_count) {
    push(worker, &worker->answers, number - model->word_count);
    return;
  }
  if (number >= 0 && model->longest == 0) {
    fetch_rows(&model->base.rows, &number, 1);
    push(worker, &worker->rows, number);
  } else if (number >= 0) {
    size_t count;
    const int32_t *rows = rows_of(model, number, &count);
    fetch_rows(&model->base.rows, rows, count);
    for (size_t k = 0; k < count; k++) push(worker, &worker->rows, rows[k]);
  } else {
    if (token->length >= model->prefix_length &&
        memcmp(token->start, model->label_prefix, model->prefix_length) == 0)
      return;
    if (model->longest > 0 && !is_mark(token))
      push_pieces(model, worker, token->start, token->length);
  }
  if (model->word_ngrams > 1) push(worker, &worker->hashes, (int32_t)token->hash);
}

static void train_labelled(const cv_fasttext *model, cv_fasttext_worker *worker) {
  if (model->word_ngrams > 1) push_ngrams(model, worker);
  const size_t rows = worker->rows.count, answers = worker->answers.count;
  if (rows == 0 || answers == 0) return;
  const int32_t *chosen = worker->answers.items;
  const int takes_all = model->loss == CV_FASTTEXT_ONE_VERSUS_ALL;
  if (!takes_all && answers > 1) chosen += next_below(&worker->base.random, (uint32_t)answers);
  LEVEL(cv_fasttext_step)(
      model, worker, worker->rows.items, rows, chosen, takes_all ? answers : 1,
      rate_now(model, worker), 1.0f / (float)rows);
}

static void train_lines(
    const cv_fasttext *model, cv_fasttext_worker *worker, const uint8_t *text,
    const uint8_t *end) {
  const token mark = mark_of(model);
  size_t known = 0;
  token token;
  while (!is_stopped(&worker->base)) {
    const int has_token = next_token(model->classes, &text, end, &token);
    if (has_token && !token.is_line_end) {
      read_labelled(model, worker, &token, &known);
      if (!is_mark(&token)) continue;
    } else if (has_token && model->mark_length) {
      read_labelled(model, worker, &mark, &known);
    }
    train_labelled(model, worker);
    add_done(worker, known);
    known = worker->rows.count = worker->hashes.count = worker->answers.count = 0;
    if (!has_token) return;
  }
}

void LEVEL(cv_fasttext_train)(
    const cv_fasttext *model, cv_fasttext_worker *worker, const uint8_t *text, size_t length) {
  if (model->is_supervised)
    train_lines(model, worker, text, text + length);
  else
    train_sentences(model, worker, text, text + length);
}
