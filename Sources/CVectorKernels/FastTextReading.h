// Tokens of a text, as fastText reads them.

INLINE uint32_t hash_step(uint32_t hash, uint8_t byte) {
  return (hash ^ (uint32_t)(int32_t)(int8_t)byte) * 16777619u;
}

static const uint32_t hash_start = 2166136261u;

// A token, or what ends a line.
typedef struct token {
  const uint8_t *start;
  size_t length;
  uint32_t hash;
  int is_line_end;
} token;

// The next token from `*at` on; 0 at the end of the text.
INLINE int next_token(
    const uint8_t *classes, const uint8_t **at, const uint8_t *end, token *found) {
  const uint8_t *p = *at;
  while (p < end && classes[*p] == CV_FASTTEXT_SPACE) p++;
  if (p == end) return *at = p, 0;
  found->is_line_end = classes[*p] == CV_FASTTEXT_LINE_END;
  found->start = p;
  if (found->is_line_end) return *at = p + 1, 1;
  uint32_t hash = hash_start;
  while (p < end && classes[*p] == CV_FASTTEXT_PART) hash = hash_step(hash, *p++);
  found->length = (size_t)(p - found->start);
  found->hash = hash;
  *at = p;
  return 1;
}

// The number of a word or a label; −1 for an unknown one.
INLINE int32_t number_of(const cv_fasttext *model, const token *token) {
  for (uint32_t at = token->hash & model->slot_mask;; at = (at + 1) & model->slot_mask) {
    const cv_fasttext_slot slot = model->slots[at];
    if (slot.number < 0) return -1;
    if (slot.hash != token->hash) continue;
    const uint64_t start = model->spelling_starts[slot.number];
    if (model->spelling_starts[slot.number + 1] - start == token->length &&
        memcmp(model->spellings + start, token->start, token->length) == 0)
      return slot.number;
  }
}

// The end of a line has no pieces, however it comes into the text.
INLINE int is_mark(const token *token) {
  return token->length == 4 && memcmp(token->start, "</s>", 4) == 0;
}

INLINE token mark_of(const cv_fasttext *model) {
  token mark = {model->mark, model->mark_length, hash_start, 0};
  for (size_t i = 0; i < model->mark_length; i++)
    mark.hash = hash_step(mark.hash, model->mark[i]);
  return mark;
}

INLINE int make_room(cv_fasttext_list *list, size_t more) {
  return list->capacity - list->count >= more || cv_fasttext_grow(list, more);
}

INLINE void push(cv_fasttext_worker *worker, cv_fasttext_list *list, int32_t number) {
  if (!make_room(list, 1)) {
    worker->has_failed = 1;
    return;
  }
  list->items[list->count++] = number;
}

INLINE int continues_character(const uint8_t *word, size_t length, size_t at) {
  // The mark that ends a word stands behind its last byte.
  return at <= length && at > 0 && (word[at - 1] & 0xC0) == 0x80;
}

// Rows of the pieces of a word between '<' and '>'; place 0 is '<'.
static void push_pieces(
    const cv_fasttext *model, cv_fasttext_worker *worker, const uint8_t *word, size_t length) {
  const size_t last = length + 1;
#define MARKED(at) ((at) == 0 ? '<' : (at) == last ? '>' : word[(at) - 1])
  for (size_t start = 0; start <= last; start++) {
    if (continues_character(word, length, start)) continue;
    uint32_t hash = hash_start;
    size_t end = start;
    for (int32_t n = 1; end <= last && n <= model->longest; n++) {
      do {
        hash = hash_step(hash, (uint8_t)MARKED(end));
        end++;
      } while (end <= last && continues_character(word, length, end));
      const int is_lone_mark = n == 1 && (start == 0 || end == last + 1);
      if (n >= model->shortest && !is_lone_mark)
        push(worker, &worker->rows, model->word_count + (int32_t)(hash % model->buckets));
    }
  }
#undef MARKED
}

// Rows of the n-grams of a line's words, whose hashes are widened as signed numbers.
static void push_ngrams(const cv_fasttext *model, cv_fasttext_worker *worker) {
  const size_t count = worker->hashes.count, longest = (size_t)model->word_ngrams;
  const int32_t *hashes = worker->hashes.items;
  for (size_t i = 0; i < count; i++) {
    uint64_t hash = (uint64_t)(int64_t)hashes[i];
    for (size_t j = i + 1; j < count && j < i + longest; j++) {
      hash = hash * 116049371u + (uint64_t)(int64_t)hashes[j];
      const int32_t row = model->word_count + (int32_t)(hash % model->buckets);
      fetch_row(model->base.rows.input + (size_t)row * model->base.rows.stride,
                model->base.rows.stride);
      push(worker, &worker->rows, row);
    }
  }
}
