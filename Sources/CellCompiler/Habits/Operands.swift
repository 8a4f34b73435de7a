/// Where a value begins and ends among tokens: a name, number or bracket with the members, calls and
/// elements that hang on it.
enum Operands {
  /// The last token of the value that begins at `start`; nil where none begins.
  static func end(from start: Int, in tokens: [HabitToken]) -> Int? {
    guard tokens.indices.contains(start), tokens[start].beginsOperand else { return nil }
    var index = start
    if tokens[index].text == "-" || tokens[index].text == "!" {
      return end(from: start + 1, in: tokens)
    }
    if tokens[index].kind == .symbol {
      guard let close = HabitFinder.closing(index, in: tokens) else { return nil }
      index = close
    }
    while tokens.indices.contains(index + 1) {
      let next = tokens[index + 1]
      if next.text == ".", tokens.indices.contains(index + 2), tokens[index + 2].kind == .word {
        index += 2
      } else if next.text == "(" || next.text == "[",
        next.range.lowerBound == tokens[index].range.upperBound,
        let close = HabitFinder.closing(index + 1, in: tokens)
      {
        index = close
      } else {
        break
      }
    }
    return index
  }

  /// The first token of the value that ends at `end`; nil where none ends.
  static func start(endingAt end: Int, in tokens: [HabitToken]) -> Int? {
    guard tokens.indices.contains(end), tokens[end].endsOperand else { return nil }
    var index = end
    while true {
      if tokens[index].kind == .symbol {
        guard let open = opening(index, in: tokens) else { return nil }
        index = open
        guard index > 0, tokens[index - 1].endsOperand,
          tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
        else { return index }
        index -= 1
        continue
      }
      guard index > 1, tokens[index - 1].text == ".", tokens[index - 2].endsOperand else {
        return index
      }
      index -= 2
    }
  }

  private static func opening(_ close: Int, in tokens: [HabitToken]) -> Int? {
    var depth = 0
    for index in stride(from: close, through: 0, by: -1) where tokens[index].kind == .symbol {
      switch tokens[index].text {
      case ")", "]", "}": depth += 1
      case "(", "[", "{":
        depth -= 1
        if depth == 0 { return index }
      default: break
      }
    }
    return nil
  }
}
