import Displays
import LessonModel

extension JSONValue {
  init(_ output: CellResult.Output) {
    switch output {
    case .text(let text): self = .kind("printed", [("text", .string(text))])
    case .display(let display): self.init(display)
    }
  }

  private init(_ display: Display) {
    switch display {
    case .text(let text): self = .kind("text", [("text", .string(text))])
    case .table(let table): self = .kind("table", Self.members(of: table))
    case .formula(let formula): self = .kind("formula", Self.members(of: formula))
    case .steps(let steps): self = .kind("steps", Self.members(of: steps))
    case .chart(let chart): self = .kind("chart", Self.members(of: chart))
    case .group(let parts): self = .kind("group", [("parts", .array(parts.map { Self($0) }))])
    }
  }

  private static func kind(_ name: String, _ members: [(String, JSONValue)]) -> JSONValue {
    .object([("kind", .string(name))] + members)
  }

  private static func members(of table: Table) -> [(String, JSONValue)] {
    let rows = table.rows.map { row in
      JSONValue.array(row.map { $0.number.map { .number($0) } ?? .string($0.text) })
    }
    return [
      ("caption", .optional(table.caption)),
      ("columns", .array(table.allColumns.map { .string($0.title) })),
      ("rows", .array(rows)),
    ]
  }

  private static func members(of chart: Chart) -> [(String, JSONValue)] {
    let series = chart.series.map { series in
      let points = series.points.map { point in
        JSONValue.object([
          ("x", .number(point.x)), ("y", .number(point.y)), ("label", .string(point.label)),
        ])
      }
      return JSONValue.object([("name", .string(series.name)), ("points", .array(points))])
    }
    return [
      ("type", .string(chart.kind.rawValue)), ("title", .string(chart.title)),
      ("xTitle", .string(chart.xTitle)), ("yTitle", .string(chart.yTitle)),
      ("alternative", .string(chart.alternative)), ("series", .array(series)),
    ]
  }

  private static func members(of formula: Formula) -> [(String, JSONValue)] {
    [("tex", .string(formula.tex)), ("plain", .string(formula.plain))]
  }

  private static func members(of steps: StepList) -> [(String, JSONValue)] {
    let parts = steps.parts.map { part in
      JSONValue.object([
        ("name", .string(part.name)), ("title", .string(part.title)),
        ("steps", .array(part.steps.map(value))),
      ])
    }
    return [("title", .optional(steps.title)), ("parts", .array(parts))]
  }

  private static func value(of step: StepList.Step) -> JSONValue {
    .object([
      ("name", .string(step.name)),
      ("caption", .string(step.caption)),
      ("symbolic", step.symbolic.map { .object(members(of: $0)) } ?? .null),
      ("substituted", .array(step.substituted.map { .object(members(of: $0)) })),
      ("result", .object(members(of: step.result))),
      ("shape", .array(step.shape.map { .integer($0) })),
      ("values", .array(step.values.map { .number($0) })),
    ])
  }
}
