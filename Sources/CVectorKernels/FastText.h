// FastText: words with their pieces, and lines of a classifier.
#include "FastTextRows.h"
#include "FastTextSoftmax.h"
#include "FastTextReading.h"

// The target, and drawn answers; those that equal it are drawn again.
INLINE size_t draw_answers(
    const cv_word2vec *model, uint64_t *state, int32_t target, int32_t *targets) {
  targets[0] = target;
  size_t count = 1;
  for (int32_t k = 0; k < model->negative; k++) {
    int32_t drawn = target;
    for (int attempt = 0; attempt < 100 && drawn == target; attempt++) drawn = draw(model, state);
    targets[count] = drawn;
    count += drawn != target;
  }
  return count;
}

// Answers are told apart; −rate ∂L/∂h is left in `gradient`.
static double gradient_of(
    const cv_fasttext *model, cv_fasttext_worker *worker, const float *h, const int32_t *answers,
    size_t answer_count, float rate, float *gradient) {
  const cv_word2vec *base = &model->base;
  const size_t all = (size_t)base->words;
  if (model->loss == CV_FASTTEXT_SOFTMAX) {
    memset(gradient, 0, base->rows.stride * sizeof(float));
    return softmax_of_all(&base->rows, h, all, answers[0], rate, worker->scores, gradient);
  }
  if (model->loss == CV_FASTTEXT_ONE_VERSUS_ALL) {
    for (size_t k = 0; k < answer_count; k++) worker->labels[answers[k]] = 1;
    const task task = {&base->rows, worker->labels, rate, worker->base.scratch, base->wants_loss};
    const double loss = all_targets(&task, h, model->every, all, gradient);
    for (size_t k = 0; k < answer_count; k++) worker->labels[answers[k]] = 0;
    return loss;
  }
  const task task = task_for(base, &worker->base, answers[0], rate);
  if (!base->noise) {
    const plan path = path_to(base, answers[0]);
    return all_targets(&task, h, path.targets, path.count, gradient);
  }
  int32_t *targets = worker->base.draws;
  const size_t count = draw_answers(base, &worker->base.random, answers[0], targets);
  return all_targets(&task, h, targets, count, gradient);
}

void LEVEL(cv_fasttext_step)(
    const cv_fasttext *model, cv_fasttext_worker *worker, const int32_t *rows, size_t count,
    const int32_t *answers, size_t answer_count, float rate, float share) {
  const size_t width = model->base.rows.stride;
  // The second row of scratch is the steps' own.
  float *gradient = worker->base.scratch, *h = worker->base.scratch + 2 * width;
  gather(&model->base.rows, rows, count, h);
  worker->base.loss +=
      gradient_of(model, worker, h, answers, answer_count, rate, gradient);
  worker->base.steps++;
  scatter(&model->base.rows, rows, count, share, gradient);
}

#include "FastTextTraining.h"
