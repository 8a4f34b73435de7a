internal import Metering

/// Samples without replacement and bootstrap samples, as `sklearn.utils` draws them.
extension RandomState {
  /// How different numbers are found.
  public enum SamplingMethod: String, Hashable, Sendable {
    /// What scikit-learn chooses: by the share of the population that is wanted.
    case auto
    /// Draw until the number is new; quick for a small share.
    case trackingSelection
    /// One pass over the population.
    case reservoirSampling
    /// From a list that shrinks.
    case pool
  }

  /// Different numbers of 0..<population; scikit-learn's `sample_without_replacement`.
  ///
  /// - Throws: ``RandomStateError`` where more are wanted than there are, and for a method that would go
  ///   through more than 2³⁰ numbers.
  public mutating func sampleWithoutReplacement(
    _ population: Int, count: Int, method: SamplingMethod = .auto
  ) throws -> [Int] {
    guard count >= 0 else { throw RandomStateError.count(count) }
    guard population >= 0, count <= population else {
      throw RandomStateError.tooMany(wanted: count, available: max(0, population))
    }
    let ratio = population == 0 ? 1 : Double(count) / Double(population)
    switch method {
    case .auto where ratio > 0.01 && ratio < 0.99:
      return Array(try permutation(population).prefix(count))
    case .auto, .trackingSelection:
      return ratio < 0.2 ? try tracking(population, count) : try reservoir(population, count)
    case .reservoirSampling: return try reservoir(population, count)
    case .pool: return try pool(population, count)
    }
  }

  private mutating func tracking(_ population: Int, _ count: Int) throws -> [Int] {
    try Meter.reserve(elements: count, ofSize: 32)
    var selected: Set<Int> = []
    return try draw(count) { stream in
      while true {
        let number = Int(stream.bounded(UInt64(population - 1)))
        if selected.insert(number).inserted { return number }
      }
    }
  }

  private mutating func reservoir(_ population: Int, _ count: Int) throws -> [Int] {
    try Meter.reserve(elements: count, ofSize: 8)
    guard population <= Self.mostGoneThrough else {
      throw RandomStateError.tooLarge(population: population)
    }
    try Meter.charge(8 * population)
    var chosen = Array(0..<count)
    for index in count..<population {
      let place = Int(bounded(UInt64(index)))
      if place < count { chosen[place] = index }
    }
    return chosen
  }

  /// About ten seconds of drawing: more would look like the end of the program.
  private static let mostGoneThrough = 1 << 30

  private mutating func pool(_ population: Int, _ count: Int) throws -> [Int] {
    try Meter.reserve(elements: population, ofSize: 8)
    var pool = Array(0..<population)
    return try draw(count) { stream in
      let place = Int(stream.bounded(UInt64(pool.count - 1)))
      let number = pool[place]
      pool[place] = pool[pool.count - 1]
      pool.removeLast()
      return number
    }
  }

  /// Numbers of rows for a bootstrap sample; scikit-learn's `resample` of 0..<population.
  public mutating func resample(
    _ population: Int, count: Int? = nil, replacing: Bool = true
  ) throws -> [Int] {
    let wanted = count ?? population
    if replacing { return try integers(in: 0..<max(0, population), count: wanted) }
    guard wanted >= 0 else { throw RandomStateError.count(wanted) }
    guard wanted <= population else {
      throw RandomStateError.tooMany(wanted: wanted, available: max(0, population))
    }
    return Array(try permutation(population).prefix(wanted))
  }
}
