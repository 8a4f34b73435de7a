#ifndef CVECTORKERNELS_WORDS_H
#define CVECTORKERNELS_WORDS_H

#include <stddef.h>
#include <stdint.h>

/// Words numbered from 0 in the order in which they came, found by their bytes.
typedef struct cv_words cv_words;

/// NULL without memory.
cv_words *_Nullable cv_words_create(void);
void cv_words_free(cv_words *_Nullable words);

/// How many words there are, and how many bytes they take.
size_t cv_words_size(const cv_words *_Nonnull words);
size_t cv_words_bytes(const cv_words *_Nonnull words);

/// Adds to the count of a word, which is new with it.
///
/// - Returns: Its number; −1 without memory.
int32_t cv_words_add(cv_words *_Nonnull words, const uint8_t *_Nonnull word, size_t length, uint64_t count);

/// - Returns: The word's number; −1 for an unknown one.
int32_t cv_words_find(const cv_words *_Nonnull words, const uint8_t *_Nonnull word, size_t length);

/// The bytes and the count of a word by its number.
const uint8_t *_Nonnull cv_words_spelling(const cv_words *_Nonnull words, int32_t number, size_t *_Nonnull length);
uint64_t cv_words_count(const cv_words *_Nonnull words, int32_t number);

/// Counts the words of a text; they are what stands between spaces, which are those of Unicode.
///
/// - Returns: How many there are; −1 without memory.
int64_t cv_words_count_text(cv_words *_Nonnull words, const uint8_t *_Nonnull text, size_t length);

/// Sentences as numbers of words; unknown ones are left out.
typedef struct cv_sentences {
  int32_t *_Nonnull numbers;
  size_t count;
  size_t capacity;
  /// Where each sentence ends in `numbers`.
  size_t *_Nonnull ends;
  size_t end_count;
  size_t end_capacity;
  /// Words of text that were read, unknown ones too.
  uint64_t read;
  /// Words that were read since the last end.
  size_t open;
  /// Where a longer sentence is cut.
  size_t longest;
} cv_sentences;

/// Numbers the words of a text, a sentence in each line, until there is no more room.
///
/// - Returns: How many bytes were taken. The last sentence stays open, so that it can go on.
size_t cv_words_number_text(
    const cv_words *_Nonnull words, const uint8_t *_Nonnull text, size_t length,
    cv_sentences *_Nonnull sentences);

/// Ends the open sentence, if there is one; there must be room.
void cv_sentences_end(cv_sentences *_Nonnull sentences);

#endif
