import Diagnostics

/// `let x == 3`, `let my name = 3`, `let 2x = 3`, `let n = 1 000`: slips in a declaration.
struct DeclarationHabits {
  let finder: HabitFinder
  let tokens: [HabitToken]

  func finding() -> HabitFinding? {
    if let heir = heir { return heir }
    guard tokens.count > 3, ["let", "var"].contains(tokens[0].text) else { return nil }
    return equality ?? name ?? number
  }

  /// `class Dog(Animal) {`
  private var heir: HabitFinding? {
    guard tokens.count > 5, ["class", "struct"].contains(tokens[0].text), tokens[1].kind == .word, tokens[2].text == "(",
      tokens[3].kind == .word, tokens[4].text == ")", tokens[5].text == "{"
    else { return nil }
    let range = tokens[0].range.lowerBound..<tokens[4].range.upperBound
    let swift = "\(tokens[0].text) \(tokens[1].text)" + (tokens[3].text == "object" ? "" : ": \(tokens[3].text)")
    return finding(.python(.word(finder.code(range), swift: swift)), range, swift)
  }

  /// `let x == 3`
  private var equality: HabitFinding? {
    let sign = tokens[2]
    guard tokens[1].kind == .word, ["==", "≔", "<-"].contains(sign.text) else { return nil }
    let value = finder.code(tokens[3...])
    let swift = "\(tokens[0].text) \(tokens[1].text) = \(value.count <= 30 ? value : "…")"
    return finding(.flow(.equalityForValue(found: sign.text, swift: swift)), sign.range, "=")
  }

  /// `let my name = 3`
  private var name: HabitFinding? {
    guard let end = tokens.firstIndex(where: { $0.text == "=" || $0.text == ":" }), end > 1 else {
      return nil
    }
    let parts = tokens[1..<end]
    guard parts.count > 1 || parts.first?.kind == .number,
      parts.allSatisfy({ $0.kind == .word || $0.kind == .number || $0.text == "-" })
    else { return nil }
    let range = tokens[1].range.lowerBound..<tokens[end - 1].range.upperBound
    let swift = Self.joined(parts.filter { $0.text != "-" }.map(\.text))
    return finding(.name(.notAName(finder.code(range), swift: swift)), range, swift)
  }

  /// `let n = 1 000`
  private var number: HabitFinding? {
    guard let first = tokens.firstIndex(where: { $0.text == "=" }).map({ $0 + 1 }), first + 1 < tokens.count
    else { return nil }
    let groups = tokens[first...].prefix { $0.kind == .number }
    guard groups.count > 1, groups.count == tokens.count - first,
      groups.dropFirst().allSatisfy({ $0.text.count == 3 && $0.text.allSatisfy(\.isNumber) })
    else { return nil }
    let range = groups[first].range.lowerBound..<(groups.last ?? groups[first]).range.upperBound
    let swift = groups.map(\.text).joined(separator: "_")
    return finding(.keyboard(.spaceInNumber(finder.code(range), swift: swift)), range, swift)
  }

  private func finding(_ mistake: Mistake, _ range: Range<Int>, _ text: String) -> HabitFinding {
    HabitFinding(
      mistake: mistake, range: range, edits: [.init(range: range, text: text)],
      lines: tokens[0].line...tokens[0].line)
  }

  /// `my name` as `myName`, `2x` as `x2`.
  private static func joined(_ parts: [String]) -> String {
    let name = parts.enumerated().map { index, part in
      index == 0 ? part : part.prefix(1).uppercased() + part.dropFirst()
    }.joined()
    let digits = name.prefix(while: \.isNumber)
    let rest = name.dropFirst(digits.count)
    return digits.isEmpty ? name : (rest.isEmpty ? "x" : String(rest)) + digits
  }
}
