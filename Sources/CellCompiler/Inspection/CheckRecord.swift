import SwiftSyntax

/// What the checker found out about the pieces of a text, kept where somebody asks about them.
///
/// Checking an ordinary cell keeps none. Pieces are known by the bytes they cover, since grouping
/// operators makes new nodes.
final class CheckRecord {
  /// What is visible at a place.
  struct Surroundings {
    var scope: Scope
    var owner: NominalType?
    var generics: [String: GenericParameter]
    var context: FunctionContext
  }

  /// One checked expression.
  struct Note {
    var expression: Expression
    /// The type as it stood then: what a trial bound is taken back after it.
    var type: Type
    /// The types that the places around it asked for, one for each possibility tried.
    var expected: [Type]
    var surroundings: Surroundings
    var isTrial: Bool
  }

  private(set) var notes: [Range<Int>: Note] = [:]
  /// Blocks of statements with what they see.
  private(set) var regions: [(range: Range<Int>, surroundings: Surroundings)] = []
  /// The session that was recorded.
  private(set) var session: CheckSession?

  /// Where the question is, in bytes, if it is about one place: bodies of other functions are passed over.
  private let focus: Int?

  init(focus: Int? = nil) { self.focus = focus }

  func begin(_ session: CheckSession) { self.session = session }

  /// Whether nobody asks about a function's body.
  func passesOver(_ body: some SyntaxProtocol) -> Bool {
    guard let focus else { return false }
    return focus < body.position.utf8Offset || focus > body.endPosition.utf8Offset
  }

  func note(
    _ expression: Expression, for syntax: some SyntaxProtocol, _ expected: Type?, in checker: Checker
  ) {
    let solver = checker.solver
    let range = syntax.byteRange
    let isTrial = checker.session.trialDepth > 0
    let old = notes[range]
    let wanted = (old?.expected ?? []) + [expected.map(solver.zonk)].compactMap { $0 }
    if var old, isTrial, !old.isTrial || old.type.isKnown {
      old.expected = wanted
      notes[range] = old
      return
    }
    notes[range] = Note(
      expression: expression, type: solver.zonk(expression.type), expected: wanted,
      surroundings: checker.surroundings, isTrial: isTrial)
  }

  func enter(_ items: CodeBlockItemListSyntax, in checker: Checker) {
    let around = items.parent.map { Syntax($0) } ?? Syntax(items)
    regions.append((around.position.utf8Offset..<around.endPosition.utf8Offset, checker.surroundings))
  }

  // MARK: Questions

  func note(for syntax: some SyntaxProtocol) -> Note? { notes[syntax.byteRange] }

  /// The type of a noted expression, after inference.
  func type(of note: Note) -> Type {
    guard let session else { return note.type }
    let final = session.solver.final(note.expression.type)
    return final.isKnown || !note.type.isKnown ? final : session.solver.final(note.type)
  }

  /// The smallest noted expression that covers a place.
  func innermost(at offset: Int) -> (range: Range<Int>, note: Note)? {
    let around = notes.filter { $0.key.lowerBound <= offset && offset <= $0.key.upperBound }
    return around.min { $0.key.count < $1.key.count }.map { ($0.key, $0.value) }
  }

  /// What is visible at a place.
  func surroundings(at offset: Int) -> Surroundings? {
    var found = regions.filter { $0.range.contains(offset) || $0.range.upperBound == offset }
      .map { ($0.range.count, $0.surroundings) }
    if let inner = innermost(at: offset) { found.append((inner.range.count, inner.note.surroundings)) }
    return found.min { $0.0 < $1.0 }?.1
  }

  /// A checker that stands where these surroundings are.
  func checker(in surroundings: Surroundings) -> Checker? {
    guard let session else { return nil }
    let checker = Checker(
      session: session, scope: surroundings.scope, context: surroundings.context)
    checker.owner = surroundings.owner
    checker.generics = surroundings.generics
    return checker
  }
}

extension Checker {
  var surroundings: CheckRecord.Surroundings {
    .init(scope: scope, owner: owner, generics: generics, context: context)
  }
}

extension SyntaxProtocol {
  /// The bytes of a node without the blanks and comments around it.
  var byteRange: Range<Int> {
    let start = positionAfterSkippingLeadingTrivia.utf8Offset
    return start..<max(start, endPositionBeforeTrailingTrivia.utf8Offset)
  }
}

extension Type {
  /// Whether no part of it is left open by an error.
  var isKnown: Bool {
    !contains {
      switch $0 {
      case .error: true
      case .variable(let variable): variable.binding == nil && variable.kind == .any
      default: false
      }
    }
  }
}
