extension StepList {
  /// Parts as underlined headings; every step numbered, its formulas indented below its caption.
  ///
  ///     Forward pass
  ///     ------------
  ///     1. The score of each word
  ///        u = W′h
  ///        u_кот = 0.1·0.5 + 0.2·0.1 = 0.07
  public var plainText: String {
    var number = 0
    var blocks = title.map { [Self.heading($0, underlinedBy: "=")] } ?? []
    for part in parts {
      var lines = part.title.isEmpty ? [] : [Self.heading(part.title, underlinedBy: "-")]
      for step in part.steps {
        number += 1
        lines.append(step.plainText(number: number))
      }
      blocks.append(lines.joined(separator: "\n"))
    }
    return blocks.joined(separator: "\n\n")
  }

  private static func heading(_ title: String, underlinedBy mark: Character) -> String {
    title + "\n" + String(repeating: mark, count: title.count)
  }
}

extension StepList.Step {
  /// Its formulas in reading order: definition, numbers in place, value.
  ///
  /// The value is left out where the only line of numbers ends in it already.
  public var formulas: [Formula] {
    let before = (symbolic.map { [$0] } ?? []) + substituted
    let isRepeated = substituted.count == 1 && substituted[0].value == result.value
    return isRepeated ? before : before + [result]
  }

  fileprivate func plainText(number: Int) -> String {
    let label = "\(number). "
    let indent = "\n" + String(repeating: " ", count: label.count)
    let lines = formulas.flatMap { $0.plain.split(separator: "\n") }
    return label + caption + lines.map { indent + $0 }.joined()
  }
}

extension Formula {
  /// What stands behind the last relation, relation included: `≈ 0.07`.
  fileprivate var value: Substring {
    let start = plain.lastIndex { $0 == "=" || $0 == "≈" } ?? plain.startIndex
    return plain[start...]
  }
}
