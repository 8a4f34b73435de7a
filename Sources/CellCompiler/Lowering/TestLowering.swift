import CellMachine

/// Conditions that are comparisons of numbers: one instruction compares and jumps.
struct TestLowering {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// Goes on where the comparison holds, jumps where it does not.
  ///
  /// - Returns: Whether the condition is such a comparison; otherwise nothing was emitted.
  func lower(_ condition: Expression, ifFalse label: FunctionLowering.Label) -> Bool {
    guard case .call(let call) = condition.kind,
      case .instruction(let name, let swapped, _) = call.declaration.implementation,
      let comparison = Opcodes.named[name], call.operands.count == 2
    else { return false }
    let mark = lowering.next
    defer { lowering.next = mark }
    if let (test, constant) = constantTest(comparison, swapped, call.operands[1]) {
      let value = lowering.operand(call.operands[0])
      lowering.emit(test, value.register, constant)
    } else {
      guard let test = Self.tests[comparison] else { return false }
      let left = lowering.operand(call.operands[0], unless: [call.operands[1]])
      let right = lowering.operand(call.operands[1])
      let (a, b) = swapped ? (right, left) : (left, right)
      lowering.emit(test, a.register, b.register)
    }
    lowering.jump(.jump, to: label)
    return true
  }

  private static let tests: [Opcode: Opcode] = [
    .lessInt: .testLessInt, .lessEqualInt: .testLessEqualInt, .equalInt: .testEqualInt,
    .notEqualInt: .testNotEqualInt, .lessDouble: .testLessDouble,
    .lessEqualDouble: .testLessEqualDouble, .equalDouble: .testEqualDouble,
    .notEqualDouble: .testNotEqualDouble,
  ]

  /// The comparison with a small number on its right.
  private func constantTest(
    _ comparison: Opcode, _ swapped: Bool, _ right: Expression
  ) -> (Opcode, Int)? {
    guard let value = SmallConstant(right)?.value else { return nil }
    switch (comparison, swapped) {
    case (.equalInt, _): return (.testEqualConstant, value)
    case (.notEqualInt, _): return (.testNotEqualConstant, value)
    case (.lessInt, false): return (.testLessConstant, value)
    case (.lessEqualInt, false): return (.testLessConstant, value + 1)
    case (.lessInt, true): return (.testNotLessConstant, value + 1)
    case (.lessEqualInt, true): return (.testNotLessConstant, value)
    default: return nil
    }
  }
}

/// A literal that fits into an operand of an instruction.
struct SmallConstant {
  let value: Int

  init?(_ expression: Expression) {
    guard case .integer(let text) = expression.kind, let value = Int(text), abs(value) < 30_000 else {
      return nil
    }
    self.value = value
  }
}
