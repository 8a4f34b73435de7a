#include "CDuktape.h"

#include <duktape.h>
#include <setjmp.h>
#include <stdlib.h>

// Every block carries its size and its neighbours in front of it, so that the engine can free all of
// its blocks without Duktape's help.
typedef union block {
  struct {
    size_t size;
    union block *next, *previous;
  };
  max_align_t alignment;
} block;

struct script_engine {
  duk_context *context;
  block blocks;  // the head of a ring
  size_t live_bytes, most_bytes;
  size_t allocations, most_allocations;
  bool is_exhausted;
  jmp_buf way_out;
};

// Leaves the running call at once, from any depth. Duktape's state is torn afterwards: an exhausted
// engine is never entered again. (Failing the allocation instead would let the script catch the error
// and go on, and Duktape collect garbage before every refusal: measured, 17 s to reach the end.)
static void leave(void *user_data, const char *message) {
  (void)message;
  script_engine *engine = user_data;
  engine->is_exhausted = true;
  longjmp(engine->way_out, 1);
}

static void check_limits(script_engine *engine, size_t growth) {
  engine->allocations += 1;
  bool fits = engine->live_bytes <= engine->most_bytes &&
              growth <= engine->most_bytes - engine->live_bytes &&
              engine->allocations <= engine->most_allocations;
  if (!fits) leave(engine, NULL);
}

static void unlink_block(block *header) {
  header->previous->next = header->next;
  header->next->previous = header->previous;
}

static void link_block(script_engine *engine, block *header) {
  header->next = engine->blocks.next;
  header->previous = &engine->blocks;
  header->next->previous = header;
  engine->blocks.next = header;
}

static void release(void *user_data, void *contents) {
  if (!contents) return;
  script_engine *engine = user_data;
  block *header = (block *)contents - 1;
  engine->live_bytes -= header->size;
  unlink_block(header);
  free(header);
}

static void *allocate(void *user_data, duk_size_t size) {
  if (size == 0) return NULL;
  script_engine *engine = user_data;
  check_limits(engine, size);
  block *header = malloc(sizeof(block) + size);
  if (!header) return NULL;
  header->size = size;
  engine->live_bytes += size;
  link_block(engine, header);
  return header + 1;
}

static void *resize(void *user_data, void *contents, duk_size_t size) {
  if (!contents) return allocate(user_data, size);
  if (size == 0) {
    release(user_data, contents);
    return NULL;
  }
  script_engine *engine = user_data;
  block *header = (block *)contents - 1;
  size_t old_size = header->size;
  if (size > old_size) check_limits(engine, size - old_size);
  unlink_block(header);
  block *moved = realloc(header, sizeof(block) + size);
  link_block(engine, moved ? moved : header);
  if (!moved) return NULL;
  moved->size = size;
  engine->live_bytes = engine->live_bytes - old_size + size;
  return moved + 1;
}

static void release_everything(script_engine *engine) {
  block *header = engine->blocks.next;
  while (header != &engine->blocks) {
    block *next = header->next;
    free(header);
    header = next;
  }
}

static bool start(script_engine *engine) {
  if (setjmp(engine->way_out) != 0) return false;
  engine->context = duk_create_heap(allocate, resize, release, engine, leave);
  return engine->context != NULL;
}

script_engine *script_engine_create(size_t most_bytes, size_t most_allocations) {
  script_engine *engine = calloc(1, sizeof *engine);
  if (!engine) return NULL;
  engine->blocks.next = engine->blocks.previous = &engine->blocks;
  engine->most_bytes = most_bytes;
  engine->most_allocations = most_allocations;
  if (start(engine)) return engine;
  script_engine_destroy(engine);
  return NULL;
}

void script_engine_destroy(script_engine *engine) {
  if (!engine) return;
  release_everything(engine);
  free(engine);
}

size_t script_engine_allocations(const script_engine *engine) { return engine->allocations; }

typedef struct {
  const char *name, *text;
  size_t length;
  bool flag;
} request;

static duk_ret_t load(duk_context *context, void *user_data) {
  const request *asked = user_data;
  duk_eval_lstring_noresult(context, asked->text, asked->length);
  return 0;
}

static duk_ret_t call(duk_context *context, void *user_data) {
  const request *asked = user_data;
  duk_get_global_string(context, asked->name);
  duk_push_lstring(context, asked->text, asked->length);
  duk_push_boolean(context, asked->flag);
  duk_call(context, 2);
  duk_to_string(context, -1);
  return 1;
}

static duk_ret_t describe(duk_context *context, void *user_data) {
  (void)user_data;
  duk_safe_to_string(context, -1);
  return 1;
}

static script_outcome perform(
    script_engine *engine, duk_safe_call_function work, request *asked, const char **result,
    size_t *result_length) {
  *result = "";
  *result_length = 0;
  if (engine->is_exhausted) return script_exhausted;
  engine->allocations = 0;
  if (setjmp(engine->way_out) != 0) return script_exhausted;
  duk_set_top(engine->context, 0);
  bool has_thrown =
      duk_safe_call(engine->context, work, asked, 0, 1) != DUK_EXEC_SUCCESS;
  if (has_thrown) duk_safe_call(engine->context, describe, NULL, 1, 1);
  const char *text = duk_get_lstring(engine->context, -1, result_length);
  if (text) *result = text;
  return has_thrown ? script_threw : script_success;
}

script_outcome script_engine_load(script_engine *engine, const char *source, size_t length) {
  request asked = {.text = source, .length = length};
  const char *result;
  size_t result_length;
  return perform(engine, load, &asked, &result, &result_length);
}

script_outcome script_engine_call(
    script_engine *engine, const char *name, const char *argument, size_t length, bool flag,
    const char **result, size_t *result_length) {
  request asked = {.name = name, .text = argument, .length = length, .flag = flag};
  return perform(engine, call, &asked, result, result_length);
}
