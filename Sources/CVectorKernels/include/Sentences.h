#ifndef CVECTORKERNELS_SENTENCES_H
#define CVECTORKERNELS_SENTENCES_H

#include "Steps.h"

/// A slot of an alias table: its own word below the threshold, else the other one.
typedef struct cv_alias {
  uint32_t threshold;
  int32_t other;
} cv_alias;

/// A Word2Vec model as its inner loop sees it.
typedef struct cv_word2vec {
  cv_rows rows;
  int32_t words;
  int32_t window;
  /// Drawn words for each real one; 0 with hierarchical softmax.
  int32_t negative;
  /// Skip-gram, or else CBOW.
  int32_t skip_gram;
  /// Whether each place draws its window from 1 to `window`.
  int32_t shrinks_windows;
  int32_t wants_loss;
  /// Whether CBOW's hidden vector is the sum of its rows instead of their mean.
  int32_t sums_context;
  /// Whether the words drawn for a place serve all of Skip-gram's pairs there.
  int32_t shares_negatives;
  /// A place of word w is kept where a number of 32 bits is at most keep[w]; NULL keeps all.
  const uint32_t *_Nullable keep;
  /// Shape [words]; NULL with hierarchical softmax.
  const cv_alias *_Nullable noise;
  /// The rows of the words below this number are copies of this thread's own, `own_shift` rows further on in
  /// both matrices; with hierarchical softmax it is 0.
  int32_t own_words;
  int32_t own_shift;
  /// Word w's path is path[starts[w]] to path[starts[w + 1] − 1]; NULL with negative sampling.
  const int32_t *_Nullable starts;
  const int32_t *_Nullable path;
  /// 1 − the code's bit, for each node of `path`. Both have 8 more elements than used.
  const float *_Nullable labels;
} cv_word2vec;

/// What a thread has for itself.
typedef struct cv_worker {
  uint64_t random;
  /// Set by `cv_worker_stop`.
  int32_t stops;
  /// Room for a sentence.
  int32_t *_Nonnull kept;
  /// Room for 2 (negative + 8) words, and twice as many labels.
  int32_t *_Nonnull draws;
  /// 1, 0, 0, … for negative + 8 targets.
  const float *_Nonnull noise_labels;
  /// Room for 2 · window words.
  int32_t *_Nonnull context;
  /// Room for two aligned rows.
  float *_Nonnull scratch;
  /// Results, added up.
  double loss;
  uint64_t steps;
  uint64_t used_words;
} cv_worker;

/// Ends `train` at the next place; for other threads.
void cv_worker_stop(cv_worker *_Nonnull worker);

/// Takes the model's step at each place of a sentence.
///
/// Other threads may train the same matrices at the same time; they then overwrite some of each other's
/// moves (Recht et al., *Hogwild!*, 2011).
typedef void (*cv_train)(
    const cv_word2vec *_Nonnull model, cv_worker *_Nonnull worker, const int32_t *_Nonnull sentence,
    size_t count, float rate);

cv_train _Nonnull cv_train_at(cv_level level);

#endif
