import CellMachine

/// Text put together: chains of `+`, interpolations, and what `+=` appends.
///
/// Every piece is appended to the one string that is being made; literals and whole numbers never
/// become strings of their own.
struct TextLowering {
  let lowering: FunctionLowering

  enum Piece {
    case literal(String)
    /// A number, of which the digits are appended.
    case number(Expression)
    case text(Expression)
    /// A value of another type, of which the description is appended.
    case described(Expression, RuntimeType)

    var expression: Expression? {
      switch self {
      case .literal: nil
      case .number(let value), .text(let value), .described(let value, _): value
      }
    }
  }

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  // MARK: Pieces

  func pieces(of expression: Expression) -> [Piece] {
    switch expression.kind {
    case .string(let text): return text.isEmpty ? [] : [.literal(text)]
    case .interpolation(let segments): return segments.flatMap(pieces)
    case .call(let call):
      switch call.declaration.implementation {
      case .instruction("concatenate", _, _): return call.operands.flatMap(pieces)
      case .native("String.init(describing:)")
      where call.operands.count == 1 && lowering.runtimeType(call.operands[0].type) == .int:
        return [.number(call.operands[0])]
      default: return [.text(expression)]
      }
    default: return [.text(expression)]
    }
  }

  private func pieces(of segment: Expression.Segment) -> [Piece] {
    switch segment {
    case .text(let text): return text.isEmpty ? [] : [.literal(text)]
    case .value(let value):
      switch lowering.runtimeType(value.type) {
      case .int: return [.number(value)]
      case .string: return pieces(of: value)
      case let type: return [.described(value, type)]
      }
    case .formatted: return []
    }
  }

  // MARK: A new text

  /// Leaves the text that the pieces make in a register.
  func make(_ pieces: [Piece], _ target: Int) {
    let mark = lowering.next
    // Above everything else the target is nobody's variable, and can grow in place.
    let isFresh = target == mark - 1
    let whole = isFresh ? target : lowering.allocate(.object)
    lowering.noteObject(whole)
    begin(pieces.first ?? .literal(""), whole)
    for piece in pieces.dropFirst() {
      let inner = lowering.next
      append(prepared(piece), to: whole)
      lowering.next = inner
    }
    if !isFresh { lowering.emit(.take, target, whole) }
    lowering.next = mark
  }

  private func begin(_ piece: Piece, _ whole: Int) {
    let mark = lowering.next
    switch piece {
    case .literal(let text): lowering.emit(.constant, whole, wide: lowering.constant(Slot(text)))
    case .number(let value): lowering.emit(.intToString, whole, lowering.operand(value).register)
    case .text(let value): lowering.lower(value, into: whole)
    case .described(let value, let type): lowering.emit(.take, whole, description(value, type))
    }
    lowering.next = mark
  }

  // MARK: Appending

  /// A piece that has been evaluated.
  private enum Prepared {
    case literal(Int)
    case number(Operand)
    case text(Operand, Expression)
    case description(Int)
  }

  /// Appends pieces to the text in a place; all are evaluated before it changes.
  func append(_ pieces: [Piece], to place: Expression) {
    let mark = lowering.next
    let path = Path(place, lowering)
    var waiting: [Prepared] = []
    for (index, piece) in pieces.enumerated() {
      let later = pieces[(index + 1)...].compactMap(\.expression)
      waiting.append(prepared(piece, unless: later, changing: place))
    }
    path.change(lowering) { register in
      for piece in waiting { append(piece, to: register) }
    }
    lowering.next = mark
  }

  private func prepared(
    _ piece: Piece, unless later: [Expression] = [], changing place: Expression? = nil
  ) -> Prepared {
    switch piece {
    case .literal(let text): return .literal(lowering.constant(Slot(text)))
    case .number(let value): return .number(lowering.operand(value, unless: later))
    case .text(let value):
      if case .variable(let variable) = value.kind, let place, Self.mentions(variable, place) {
        let register = lowering.allocate(.object)
        lowering.lower(value, into: register)
        return .text(Operand(register: register, isTemporary: true), value)
      }
      return .text(lowering.operand(value, unless: later), value)
    case .described(let value, let type): return .description(description(value, type))
    }
  }

  static func mentions(_ variable: Variable, _ place: Expression) -> Bool {
    if case .variable(variable) = place.kind { return true }
    return place.children.contains { mentions(variable, $0) }
  }

  private func append(_ piece: Prepared, to register: Int) {
    switch piece {
    case .literal(let constant): lowering.emit(.appendLiteral, register, wide: constant)
    case .number(let operand): lowering.emit(.appendInt, register, operand.register)
    case .text(let operand, let expression):
      lowering.emit(.appendString, register, operand.register)
      lowering.drop(operand, of: expression)
    case .description(let piece):
      lowering.emit(.appendString, register, piece)
      lowering.emit(.release, piece)
    }
  }

  private func description(_ value: Expression, _ type: RuntimeType) -> Int {
    let piece = lowering.allocate(lowering.representation(value.type))
    lowering.lower(value, into: piece)
    lowering.noteObject(piece)
    NativeEmission(lowering).standard("description", at: piece, count: 1, types: [type])
    return piece
  }
}
