import Diagnostics
import LessonModel

extension JSONValue {
  init(_ parameter: Parameter) {
    self = .object([
      ("name", .string(parameter.name)),
      ("type", .string(parameter.type.rawValue)),
      ("value", JSONValue(parameter.value)),
      ("label", .optional(parameter.label)),
      ("minimum", parameter.minimum.map { .number($0) } ?? .null),
      ("maximum", parameter.maximum.map { .number($0) } ?? .null),
      ("choices", .array(parameter.choices.map { JSONValue($0) })),
    ])
  }

  private init(_ value: ParameterValue) {
    switch value {
    case .bool(let value): self = .bool(value)
    case .int(let value): self = .integer(value)
    case .double(let value): self = .number(value)
    case .string(let value): self = .string(value)
    case .strings(let values): self = .array(values.map { .string($0) })
    case .doubles(let values): self = .array(values.map { .number($0) })
    case .matrix(let rows): self = .array(rows.map { .array($0.map { .number($0) }) })
    }
  }

  init(_ cell: Cell, _ result: CellResult) {
    let (status, reason) = Self.words(for: result.status)
    self = .object([
      ("id", .optional(cell.id)),
      ("line", .integer(cell.lines.lowerBound)),
      ("role", .string(cell.role.rawValue)),
      ("status", .string(status)),
      ("reason", .optional(reason)),
      ("steps", .integer(result.steps)),
      ("outputs", .array(result.outputs.map { JSONValue($0) })),
      ("diagnostics", .array(result.diagnostics.map { JSONValue($0) })),
    ])
  }

  private static func words(for status: CellResult.Status) -> (String, String?) {
    switch status {
    case .succeeded: ("succeeded", nil)
    case .failed: ("failed", nil)
    case .notRun(let reason): ("notRun", reason)
    }
  }

  init(_ diagnostic: Diagnostic) {
    let notes = diagnostic.notes.map { note in
      JSONValue.object([("message", .string(note.message)), ("place", .place(note.place))])
    }
    self = .object([
      ("severity", .string(diagnostic.severity.rawValue)),
      ("message", .string(diagnostic.message)),
      ("place", .place(diagnostic.place)),
      ("help", .optional(diagnostic.help)),
      ("notes", .array(notes)),
    ])
  }

  private static func place(_ place: SourcePlace?) -> JSONValue {
    guard let place else { return .null }
    return .object([
      ("file", .string(place.file)),
      ("line", .integer(place.range.start.line)),
      ("column", .integer(place.range.start.column)),
      ("endLine", .integer(place.range.end.line)),
      ("endColumn", .integer(place.range.end.column)),
    ])
  }
}
