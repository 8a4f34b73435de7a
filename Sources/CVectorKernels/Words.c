#include "CVectorKernels.h"
#include "Spaces.h"
#include <stdlib.h>
#include <string.h>

typedef struct word {
  uint64_t count;
  size_t start;
  uint32_t length;
} word;

// Open addressing with linear probing; at most half of the slots are taken.
typedef struct slot {
  uint32_t hash;
  int32_t number;
} slot;

struct cv_words {
  slot *slots;
  size_t mask;
  word *words;
  size_t count, capacity;
  uint8_t *bytes;
  size_t filled, room;
};

enum { first_slots = 1 << 12, first_words = 1 << 10, first_bytes = 1 << 14 };
static const int32_t nobody = -1;

static slot *empty_slots(size_t count) {
  slot *slots = malloc(count * sizeof(slot));
  if (slots)
    for (size_t i = 0; i < count; i++) slots[i] = (slot){0, nobody};
  return slots;
}

cv_words *cv_words_create(void) {
  cv_words *words = calloc(1, sizeof *words);
  if (!words) return NULL;
  words->slots = empty_slots(first_slots);
  words->words = malloc(first_words * sizeof(word));
  words->bytes = malloc(first_bytes);
  words->mask = first_slots - 1;
  words->capacity = first_words;
  words->room = first_bytes;
  if (words->slots && words->words && words->bytes) return words;
  cv_words_free(words);
  return NULL;
}

void cv_words_free(cv_words *words) {
  if (!words) return;
  free(words->slots);
  free(words->words);
  free(words->bytes);
  free(words);
}

size_t cv_words_size(const cv_words *words) { return words->count; }

size_t cv_words_bytes(const cv_words *words) {
  return (words->mask + 1) * sizeof(slot) + words->capacity * sizeof(word) + words->room;
}

const uint8_t *cv_words_spelling(const cv_words *words, int32_t number, size_t *length) {
  *length = words->words[number].length;
  return words->bytes + words->words[number].start;
}

uint64_t cv_words_count(const cv_words *words, int32_t number) { return words->words[number].count; }

static uint64_t mixed(uint64_t a, uint64_t b) {
  const __uint128_t product = (__uint128_t)a * b;
  return (uint64_t)(product >> 64) ^ (uint64_t)product;
}

// wyhash in short: eight bytes at a time through a wide product.
static uint32_t hash_of(const uint8_t *word, size_t length) {
  uint64_t hash = 0x9e3779b97f4a7c15ULL ^ length;
  uint64_t part;
  for (; length >= 8; word += 8, length -= 8) {
    memcpy(&part, word, 8);
    hash = mixed(hash ^ part, 0xe7037ed1a0b428dbULL);
  }
  part = 0;
  for (size_t i = 0; i < length; i++) part |= (uint64_t)word[i] << (8 * i);
  hash = mixed(hash ^ part, 0xa0761d6478bd642fULL);
  return (uint32_t)(hash ^ hash >> 32);
}

// The word's slot, or the empty one where it would be.
static size_t slot_of(const cv_words *words, const uint8_t *spelling, size_t length, uint32_t hash) {
  size_t at = hash & words->mask;
  while (words->slots[at].number != nobody) {
    const slot found = words->slots[at];
    if (found.hash == hash) {
      const word *known = words->words + found.number;
      if (known->length == length && !memcmp(words->bytes + known->start, spelling, length)) break;
    }
    at = (at + 1) & words->mask;
  }
  return at;
}

static int widen_slots(cv_words *words) {
  const size_t count = 2 * (words->mask + 1);
  slot *slots = empty_slots(count);
  if (!slots) return 0;
  for (size_t i = 0; i <= words->mask; i++) {
    if (words->slots[i].number == nobody) continue;
    size_t at = words->slots[i].hash & (count - 1);
    while (slots[at].number != nobody) at = (at + 1) & (count - 1);
    slots[at] = words->slots[i];
  }
  free(words->slots);
  words->slots = slots;
  words->mask = count - 1;
  return 1;
}

// Room for one more word.
static int make_room(cv_words *words, size_t length) {
  if (words->count == INT32_MAX || length > UINT32_MAX) return 0;
  if (2 * (words->count + 1) > words->mask + 1 && !widen_slots(words)) return 0;
  if (words->count == words->capacity) {
    word *larger = realloc(words->words, 2 * words->capacity * sizeof(word));
    if (!larger) return 0;
    words->words = larger;
    words->capacity *= 2;
  }
  if (words->room - words->filled < length) {
    const size_t room = 2 * words->room + length;
    uint8_t *larger = realloc(words->bytes, room);
    if (!larger) return 0;
    words->bytes = larger;
    words->room = room;
  }
  return 1;
}

int32_t cv_words_add(cv_words *words, const uint8_t *spelling, size_t length, uint64_t count) {
  const uint32_t hash = hash_of(spelling, length);
  size_t at = slot_of(words, spelling, length, hash);
  if (words->slots[at].number == nobody) {
    if (!make_room(words, length)) return nobody;
    at = slot_of(words, spelling, length, hash);
    memcpy(words->bytes + words->filled, spelling, length);
    words->words[words->count] = (word){0, words->filled, (uint32_t)length};
    words->filled += length;
    words->slots[at] = (slot){hash, (int32_t)words->count++};
  }
  words->words[words->slots[at].number].count += count;
  return words->slots[at].number;
}

int32_t cv_words_find(const cv_words *words, const uint8_t *spelling, size_t length) {
  return words->slots[slot_of(words, spelling, length, hash_of(spelling, length))].number;
}

int64_t cv_words_count_text(cv_words *words, const uint8_t *text, size_t length) {
  const uint8_t *end = text + length;
  int64_t count = 0;
  while (1) {
    text = after_spaces(text, end);
    if (text == end) return count;
    const uint8_t *start = text;
    text = after_word(text, end);
    if (cv_words_add(words, start, (size_t)(text - start), 1) < 0) return -1;
    count++;
  }
}

void cv_sentences_end(cv_sentences *sentences) {
  if (!sentences->open) return;
  sentences->ends[sentences->end_count++] = sentences->count;
  sentences->open = 0;
}

size_t cv_words_number_text(
    const cv_words *words, const uint8_t *text, size_t length, cv_sentences *sentences) {
  const uint8_t *at = text, *end = text + length;
  // Room for a word, and for the sentence that it ends.
  while (at < end && sentences->count < sentences->capacity &&
         sentences->end_count + 1 < sentences->end_capacity) {
    if (*at == '\n') {
      cv_sentences_end(sentences);
      at++;
      continue;
    }
    const size_t space = space_length(at, end);
    if (space) {
      at += space;
      continue;
    }
    const uint8_t *start = at;
    at = after_word(at, end);
    const int32_t number = cv_words_find(words, start, (size_t)(at - start));
    sentences->numbers[sentences->count] = number;
    sentences->count += number >= 0;
    sentences->read++;
    if (++sentences->open == sentences->longest) cv_sentences_end(sentences);
  }
  return (size_t)(at - text);
}
