import CellMachine

/// A place behind a `?`.
///
/// `a.b?.c[i] = x` opens `a.b` first: where it holds nothing, neither `i` nor `x` is evaluated. Where its getter
/// is the program's own, that is called once, before them, and its setter after them, also where one of
/// them throws.
struct ChainedPlace {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  /// Whether something is opened before what follows is evaluated. What stands behind an object is not:
  /// the object is only read.
  func opens(_ place: Expression) -> Bool { firstLink(of: place) != nil }

  /// Opens what stands before each `?` and passes on the rest of the place, which begins at a variable.
  ///
  /// - Parameter values: What is evaluated while it is open. Another part of a variable that closures share may be
  ///   among it, so that the variable is changed as a copy then.
  func open(_ place: Expression, reading values: [Expression], _ body: (Expression) -> Void) {
    let mark = lowering.next
    let shared = root(of: place).flatMap { variable in
      (values + indices(of: place)).contains { TextLowering.mentions(variable, $0) } ? variable : nil
    }
    if let shared { lowering.readWhileChanged.insert(shared) }
    defer { if let shared { lowering.readWhileChanged.remove(shared) } }
    let isEmpty = lowering.allocate(.scalar)
    let error = lowering.allocate(.object)
    lowering.emit(.release, error)
    let canThrow = follow(place, isEmpty, error, body)
    if canThrow { raiseAgain(error) }
    if let end = lowering.chainEnds.last { lowering.jump(.jumpIfTrue, isEmpty, to: end) }
    lowering.next = mark
  }

  /// - Parameters:
  ///   - isEmpty: The register that says whether the last `?` found nothing.
  ///   - error: The register of an error on the way, which waits until everything is closed.
  /// - Returns: Whether there may be an error.
  private func follow(
    _ place: Expression, _ isEmpty: Int, _ error: Int, _ body: (Expression) -> Void
  ) -> Bool {
    guard let link = firstLink(of: place), case .bindOptional(let base) = link.kind else {
      body(place)
      return false
    }
    var canThrow = false
    lowering.at(base.place) {
      Path(base, lowering).change(lowering) { optional in
        let end = FunctionLowering.Label()
        lowering.emit(.isNil, isEmpty, optional)
        lowering.jump(.jumpIfTrue, isEmpty, to: end)
        OptionalLowering(lowering).inside(optional, lowering.type(of: base), lowering.type(of: link)) { value in
          let opened = Variable("$opened", link.type, isMutable: true, in: lowering.source.context)
          lowering.setRegister(value, of: opened)
          let rest = Expression(.variable(opened), link.type, at: link.place)
          var behind = false
          let here = keepingError(in: error) {
            behind = follow(replacing(link, with: rest, in: place), isEmpty, error, body)
          }
          canThrow = here || behind
        }
        lowering.bind(end)
      }
    }
    return canThrow
  }

  /// - Returns: Whether there may be an error.
  private func keepingError(in error: Int, _ body: () -> Void) -> Bool {
    let failed = FunctionLowering.Label()
    lowering.errorHandlers.append(failed)
    lowering.handlerDepths.append(lowering.deferred.count)
    body()
    lowering.errorHandlers.removeLast()
    lowering.handlerDepths.removeLast()
    guard failed.isAwaited else { return false }
    let end = FunctionLowering.Label()
    lowering.jump(.jump, to: end)
    lowering.bind(failed)
    lowering.emit(.takeError, error)
    lowering.endTemporaries()
    lowering.bind(end)
    return true
  }

  private func raiseAgain(_ error: Int) {
    let end = FunctionLowering.Label()
    lowering.jump(.jumpIfNil, error, to: end)
    lowering.raise(error)
    lowering.leaveOnError()
    lowering.bind(end)
  }

  // MARK: Links

  /// The variable whose part the place is.
  private func root(of place: Expression) -> Variable? {
    if case .variable(let variable) = place.kind { return variable }
    return base(of: place).flatMap(root)
  }

  private func indices(of place: Expression) -> [Expression] {
    var own: [Expression] = []
    if case .member(_, _, let indices, _) = place.kind { own = indices.flatMap(\.expressions) }
    return own + (base(of: place).map(indices) ?? [])
  }

  /// The first `x?` of a place, if it is opened in place.
  private func firstLink(of place: Expression) -> Expression? {
    let earlier = base(of: place).flatMap(firstLink)
    if case .bindOptional = place.kind { return earlier ?? place }
    return earlier
  }

  /// What a place is a part of, where both change together.
  private func base(of place: Expression) -> Expression? {
    switch place.kind {
    case .field(let base, _):
      if case .instance = lowering.runtimeType(base.type) { nil } else { base }
    case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base), .optionalChain(let base),
      .convert(let base), .wrap(let base):
      base
    case .member(let base?, let declaration, _, _):
      Path.readsBase(of: declaration) || base.isType ? nil : base
    default: nil
    }
  }

  /// The same place with another beginning.
  private func replacing(_ link: Expression, with rest: Expression, in place: Expression) -> Expression {
    if place === link { return rest }
    guard let base = base(of: place) else { return place }
    let inner = replacing(link, with: rest, in: base)
    let kind: Expression.Kind =
      switch place.kind {
      case .field(_, let property): .field(inner, property)
      case .tupleElement(_, let index): .tupleElement(inner, index)
      case .forceUnwrap: .forceUnwrap(inner)
      case .bindOptional: .bindOptional(inner)
      case .optionalChain: .optionalChain(inner)
      case .convert: .convert(inner)
      case .wrap: .wrap(inner)
      case .member(_, let declaration, let indices, let substitution):
        .member(inner, declaration, indices: indices, substitution: substitution)
      default: place.kind
      }
    return Expression(kind, place.type, at: place.place)
  }
}

extension Expression {
  /// Whether it names a type, as the base of what belongs to the type itself.
  var isType: Bool { if case .type = kind { true } else { false } }
}
