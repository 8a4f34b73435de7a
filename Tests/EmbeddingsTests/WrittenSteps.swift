import Derivations
import Displays
import TestSupport
import Testing

/// Reads a drawn derivation again and computes what is written there.
enum WrittenSteps {
  static func steps(of derivation: Derivation) -> [StepList.Step] {
    guard case .steps(let list) = derivation.display else { return [] }
    return list.parts.flatMap(\.steps)
  }

  /// Computes each side of each line and compares it with the line's last side.
  ///
  /// - Returns: How many sides were compared.
  static func check(_ derivation: Derivation) throws -> Int {
    var checked = 0
    for step in steps(of: derivation) {
      let result = WrittenCalculation.sides(of: step.result.plain)[1]
      for line in step.substituted where !line.plain.contains("…") {
        var sides = Array(WrittenCalculation.sides(of: line.plain).dropFirst())
        // A step of one row has its value in the result below its lines.
        if sides.count == 1 { sides.append(result) }
        let isExact = !(line.plain + step.result.plain).contains("≈")
        let value = printed(sides[sides.count - 1])
        for side in sides.dropLast() {
          let computed = try WrittenCalculation.value(of: side)
          #expect(computed.count == value.count, "\(line.plain)")
          for (number, text) in zip(computed, value) {
            let holds =
              isExact
              ? number.isApproximatelyEqual(to: Double(text) ?? .nan, relative: 1e-12, absolute: text == "0" ? 1e-16 : 0)
              : WrittenCalculation.rounds(number, to: text)
            #expect(holds, "\(step.name): \(side) is \(number), not \(text)")
          }
          checked += 1
        }
      }
    }
    return checked
  }

  /// The printed numbers of a value: one, or those of a vector.
  private static func printed(_ text: String) -> [String] {
    text.filter { !"() ".contains($0) }.split(separator: ",").map(String.init)
  }
}
