// A sentence of Word2Vec.

INLINE int is_stopped(const cv_worker *worker) {
  return __atomic_load_n(&worker->stops, __ATOMIC_RELAXED);
}

// Frequent words are thinned out.
static size_t keep_words(
    const cv_word2vec *model, cv_worker *worker, const int32_t *sentence, size_t count) {
  if (!model->keep) {
    for (size_t i = 0; i < count; i++) worker->kept[i] = row_of(model, sentence[i]);
    return count;
  }
  size_t kept = 0;
  for (size_t i = 0; i < count; i++) {
    worker->kept[kept] = row_of(model, sentence[i]);
    kept += (uint32_t)(next_random(&worker->random) >> 32) <= model->keep[sentence[i]];
  }
  return kept;
}

typedef struct window {
  size_t first, last;
} window;

INLINE window window_at(const cv_word2vec *model, cv_worker *worker, size_t place, size_t count) {
  size_t reach = (size_t)model->window;
  if (model->shrinks_windows) reach -= next_below(&worker->random, (uint32_t)model->window);
  const size_t last = reach < count - 1 - place ? place + reach : count - 1;
  return (window){reach < place ? place - reach : 0, last};
}

// What is drawn one step ahead, so that its rows are on their way while the step before is taken.
typedef struct plan {
  int32_t *targets;
  size_t count;
} plan;

INLINE plan next_plan(
    const cv_word2vec *model, cv_worker *worker, int32_t target, int32_t *room) {
  const plan plan = {room, draw_targets(model, &worker->random, target, room)};
  for (size_t k = 1; k < plan.count; k++)
    fetch_row(model->rows.output + (size_t)room[k] * model->rows.stride, model->rows.stride);
  return plan;
}

// What is taken now and what comes next each have a room for their targets.
typedef struct drawing {
  plan ahead;
  int32_t *room, *other;
} drawing;

INLINE drawing begin_drawing(const cv_word2vec *model, cv_worker *worker, int32_t target) {
  int32_t *room = worker->draws;
  drawing drawing = {{0}, room + model->negative + 8, room};
  if (model->noise) drawing.ahead = next_plan(model, worker, target, room);
  return drawing;
}

// What was drawn ahead; draws for the step after it, which predicts `next`.
INLINE plan take(drawing *drawing, const cv_word2vec *model, cv_worker *worker, int32_t next) {
  const plan now = drawing->ahead;
  int32_t *room = drawing->room;
  drawing->ahead = next_plan(model, worker, next, room);
  drawing->room = drawing->other;
  drawing->other = room;
  return now;
}

INLINE plan path_to(const cv_word2vec *model, int32_t target) {
  const int32_t start = model->starts[target];
  return (plan){(int32_t *)model->path + start, (size_t)(model->starts[target + 1] - start)};
}

INLINE task task_for(
    const cv_word2vec *model, const cv_worker *worker, int32_t target, float rate) {
  const float *labels = model->noise ? worker->noise_labels : model->labels + model->starts[target];
  return (task){&model->rows, labels, rate, worker->scratch, model->wants_loss};
}

// Each neighbour predicts the word in the middle.
static void train_skip_gram(
    const cv_word2vec *model, cv_worker *worker, size_t count, float rate) {
  const int32_t *kept = worker->kept;
  drawing drawing = begin_drawing(model, worker, kept[0]);
  for (size_t place = 0; place < count && !is_stopped(worker); place++) {
    const int32_t target = kept[place];
    const window window = window_at(model, worker, place, count);
    const task task = task_for(model, worker, target, rate);
    plan now = model->noise ? drawing.ahead : path_to(model, target);
    for (size_t j = window.first; j <= window.last; j++) {
      if (j == place) continue;
      const int is_last = j == window.last || (j + 1 == place && place == window.last);
      if (model->noise && (is_last || !model->shares_negatives))
        now = take(
            &drawing, model, worker, is_last && place + 1 < count ? kept[place + 1] : target);
      float *input = model->rows.input + (size_t)kept[j] * model->rows.stride;
      worker->loss += step_of_one(&task, input, now.targets, now.count);
      worker->steps++;
    }
  }
}

// The mean of the neighbours, or their sum, predicts the word in the middle. word2vec.c gives each of
// them the whole gradient with the mean, and its share with the sum.
static void train_cbow(const cv_word2vec *model, cv_worker *worker, size_t count, float rate) {
  const int32_t *kept = worker->kept;
  drawing drawing = begin_drawing(model, worker, kept[0]);
  for (size_t place = 0; place < count && !is_stopped(worker); place++) {
    const int32_t target = kept[place];
    const window window = window_at(model, worker, place, count);
    const task task = task_for(model, worker, target, rate);
    plan now = model->noise ? drawing.ahead : path_to(model, target);
    if (model->noise && place + 1 < count)
      now = take(&drawing, model, worker, kept[place + 1]);
    size_t inputs = 0;
    for (size_t j = window.first; j <= window.last; j++)
      if (j != place) worker->context[inputs++] = kept[j];
    if (inputs == 0) continue;
    const float part = 1.0f / (float)inputs;
    worker->loss += step_of_many(
        &task, worker->context, inputs, model->sums_context ? 1 : part,
        model->sums_context ? part : 1, now.targets, now.count);
    worker->steps++;
  }
}

void LEVEL(cv_train)(
    const cv_word2vec *model, cv_worker *worker, const int32_t *sentence, size_t count,
    float rate) {
  const size_t kept = keep_words(model, worker, sentence, count);
  worker->used_words += kept;
  if (kept < 2) return;
  if (model->skip_gram)
    train_skip_gram(model, worker, kept, rate);
  else
    train_cbow(model, worker, kept, rate);
}
