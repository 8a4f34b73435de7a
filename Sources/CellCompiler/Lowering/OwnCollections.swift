/// What changes a collection of a cell in place is written in Swift, since only its own subscript can do it.
struct OwnCollections {
  let lowering: FunctionLowering

  init(_ lowering: FunctionLowering) { self.lowering = lowering }

  private static let functions = [
    "MutableCollection.swapAt(_:_:)": "_swapAt", "MutableCollection.reverse()": "_reverse",
    "MutableCollection.sort()": "_sort", "MutableCollection.sort(by:)": "_sortBy",
    "MutableCollection.shuffle(using:)": "_shuffle", "MutableCollection.partition(by:)": "_partition",
  ]

  /// What is asked of a collection by its indices.
  private static let questions = [
    "Collection.first": "_first", "Collection.isEmpty": "_isEmpty", "BidirectionalCollection.last": "_last",
    "Collection.firstIndex(where:)": "_firstIndexWhere", "Collection.firstIndex(of:)": "_firstIndexOf",
    "BidirectionalCollection.lastIndex(where:)": "_lastIndexWhere",
    "BidirectionalCollection.lastIndex(of:)": "_lastIndexOf", "Collection.prefix(upTo:)": "_prefixUpTo",
    "Collection.prefix(through:)": "_prefixThrough", "Collection.suffix(from:)": "_suffixFrom",
  ]

  private static let ofOwnNumbers = [
    "stride(from:to:by:)": "_strideTo", "stride(from:through:by:)": "_strideThrough",
    "abs(_:)": "_abs",
  ]

  /// Steps between values of a cell's own type, which are kept in a list as those between numbers are,
  /// and what else is asked of numbers.
  func ofOwnNumber(_ key: String, _ call: Expression.Call) -> Expression.Call? {
    guard let name = Self.ofOwnNumbers[key], let generic = call.declaration.generics.first,
      let type = call.substitution[generic].map(lowering.type),
      case .nominal(let nominal, _) = type, nominal.origin == .cell,
      let declaration = lowering.builder.writtenFunction(name)?.declaration
    else { return nil }
    var written = call
    written.declaration = declaration
    written.substitution = [declaration.generics[0]: type]
    return written
  }

  /// The call of the function that does a native's work, where the receiver is a collection of a cell.
  func written(_ key: String, _ call: Expression.Call) -> Expression.Call? {
    guard var name = Self.functions[key] ?? Self.questions[key], let receiver = call.receiver else { return nil }
    let type = lowering.type(of: receiver)
    guard case .nominal(let nominal, _) = type, nominal.origin == .cell else { return nil }
    if name == "_partition", lowering.builder.solver.conforms(type, to: "BidirectionalCollection") {
      name = "_partitionFromBothEnds"
    }
    guard let declaration = lowering.builder.writtenFunction(name)?.declaration else { return nil }
    let isChanged = Self.functions[key] != nil
    let place = isChanged ? Expression(.address(receiver), receiver.type, at: receiver.place) : receiver
    var substitution: Substitution = [:]
    let types = [type] + call.declaration.generics.map { call.substitution[$0] ?? .generic($0) }
    for (generic, type) in zip(declaration.generics, types) { substitution[generic] = type }
    return Expression.Call(
      declaration: declaration, receiver: nil, arguments: [.value(place)] + call.arguments,
      substitution: substitution, owner: nil)
  }
}
