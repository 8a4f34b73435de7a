import Diagnostics
import LessonModel
import Yams

/// Reads the head's `cells`: keys that compare or limit, and the flags `nocode` and `fold`.
struct CellDefaultsReader {
  static let budgets: Set<String> = ["steps", "memory", "output", "depth"]
  private static let keys = ["tol", "rtol", "digits", "check", "steps", "memory", "output", "depth"]
  private static let flags = [CellFlag.nocode, .fold]

  private(set) var defaults = CellDefaults()
  /// Budgets that may have been meant and could not be read.
  private(set) var unread: Set<String> = []

  mutating func read(_ entry: HeadNodes.Entry, _ nodes: HeadNodes, _ problems: inout Problems) {
    guard let entries = nodes.entries(entry.value) else {
      unread = Self.budgets
      problems.add(
        "'cells' is no list of 'key: value' lines",
        russian: Explanation(
          "'cells' — не список строк 'ключ: значение'", "каждый ключ стоит на своей строке с отступом: '  steps: 5M'"),
        at: nodes.range(entry.value), help: "each key stands on an indented line of its own: '  steps: 5M'")
      return
    }
    for entry in entries { readOne(entry, nodes, &problems) }
  }

  /// One `key: value` of `cells`.
  mutating func readOne(_ entry: HeadNodes.Entry, _ nodes: HeadNodes, _ problems: inout Problems) {
    let text = entry.value.scalar?.string ?? ""
    if Self.keys.contains(entry.key), let form = CellOptionTable.entry(entry.key, .key)?.value {
      if defaults.values[entry.key] != nil { unread.formUnion(Self.budgets.intersection([entry.key])) }
      guard form.accepts(text) else {
        miss(entry.key)
        problems.add(
          "'\(entry.key)' is '\(text)', expected \(form.expectation)",
          russian: Explanation(
            "'\(entry.key)' равно '\(text)', а ожидается \(form.russianExpectation)", form.advice(for: text).russian),
          at: nodes.range(entry.value), help: form.advice(for: text).english)
        return
      }
      defaults.values[entry.key] = text
    } else if let flag = Self.flags.first(where: { $0.rawValue == entry.key }) {
      switch text {
      case "true": defaults.flags.insert(flag)
      case "false": break
      default:
        problems.add(
          "'\(entry.key)' is '\(text)', expected 'true' or 'false'",
          russian: Explanation(
            "'\(entry.key)' равно '\(text)', а ожидается 'true' или 'false'", "напишите '\(entry.key): true'"),
          at: nodes.range(entry.value), help: "write '\(entry.key): true'")
      }
    } else {
      let names = Self.keys + Self.flags.map(\.rawValue)
      for near in SpellingSuggestion.nearest(to: entry.key, among: Self.keys) { miss(near) }
      problems.add(
        "found unknown key '\(entry.key)' in 'cells'",
        russian: Explanation(
          "неизвестный ключ '\(entry.key)' в 'cells'",
          Advice.russianNames(near: entry.key, among: names)),
        at: entry.keyRange, help: Advice.names(near: entry.key, among: names))
    }
  }

  /// Whether `cells` has a key of this name.
  static func knows(_ key: String) -> Bool { keys.contains(key) || flags.contains { $0.rawValue == key } }

  /// Notes that a key may have been meant; other keys than budgets do no harm.
  mutating func miss(_ key: String) {
    if Self.budgets.contains(key) { unread.insert(key) }
  }

  /// What cells start from: a budget that is not sure has none.
  var safeDefaults: CellDefaults {
    var safe = defaults
    for key in unread { safe.values[key] = nil }
    return safe
  }
}
