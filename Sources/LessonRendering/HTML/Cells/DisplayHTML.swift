import Diagnostics
import Displays

/// Draws displayed values.
extension PageBuilder {
  func html(_ display: Display, at place: SourcePlace) -> String {
    switch display {
    case .text(let text): printed(text)
    case .table(let table): html(table)
    case .formula(let formula): formulas.display(formula.tex, plain: formula.plain, at: place)
    case .steps(let steps): html(steps, at: place)
    case .chart(let chart): html(chart)
    case .group(let parts): parts.map { html($0, at: place) }.joined()
    }
  }

  /// The drawing, and the numbers behind it on demand.
  private func html(_ chart: Chart) -> String {
    "<figure class=\"drawing\">\n\(chart.svg)\n<details><summary>\(words.table)</summary>\n"
      + html(chart.table) + "</details>\n</figure>\n"
  }

  private func html(_ table: Table) -> String {
    let caption = table.caption.map { "<caption>\(HTMLText.escaped($0))</caption>\n" } ?? ""
    let columns = table.allColumns
    let head = columns.map { column in
      "<th scope=\"col\" class=\"\(column.alignment.rawValue)\">\(HTMLText.escaped(column.title))</th>"
    }
    let rows = table.rows.map { "<tr>\(fields($0, in: columns).joined())</tr>\n" }
    let element =
      "<table>\n\(caption)<thead>\n<tr>\(head.joined())</tr>\n</thead>\n"
      + "<tbody>\n\(rows.joined())</tbody>\n</table>"
    return scrolling(element, label: table.caption ?? words.table)
  }

  private func fields(_ row: [Table.Field], in columns: [Table.Column]) -> [String] {
    zip(columns, row).map { column, field in
      let name = (field.number == nil ? "" : "number ") + column.alignment.rawValue
      return "<td class=\"\(name)\">\(HTMLText.escaped(field.text))</td>"
    }
  }
}
