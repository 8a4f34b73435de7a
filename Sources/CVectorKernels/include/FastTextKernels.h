#ifndef CVECTORKERNELS_FASTTEXT_H
#define CVECTORKERNELS_FASTTEXT_H

#include "Sentences.h"

/// A slot of a table of words: the word's hash and number; −1 is free.
typedef struct cv_fasttext_slot {
  uint32_t hash;
  int32_t number;
} cv_fasttext_slot;

/// How answers are told apart.
typedef enum cv_fasttext_loss {
  /// By drawn words or by a path, as in `cv_word2vec`.
  CV_FASTTEXT_SAMPLED = 0,
  CV_FASTTEXT_SOFTMAX = 1,
  CV_FASTTEXT_ONE_VERSUS_ALL = 2,
} cv_fasttext_loss;

/// What a byte of a text is.
enum { CV_FASTTEXT_PART = 0, CV_FASTTEXT_SPACE = 1, CV_FASTTEXT_LINE_END = 2 };

/// A FastText model as its inner loop sees it.
typedef struct cv_fasttext {
  /// Input rows are words, then buckets; `words` is the number of answers.
  cv_word2vec base;
  int32_t is_supervised;
  cv_fasttext_loss loss;

  /// Words and labels by their bytes; a power of two of slots.
  const cv_fasttext_slot *_Nonnull slots;
  uint32_t slot_mask;
  const uint8_t *_Nonnull spellings;
  /// Where each begins, and the end of the last.
  const uint64_t *_Nonnull spelling_starts;
  /// Entries from here on are labels.
  int32_t word_count;
  const uint8_t *_Nonnull label_prefix;
  size_t prefix_length;
  /// What each of the 256 bytes is.
  const uint8_t *_Nonnull classes;
  /// The word that each end of a line adds; its length is 0 where none is added.
  const uint8_t *_Nonnull mark;
  size_t mark_length;

  /// Without pieces a classifier's words have their own rows only, and these are not read. Word w has the rows row_list[row_starts[w]] to row_list[row_starts[w + 1] − 1].
  const uint64_t *_Nonnull row_starts;
  const int32_t *_Nonnull row_list;
  /// How much the mean of a word's rows moves when each of them moves by 1: 1, or more where one of them
  /// stands twice.
  const float *_Nonnull growth;

  /// Lengths of pieces in characters; none where the longest is 0.
  int32_t shortest, longest;
  uint32_t buckets;
  int32_t word_ngrams;

  /// 0, 1, 2 … for answers + 8 of them.
  const int32_t *_Nonnull every;
  /// The learning rate at the beginning, and the known words over which it falls to 0.
  double rate;
  double planned;
} cv_fasttext;

/// Numbers that grow.
typedef struct cv_fasttext_list {
  int32_t *_Nullable items;
  size_t count, capacity;
} cv_fasttext_list;

/// What a thread has for itself.
typedef struct cv_fasttext_worker {
  /// `scratch` has room for four aligned rows, `kept` for 1026 words.
  cv_worker base;
  /// Room for answers + 8 numbers each; `labels` is all 0.
  float *_Nonnull labels;
  float *_Nonnull scores;
  /// Known words that all threads have done.
  uint64_t *_Nonnull done;
  /// Begin empty; freed by `cv_fasttext_worker_free`.
  cv_fasttext_list rows, hashes, answers;
  /// Set where there was no memory for a line.
  int32_t has_failed;
} cv_fasttext_worker;

/// Room for so many more numbers; 0 where there is no memory.
int cv_fasttext_grow(cv_fasttext_list *_Nonnull list, size_t more);

void cv_fasttext_worker_free(cv_fasttext_worker *_Nonnull worker);

/// Known words that all threads have done.
uint64_t cv_fasttext_done(const uint64_t *_Nonnull done);

/// A step of gradient descent: the mean of input rows predicts answers (several with one-versus-all).
///
/// - Parameter share: What of the gradient reaches each row, 1 or 1 / count.
typedef void (*cv_fasttext_step)(
    const cv_fasttext *_Nonnull model, cv_fasttext_worker *_Nonnull worker,
    const int32_t *_Nonnull rows, size_t count, const int32_t *_Nonnull answers,
    size_t answer_count, float rate, float share);

/// Reads a text and takes the model's step at each place, or for each line.
///
/// Other threads may train the same matrices at the same time.
typedef void (*cv_fasttext_train)(
    const cv_fasttext *_Nonnull model, cv_fasttext_worker *_Nonnull worker,
    const uint8_t *_Nonnull text, size_t length);

cv_fasttext_step _Nonnull cv_fasttext_step_at(cv_level level);
cv_fasttext_train _Nonnull cv_fasttext_train_at(cv_level level);

#endif
