import Diagnostics
import Yams

/// What to do about a key that the head does not have: it is misspelt, stands too far left, or belongs elsewhere.
struct UnknownHeadKey {
  private let key: String
  /// Whether its value is one text.
  private let isScalar: Bool
  /// The key above that has nothing below it, `params` or `cells`.
  private let open: String?
  private let written: String
  /// The keys of `cells` that stand beside it, as they would stand there.
  private let misplaced: String
  private let present: Set<String>

  init(_ entry: HeadNodes.Entry, among entries: [HeadNodes.Entry], open: String?) {
    key = entry.key
    isScalar = entry.value.scalar != nil
    self.open = open
    written = "\(entry.key): \(Self.shown(entry))"
    misplaced = entries.filter { CellDefaultsReader.knows($0.key) }.map { "\($0.key): \(Self.shown($0))" }
      .joined(separator: ", ")
    present = Set(entries.map(\.key))
  }

  func advice(among keys: [String]) -> (english: String?, russian: String?) {
    if let open, open == "params" || CellDefaultsReader.knows(key) {
      return (
        "it belongs to '\(open)' above if it is indented: '  \(written)'",
        "с отступом это строка для '\(open)' выше: '  \(written)'"
      )
    }
    if CellDefaultsReader.knows(key) {
      return present.contains("cells")
        ? ("write '\(written)' under 'cells', which is there already", "напишите '\(written)' под 'cells', этот ключ уже есть")
        : ("it stands under 'cells': write 'cells: {\(misplaced)}'", "он стоит под 'cells': напишите 'cells: {\(misplaced)}'")
    }
    let names = (Advice.names(near: key, among: keys), Advice.russianNames(near: key, among: keys))
    guard let english = names.0, let russian = names.1, english.hasPrefix("known here"), isScalar else { return names }
    let name = SwiftName.mistake(in: key) == nil ? key : SwiftName.nearest(to: key) ?? "name"
    let parameter = name + written.dropFirst(key.count)
    return present.contains("params")
      ? (english + "; a value for the cells stands under 'params': '\(parameter)'", russian + "; значение для ячеек стоит под 'params': '\(parameter)'")
      : (english + "; a value for the cells is a parameter: 'params: {\(parameter)}'", russian + "; значение для ячеек — это параметр: 'params: {\(parameter)}'")
  }

  private static func shown(_ entry: HeadNodes.Entry) -> String {
    guard let text = entry.value.scalar?.string, !text.isEmpty, text.count <= 40, !text.contains("\n") else { return "…" }
    return text
  }
}
