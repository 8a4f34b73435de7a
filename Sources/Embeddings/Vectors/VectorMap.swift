public import Displays
internal import Numerics

extension KeyedVectors {
  /// How vectors of many components are laid out on a plane.
  public enum MapMethod: Hashable, Sendable {
    /// Along the two directions in which they differ most; see ``PCA``.
    case pca
    /// Neighbours beside each other; see ``TSNE``. The perplexity is below the number of words.
    case tsne(perplexity: Double)
  }

  /// A map of words: each where its vector lies, with its name beside it.
  ///
  ///     try vectors.map(of: ["кот", "кошка", "стол", "стул"])
  ///
  /// - Parameters:
  ///   - groups: Which group each word belongs to, for shapes and colours.
  ///   - title: Stands above the map.
  /// - Throws: ``UnknownWord`` with the nearest spellings, ``MapError`` for too few words.
  public func map(
    of words: [String], by method: MapMethod = .pca, groups: [String] = [], title: String = ""
  ) throws -> Chart {
    let rows = try words.map { try vector(of: $0) }
    guard rows.count >= 2 else { throw MapError.tooFewRows(rows.count, expected: 2) }
    let x = try Matrix(rows)
    let places: Matrix
    switch method {
    case .pca:
      var pca = PCA(components: .count(min(2, dimension)))
      places = try pca.fitTransform(x)
    case .tsne(let perplexity):
      places = try TSNE(perplexity: perplexity, dimensions: min(2, dimension)).fitTransform(x).embedding
    }
    let across = try places.column(0)
    return try Chart.scatter(
      x: across, y: places.columns > 1 ? places.column(1) : across.map { _ in 0 }, labels: words,
      groups: groups, title: title, xTitle: "1", yTitle: "2")
  }
}
