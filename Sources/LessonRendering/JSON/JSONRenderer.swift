public import Diagnostics
public import LessonModel

/// Draws a lesson's results as JSON, the same bytes for the same results.
///
///     {
///       "format": "konspekt-results-1",
///       "file": String, "title": String or null, "language": String or null,
///       "succeeded": Bool,
///       "parameters": [{"name": String, "type": "Double" …, "value": value, "label": String or null,
///                       "minimum": number or null, "maximum": number or null, "choices": [value]}],
///       "cells": [{"id": String or null, "line": Int, "role": "cell" | "exercise" | "check" | "answer",
///                  "status": "succeeded" | "failed" | "notRun", "reason": String or null,
///                  "steps": Int, "outputs": [output], "diagnostics": [diagnostic]}],
///       "inlineValues": [{"line": Int, "expression": String, "value": String or null}],
///       "diagnostics": [diagnostic]
///     }
///
/// An output has a `kind`:
///
///     {"kind": "printed", "text": String}
///     {"kind": "text", "text": String}
///     {"kind": "table", "caption": String or null, "columns": [String], "rows": [[number or String]]}
///     {"kind": "formula", "tex": String, "plain": String}
///     {"kind": "steps", "title": String or null, "parts": [{"name": String, "title": String,
///       "steps": [{"name": String, "caption": String, "symbolic": formula or null,
///         "substituted": [formula], "result": formula, "shape": [Int], "values": [number]}]}]}
///     {"kind": "group", "parts": [output]}
///
/// where a formula is `{"tex": String, "plain": String}`. A diagnostic is
///
///     {"severity": "error" | "warning" | "note", "message": String, "place": place or null,
///      "help": String or null, "notes": [{"message": String, "place": place or null}]}
///
/// and a place `{"file": String, "line": Int, "column": Int, "endLine": Int, "endColumn": Int}`, from 1,
/// columns in UTF-8 bytes, the end just behind the last byte. Numbers have full precision; those that
/// are not finite are the strings `"NaN"`, `"Infinity"` and `"-Infinity"`.
public struct JSONRenderer: Sendable {
  public init() {}

  public func render(_ lesson: Lesson, _ results: LessonResults) -> String {
    let parameters = results.parameters.isEmpty ? lesson.head.parameters : results.parameters
    return JSONValue.object([
      ("format", .string("konspekt-results-1")),
      ("file", .string(lesson.file)),
      ("title", .optional(lesson.head.title)),
      ("language", .optional(lesson.head.language)),
      ("succeeded", .bool(results.succeeded)),
      ("parameters", .array(parameters.map(JSONValue.init))),
      ("cells", .array(zip(lesson.cells, results.cells).map(JSONValue.init))),
      ("inlineValues", .array(zip(lesson.inlineValues, results.inlineValues).map(inlineValue))),
      ("diagnostics", .array(results.diagnostics.map(JSONValue.init))),
    ]).text() + "\n"
  }

  /// One problem on one line, as `--diagnostics json` prints it.
  public func line(_ diagnostic: Diagnostic) -> String {
    JSONValue(diagnostic).lineText
  }

  private func inlineValue(_ value: InlineValue, _ shown: String?) -> JSONValue {
    .object([
      ("line", .integer(value.shownRange.start.line)),
      ("expression", .string(value.source.text)),
      ("value", .optional(shown)),
    ])
  }
}
