// What separates words: the white space of Unicode, as Python's `str.split` takes it.
#include <stddef.h>
#include <stdint.h>

// U+0085, U+00A0, U+1680, U+2000–200A, U+2028, U+2029, U+202F, U+205F, U+3000.
static inline size_t wide_space_length(const uint8_t *p, const uint8_t *end) {
  if (p[0] == 0xC2) return end - p >= 2 && (p[1] == 0x85 || p[1] == 0xA0) ? 2 : 0;
  if (end - p < 3) return 0;
  if (p[0] == 0xE1) return p[1] == 0x9A && p[2] == 0x80 ? 3 : 0;
  if (p[0] == 0xE3) return p[1] == 0x80 && p[2] == 0x80 ? 3 : 0;
  if (p[0] != 0xE2) return 0;
  if (p[1] == 0x81) return p[2] == 0x9F ? 3 : 0;
  const int is_space = p[2] <= 0x8A || p[2] == 0xA8 || p[2] == 0xA9 || p[2] == 0xAF;
  return p[1] == 0x80 && is_space ? 3 : 0;
}

// The bytes of the space that begins here; 0 where none does.
static inline size_t space_length(const uint8_t *p, const uint8_t *end) {
  if (*p > 0x20 && *p < 0xC2) return 0;
  if (*p <= 0x20) return *p == 0x20 || (*p >= 0x09 && *p <= 0x0D) || (*p >= 0x1C && *p <= 0x1F);
  return *p <= 0xE3 ? wide_space_length(p, end) : 0;
}

static inline const uint8_t *after_spaces(const uint8_t *p, const uint8_t *end) {
  size_t length;
  while (p < end && (length = space_length(p, end))) p += length;
  return p;
}

static inline const uint8_t *after_word(const uint8_t *p, const uint8_t *end) {
  while (p < end && !space_length(p, end)) p++;
  return p;
}
