/// The head of a loop or condition with Python's words replaced.
struct SwiftHead {
  let finder: HabitFinder
  let tokens: [HabitToken]

  var text: String {
    var edits: [(range: Range<Int>, text: String)] = []
    for index in tokens.indices {
      let token = tokens[index]
      guard token.kind == .word else { continue }
      switch token.text {
      case "elif": edits.append((token.range, "else if"))
      case "except": edits.append((token.range, "catch"))
      case "try": edits.append((token.range, "do"))
      case "and": edits.append((token.range, "&&"))
      case "or": edits.append((token.range, "||"))
      case "True": edits.append((token.range, "true"))
      case "False": edits.append((token.range, "false"))
      case "None": edits.append((token.range, "nil"))
      case "range", "len", "enumerate":
        if let edit = call(index) { edits.append(edit) }
      case "in":
        if let edit = membership(index) { edits.append(edit) }
      case "not" where index + 1 < tokens.count && tokens[index + 1].text != "in":
        edits.append((token.range.lowerBound..<tokens[index + 1].range.lowerBound, "!"))
      default: break
      }
    }
    guard let first = tokens.first, let last = tokens.last else { return "" }
    return written(first.range.lowerBound..<last.range.upperBound, edits)
  }

  /// `word not in words` as `!words.contains(word)`, in conditions.
  private func membership(_ index: Int) -> (Range<Int>, String)? {
    guard tokens.first?.text != "for", index > 0, index + 1 < tokens.count else { return nil }
    let isNegated = tokens[index - 1].text == "not"
    let left = isNegated ? index - 2 : index - 1
    guard left > 0, tokens[left].endsOperand, tokens[index + 1].endsOperand else { return nil }
    let call = "\(tokens[index + 1].text).contains(\(tokens[left].text))"
    return (
      tokens[left].range.lowerBound..<tokens[index + 1].range.upperBound, (isNegated ? "!" : "") + call
    )
  }

  /// `range(len(words))` as `0..<words.count`.
  private func call(_ index: Int) -> (Range<Int>, String)? {
    guard tokens.indices.contains(index + 1), tokens[index + 1].text == "(",
      let close = HabitFinder.closing(index + 1, in: tokens), close > index + 2
    else { return nil }
    let inner = SwiftHead(finder: finder, tokens: Array(tokens[(index + 2)..<close]))
    let range = tokens[index].range.lowerBound..<tokens[close].range.upperBound
    guard
      let swift = PythonNames.call(tokens[index].text, inner.arguments)
    else { return nil }
    return (range, swift)
  }

  /// The text between the commas outside of brackets.
  private var arguments: [String] {
    var parts: [[HabitToken]] = [[]]
    var depth = 0
    for token in tokens {
      if "([{".contains(token.text) { depth += 1 }
      if ")]}".contains(token.text) { depth -= 1 }
      if token.text == ",", depth == 0 { parts.append([]) } else { parts[parts.count - 1].append(token) }
    }
    return parts.map { SwiftHead(finder: finder, tokens: $0).text }
  }

  /// The code of a range with the outermost edits made.
  private func written(_ range: Range<Int>, _ edits: [(range: Range<Int>, text: String)]) -> String {
    var result = ""
    var place = range.lowerBound
    for edit in edits.sorted(by: { $0.range.lowerBound < $1.range.lowerBound })
    where edit.range.lowerBound >= place {
      result += finder.code(place..<edit.range.lowerBound) + edit.text
      place = edit.range.upperBound
    }
    return result + finder.code(place..<range.upperBound)
  }
}
