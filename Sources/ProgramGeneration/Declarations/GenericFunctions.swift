/// Functions with an open type; each is used where it is declared.
enum GenericFunctions {
  private struct Form: Sendable {
    var text: @Sendable (String) -> Lines
    var call: String
  }

  private static let forms: [Form] = [
    Form(text: { ["func \($0)<T: Comparable>(_ items: [T]) -> T? {", "  var best = items.first", "  for item in items { if let current = best, item > current { best = item } }", "  return best", "}"] }, call: "⟨[C]!⟩"),
    Form(text: { ["func \($0)<T>(_ items: [T], where test: (T) -> Bool) -> [T] {", "  var kept: [T] = []", "  for item in items where test(item) { kept.append(item) }", "  return kept", "}"] }, call: "⟨[T]!⟩, where: ⟨(T)->Bool⟩"),
    Form(text: { ["func \($0)<A, B>(_ first: A, _ second: B) -> (B, A) {", "  (second, first)", "}"] }, call: "⟨T!⟩, ⟨U!⟩"),
    Form(text: { ["func \($0)<T: Numeric>(_ items: T...) -> T {", "  items.reduce(0) { $0 + $1 }", "}"] }, call: "⟨N!⟩, ⟨N⟩"),
    Form(text: { ["func \($0)<Key: Hashable>(_ keys: [Key]) -> Int {", "  var seen: [Key: Int] = [:]", "  for key in keys { seen[key, default: 0] += 1 }", "  return seen.values.filter { $0 > 1 }.count", "}"] }, call: "⟨[H]!⟩"),
    Form(text: { ["func \($0)<T, R>(_ value: T, _ times: Int = 2, _ change: (T) -> R) -> [R] {", "  (0..<times).map { _ in change(value) }", "}"] }, call: "⟨T!⟩, 3, ⟨(T)->U!⟩"),
    Form(text: { ["func \($0)<S: Sequence>(_ items: S) -> Int where S.Element: Equatable {", "  var count = 0", "  for item in items { if item == item { count += 1 } }", "  return count", "}"] }, call: "⟨[C]!⟩"),
    Form(text: { ["func \($0)<T: Equatable>(_ left: [T], _ right: [T]) -> Bool {", "  guard left.count == right.count else { return false }", "  for (a, b) in zip(left, right) where a != b { return false }", "  return true", "}"] }, call: "⟨[C]!⟩, ⟨[C]⟩"),
    Form(text: { ["func \($0)<T>(_ items: inout [T], _ extra: T) {", "  items.insert(extra, at: 0)", "  if items.count > 3 { items.removeLast() }", "}"] }, call: "&⟨var [T]⟩, ⟨T⟩"),
    Form(text: { ["func \($0)<T: BinaryInteger>(_ value: T) -> T {", "  value / 2 + 1", "}"] }, call: "⟨I!⟩"),
    Form(text: { ["func \($0)<T: CustomStringConvertible>(_ items: [T]) -> String {", "  items.map { $0.description }.joined(separator: \"|\")", "}"] }, call: "⟨[C]!⟩"),
  ]

  static func declare(_ writing: inout Writing) -> Lines {
    let form = writing.random.pick(forms)
    let name = writing.newName()
    // Registered as a statement: what it gives depends on what it gets.
    writing.genericCalls.append(Template(statement: form.call.hasPrefix("&") ? "\(name)(\(form.call))" : "print(\(name)(\(form.call)))", weight: 4))
    return form.text(name)
  }
}
