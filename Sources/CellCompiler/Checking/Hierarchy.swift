/// What stands above the types that a block declares: what they inherit from and refine.
///
/// Most questions about a type are asked of all that stands above it, so that is counted as work once for
/// each type. Types that lead back to themselves are in no order.
struct Hierarchy {
  /// Those without a cycle above them, each behind what stands above it.
  private(set) var order: [NominalType] = []
  /// How many classes stand above one.
  private(set) var depths: [NominalType: Int] = [:]

  init(of types: [NominalType]) {
    var open: [NominalType: Int] = [:]
    var below: [NominalType: [NominalType]] = [:]
    let own = Set(types)
    for type in own {
      let above = Self.above(type).filter(own.contains)
      open[type] = above.count
      for other in above { below[other, default: []].append(type) }
    }
    order = types.filter { open[$0] == 0 }
    var next = 0
    while next < order.count {
      let type = order[next]
      next += 1
      if case .nominal(let parent, _)? = type.superclass { depths[type] = Self.depth(parent, depths) + 1 }
      for other in below[type] ?? [] {
        open[other, default: 0] -= 1
        if open[other] == 0 { order.append(other) }
      }
    }
  }

  static func above(_ type: NominalType) -> [NominalType] {
    var found = type.conformances.map(\.protocolType)
    if case .nominal(let parent, _)? = type.superclass { found.append(parent) }
    return found
  }

  /// That of a class of an earlier cell is found by going up.
  private static func depth(_ type: NominalType, _ known: [NominalType: Int]) -> Int {
    if let depth = known[type] { return depth }
    var (depth, current) = (0, type)
    while case .nominal(let parent, _)? = current.superclass {
      if let rest = known[parent] { return depth + rest + 1 }
      (depth, current) = (depth + 1, parent)
    }
    return depth
  }

  /// Counts what stands above types, and keeps for protocols what they refine.
  ///
  /// - Returns: False where it is too much for a cell.
  func spend(for types: [NominalType], in session: CheckSession) -> Bool {
    for type in order where type.kind == .protocolType { type.refined = session.universe.refined(type) }
    for type in types {
      session.beginStatement()
      let refined = type.conformances.map(\.protocolType).filter { $0.origin == .cell }
        .reduce(0) { $0 + ($1.refined?.count ?? 1) }
      guard session.spend((depths[type, default: 0] + refined) / 4, at: session.text.tree) else { return false }
    }
    return true
  }
}
