import SwiftSyntax

/// Interpolated text that a cell's own code puts together: of a type that is
/// `ExpressibleByStringInterpolation`, or with its own `appendInterpolation` for texts.
struct InterpolationChecker {
  let checker: Checker
  let node: StringLiteralExprSyntax

  /// The name of the standard type that puts a text together.
  static let standardName = "String.StringInterpolation"

  /// The value of the literal, or nil where it is an ordinary text.
  func check(_ expected: Type?, _ pieces: [Piece]) -> Expression? {
    let literals = OwnTypeLiterals(checker: checker)
    if let target = literals.target(expected, label: "stringInterpolation") {
      return build(checker.solver.resolve(target.parameter), pieces) { builder in
        checker.make(target.call(.value(builder)), target.type, node)
      }
    }
    guard let standard = checker.universe.type(named: Self.standardName), isExtended(standard) else {
      return nil
    }
    return build(standard.selfType, pieces) { builder in
      let text = checker.make(.convert(builder), checker.universe.string, node)
      guard let target = literals.target(expected, label: "stringLiteral") else { return text }
      return checker.make(target.call(.value(text)), target.type, node)
    }
  }

  /// A piece of the literal: text, or what stands in `\(…)`.
  enum Piece {
    case text(String)
    case values(ExpressionSegmentSyntax)
  }

  private func isExtended(_ standard: NominalType) -> Bool {
    checker.universe.members(of: standard, named: "appendInterpolation").contains {
      if case .user = $0.implementation { true } else { false }
    }
  }

  /// Makes a builder, appends the pieces to it, and gives what is made of it.
  private func build(_ type: Type, _ pieces: [Piece], _ finish: (Expression) -> Expression)
    -> Expression?
  {
    guard let begin = beginning(type, pieces) else { return nil }
    let builder = Variable("$interpolation", type, isMutable: true, in: checker.context)
    builder.isAssigned = true
    builder.isRead = true
    let use = { self.checker.make(.variable(builder), type, self.node) }
    let block = Block()
    block.statements = [.declaration(.bind(builder), begin)]
    for piece in pieces {
      guard let append = appending(piece, to: use(), type) else { return nil }
      block.statements.append(.expression(append))
    }
    let made = finish(use())
    block.statements.append(.yield(made))
    return checker.make(.branch(.block(block)), made.type, node)
  }

  private func beginning(_ type: Type, _ pieces: [Piece]) -> Expression? {
    let found = MemberLookup(checker: checker).initializers(of: type).first {
      $0.declaration.parameters.map(\.label) == ["literalCapacity", "interpolationCount"]
    }
    guard let found else { return nil }
    var (capacity, count) = (0, 0)
    for piece in pieces {
      if case .text(let text) = piece { capacity += text.utf8.count } else { count += 1 }
    }
    let arguments = [capacity, count].map { number in
      Expression.Argument.value(checker.make(.integer(String(number)), checker.universe.int, node))
    }
    let call = Expression.Call(
      declaration: found.declaration, receiver: nil, arguments: arguments,
      substitution: found.substitution, owner: type)
    return checker.make(.call(call), type, node)
  }

  private func appending(_ piece: Piece, to builder: Expression, _ type: Type) -> Expression? {
    let lookup = MemberLookup(checker: checker)
    switch piece {
    case .text(let text):
      let found = lookup.instanceMembers(of: type, named: "appendLiteral").first {
        !$0.declaration.isRequirement && $0.declaration.parameters.count == 1
      }
      guard let found else { return nil }
      let value = checker.make(.string(text), checker.universe.string, node)
      let call = Expression.Call(
        declaration: found.declaration, receiver: builder, arguments: [.value(value)],
        substitution: found.substitution, owner: nil)
      return checker.make(.call(call), .void, node)
    case .values(let segment):
      let candidates = lookup.instanceMembers(of: type, named: "appendInterpolation")
        .map { $0.with(receiver: builder) }
      guard !candidates.isEmpty else { return nil }
      return OverloadResolver(
        checker: checker, arguments: CallArguments(segment), node: ExprSyntax(node)
      ).resolve(candidates, nil)
    }
  }
}

extension CallArguments {
  fileprivate init(_ node: ExpressionSegmentSyntax) {
    self.init(operands: [], end: node)
    all = node.expressions.map { Item(label: $0.label?.plain, expression: $0.expression) }
  }
}
