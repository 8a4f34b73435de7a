/// Types in the order in which they were first met, each once.
struct DistinctTypes {
  private(set) var all: [NominalType] = []
  /// Filled once there are so many that looking through them would take longer.
  private var seen: Set<NominalType> = []
  private static let few = 24

  /// - Returns: Whether it was not there yet.
  @discardableResult
  mutating func add(_ type: NominalType) -> Bool {
    if all.count < Self.few {
      if all.contains(where: { $0 === type }) { return false }
    } else {
      if seen.isEmpty { seen = Set(all) }
      guard seen.insert(type).inserted else { return false }
    }
    all.append(type)
    return true
  }
}
