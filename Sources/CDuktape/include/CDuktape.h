#pragma once
#include <stdbool.h>
#include <stddef.h>

/// A JavaScript engine in which every call ends.
///
/// Duktape as Debian builds it has no timeout, and a script cannot run long without allocating, so the
/// engine's allocator keeps the limits: live bytes, and allocations made by one call. Past a limit the
/// call is left at once. Allocations are counted, not timed, so the verdict is the same everywhere.
///
/// Strings go in and out as Duktape keeps them: UTF-8 in which a character beyond U+FFFF is written
/// as its two surrogates, three bytes each (CESU-8).
typedef struct script_engine script_engine;

typedef enum {
  script_success = 0,
  /// The script threw; the result is the error as a string.
  script_threw = 1,
  /// A limit was reached; the engine must be thrown away.
  script_exhausted = 2,
} script_outcome;

/// A new engine, or NULL where memory is short.
script_engine *script_engine_create(size_t most_bytes, size_t most_allocations);

/// Frees the engine; NULL is allowed.
void script_engine_destroy(script_engine *engine);

/// Runs a whole source text.
script_outcome script_engine_load(script_engine *engine, const char *source, size_t length);

/// Calls the global function `name` with a string and a truth value.
///
/// `result` is its answer as a string; it stays valid until the next call.
script_outcome script_engine_call(
    script_engine *engine, const char *name, const char *argument, size_t length, bool flag,
    const char **result, size_t *result_length);

/// Allocations made since the last call began.
size_t script_engine_allocations(const script_engine *engine);
