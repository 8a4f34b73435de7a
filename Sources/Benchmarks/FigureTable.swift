import Foundation

/// Figures in columns, peers that were not measured as `–`.
struct FigureTable {
  let title: String
  let figures: [Figure]

  var text: String {
    if figures.contains(where: { $0.megabytes != nil }) { return libraryText }
    let head = ["", "cells", "python3", "swiftc -O", "of python", "of swiftc", "limit"]
    var rows = figures.map { figure in
      [
        figure.name, number(figure.cells), number(figure.python), number(figure.swiftc),
        ratio(figure.ofPython), ratio(figure.ofSwiftc), number(figure.limit),
      ]
    }
    if let mean = geometricMean(figures.compactMap(\.ofPython)) {
      rows.append(["geometric mean", "", "", "", ratio(mean), "", ""])
    }
    return title + "\n\n" + ([head] + rows).map(line).joined(separator: "\n") + "\n"
  }

  /// Of the library: compiled Swift on one side, a peer on the other.
  private var libraryText: String {
    let head = [
      "", "ours CPU", "peer", "times", "ours wall", "peer", "times", "limit", "of limit", "ours MB",
      "peer", "of it",
    ]
    let rows = figures.map { figure in
      [
        figure.name, number(figure.cells), number(figure.python), ratio(figure.ofPython),
        number(figure.wall), number(figure.pythonWall), ratio(figure.ofPythonWall),
        number(figure.limit), ratio(figure.ofLimit), number(figure.megabytes),
        number(figure.pythonMegabytes), ratio(figure.ofPythonMegabytes),
      ]
    }
    return title + "\n\n" + ([head] + rows).map(line).joined(separator: "\n") + "\n"
  }

  private func line(_ cells: [String]) -> String {
    var line = "  " + cells[0].padding(toLength: 32, withPad: " ", startingAt: 0)
    for cell in cells.dropFirst() {
      line += String(repeating: " ", count: max(1, 11 - cell.count)) + cell
    }
    return line
  }

  private func number(_ value: Double?) -> String {
    value.map { String(format: $0 < 100 ? "%.2f" : "%.0f", $0) } ?? "–"
  }

  private func ratio(_ value: Double?) -> String {
    value.map { String(format: "%.2fx", $0) } ?? "–"
  }
}
