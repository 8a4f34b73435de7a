import Diagnostics
import LessonModel
import Yams

/// Reads one entry of `params`: `steps: 3`, or a mapping with `value` and what limits it.
struct ParameterReader {
  static let keys = ["value", "type", "min", "max", "choices", "label"]

  let nodes: HeadNodes
  let file: String

  func parameter(_ entry: HeadNodes.Entry, _ problems: inout Problems) -> Parameter? {
    if let mistake = SwiftName.mistake(in: entry.key) {
      problems.add(
        mistake,
        russian: Explanation(
          "параметр '\(entry.key)' не может так называться: "
            + (SwiftName.isReserved(entry.key) ? "это слово языка Swift" : "это не имя в Swift"),
          SwiftName.nearest(to: entry.key).map { "дайте ему другое имя, например '\($0)'" }
            ?? "имя начинается с буквы, в нём буквы, цифры и '_'"),
        at: entry.keyRange,
        help: SwiftName.nearest(to: entry.key).map { "a parameter is a name in the cells: call it '\($0)'" }
          ?? "a parameter is a name in the cells: letters, digits and '_', a letter first")
      return nil
    }
    let fields = nodes.entries(entry.value).map(fields)
    if let fields { reportUnknown(fields, of: entry, &problems) }
    guard let node = fields == nil ? entry.value : fields?["value"]?.value else {
      problems.add(
        "parameter '\(entry.key)' has no value",
        russian: Explanation("у параметра '\(entry.key)' нет значения", "добавьте 'value: …'"),
        at: entry.keyRange, help: "add 'value: …'")
      return nil
    }
    do throws(ParameterLiteral.Mismatch) {
      return try parameter(entry, node, fields)
    } catch {
      problems.add(
        "parameter '\(entry.key)': \(error.message)",
        russian: error.russian.map {
          Explanation("параметр '\(entry.key)': \($0.headline ?? "")", $0.advice)
        },
        at: error.place.map(nodes.range) ?? entry.keyRange, help: error.help)
      return nil
    }
  }

  private func parameter(
    _ entry: HeadNodes.Entry, _ node: Node, _ fields: [String: HeadNodes.Entry]?
  ) throws(ParameterLiteral.Mismatch) -> Parameter {
    var wanted: ParameterType?
    if let node = fields?["type"]?.value { wanted = try type(node) }
    let (type, value) = try ParameterLiteral.read(node, as: wanted)
    var parameter = Parameter(
      name: entry.key, type: type, value: value, label: fields?["label"]?.value.scalar?.string,
      place: SourcePlace(file: file, range: entry.keyRange))
    if let fields { try limit(&parameter, fields, node) }
    return parameter
  }

  private func fields(_ entries: [HeadNodes.Entry]) -> [String: HeadNodes.Entry] {
    Dictionary(entries.map { ($0.key, $0) }) { first, _ in first }
  }

  private func reportUnknown(
    _ fields: [String: HeadNodes.Entry], of entry: HeadNodes.Entry, _ problems: inout Problems
  ) {
    for key in fields.keys.sorted() where !Self.keys.contains(key) {
      // `value: 0,5` between braces is a value and a key.
      if let whole = fields["value"]?.value.scalar?.string, Int(whole) != nil, Int(key) != nil {
        problems.add(
          "found '\(whole),\(key)' in parameter '\(entry.key)', expected Double",
          russian: Explanation(
            "в параметре '\(entry.key)' стоит '\(whole),\(key)', а ожидается Double",
            "дробную часть отделяют точкой: '\(whole).\(key)'"),
          at: fields[key]?.keyRange ?? entry.keyRange,
          help: "a point stands before the fraction: '\(whole).\(key)'")
        continue
      }
      problems.add(
        "found unknown key '\(key)' in parameter '\(entry.key)'",
        russian: Explanation(
          "неизвестный ключ '\(key)' в параметре '\(entry.key)'",
          Advice.russianNames(near: key, among: Self.keys)),
        at: fields[key]?.keyRange ?? entry.keyRange,
        help: Advice.names(near: key, among: Self.keys))
    }
  }

  /// `[String]` without quotes is a YAML list, so the type is spelt out again from the node.
  private func type(_ node: Node) throws(ParameterLiteral.Mismatch) -> ParameterType {
    var inner = node
    var depth = 0
    while case .sequence(let sequence) = inner, sequence.count == 1, depth < 3 {
      inner = sequence[0]
      depth += 1
    }
    let spelling =
      String(repeating: "[", count: depth) + (inner.scalar?.string ?? "")
      + String(repeating: "]", count: depth)
    if let type = ParameterType(rawValue: spelling) { return type }
    let names = ParameterType.allCases.map(\.rawValue)
    throw ParameterLiteral.Mismatch(
      node: node, message: "found unknown type '\(spelling)'",
      russian: Explanation(
        "неизвестный тип '\(spelling)'", Advice.russianNames(near: spelling, among: names)),
      help: Advice.names(near: spelling, among: names))
  }

  // MARK: Limits

  private func limit(
    _ parameter: inout Parameter, _ fields: [String: HeadNodes.Entry], _ node: Node
  ) throws(ParameterLiteral.Mismatch) {
    parameter.minimum = try bound("min", fields, parameter.type)
    parameter.maximum = try bound("max", fields, parameter.type)
    if let low = parameter.minimum, let high = parameter.maximum, low > high {
      throw ParameterLiteral.Mismatch(
        node: fields["min"]?.value, message: "'min' is above 'max'",
        russian: Explanation("'min' больше 'max'", nil))
    }
    if let choices = fields["choices"]?.value {
      guard case .sequence(let sequence) = choices, !sequence.isEmpty else {
        throw ParameterLiteral.Mismatch(
          node: choices, message: "'choices' is no list",
          russian: Explanation("'choices' — не список", "например [1, 2, 3]"),
          help: "such as [1, 2, 3]")
      }
      for choice in sequence {
        parameter.choices.append(try ParameterLiteral.read(choice, as: parameter.type).value)
      }
    }
    if let mistake = parameter.mistake(in: parameter.value) {
      let russian = parameter.mistake(in: parameter.value, told: .russian)
      throw ParameterLiteral.Mismatch(
        node: node, message: mistake, russian: Explanation(russian ?? mistake, nil))
    }
  }

  private func bound(
    _ key: String, _ fields: [String: HeadNodes.Entry], _ type: ParameterType
  ) throws(ParameterLiteral.Mismatch) -> Double? {
    guard let node = fields[key]?.value else { return nil }
    guard type == .int || type == .double else {
      throw ParameterLiteral.Mismatch(
        node: node, message: "'\(key)' does not go with the type '\(type.rawValue)'",
        russian: Explanation(
          "'\(key)' не подходит к типу '\(type.rawValue)'", "границы бывают у Int и Double"),
        help: "limits are for Int and Double")
    }
    guard case .double(let value) = try ParameterLiteral.read(node, as: .double).value else {
      return nil
    }
    return value
  }
}
