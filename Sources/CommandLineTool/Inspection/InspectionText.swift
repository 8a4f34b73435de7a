/// The report as a person reads it.
extension InspectionReport {
  func text() -> String {
    if let place { return place.text() }
    return (cells ?? []).map { $0.text(in: file) }.joined(separator: "\n")
  }
}

extension InspectionReport.CellReport {
  fileprivate func text(in file: String) -> String {
    var lines = ["\(name)  \(file):\(line)"]
    lines += rows("defines", defines.map(\.signature))
    lines += rows("uses", uses.map(\.text))
    lines += rows("changes", changes.map(\.text))
    return lines.joined(separator: "\n") + "\n"
  }

  private func rows(_ title: String, _ items: [String]) -> [String] {
    items.enumerated().map { index, item in
      "  " + (index == 0 ? title : "").padded(to: 9) + item
    }
  }
}

extension InspectionReport.UseReport {
  /// `words: [String]  of #corpus`
  fileprivate var text: String {
    let known = name + (type.map { ": \($0)" } ?? "")
    if let cell { return "\(known)  of \(cell)" }
    return isKnown ? known : known + "  (declared nowhere above)"
  }
}

extension InspectionReport.PlaceReport {
  fileprivate func text() -> String {
    var lines: [String] = []
    if let symbol { lines += symbol.lines }
    if let type { lines.append("type here: \(type)") }
    if symbol == nil, type == nil { lines.append("nothing is known about this place") }
    if !completions.isEmpty {
      lines += ["", "could be written here:"]
      let width = min(28, completions.map(\.insertion.count).max() ?? 0)
      lines += completions.map { "  \($0.insertion.padded(to: width))  \($0.symbol.signature)" }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension InspectionReport.SymbolReport {
  fileprivate var lines: [String] {
    var lines = [signature]
    if let documentation { lines += documentation.split(separator: "\n").map { "  \($0)" } }
    switch origin {
    case "cell":
      let place = line.flatMap { line in column.map { "\(line):\($0)" } }
      lines.append(
        "declared in " + (cell ?? "a cell of this lesson") + (place.map { ", \($0)" } ?? ""))
    case "language": break
    default: lines.append("declared in the \(origin)")
    }
    return lines
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - count))
  }
}
