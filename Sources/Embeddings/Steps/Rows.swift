public import Derivations

// konspekt:hide
/// A matrix in somebody else's memory, a vector in each row.
@frozen
public struct Rows<Number> {
  @usableFromInline let elements: UnsafeMutableBufferPointer<Number>
  public let dimension: Int
  public let count: Int

  /// - Parameter elements: Row-major, shape [count, dimension]; outlives the matrix.
  @inlinable
  public init(_ elements: UnsafeMutableBufferPointer<Number>, dimension: Int) {
    precondition(dimension > 0 && elements.count % dimension == 0, "shapes disagree")
    self.elements = elements
    self.dimension = dimension
    self.count = elements.count / dimension
  }

  /// The vector of row `index`.
  @inlinable
  public subscript(index: Int) -> UnsafeMutableBufferPointer<Number> {
    // A buffer checks its subscripts in debug builds only.
    precondition(index >= 0 && index < count, "no such row")
    return UnsafeMutableBufferPointer(
      rebasing: elements[index * dimension..<(index + 1) * dimension])
  }
}

// konspekt:hide
/// Room for the intermediate numbers of a step, allocated once for many steps.
@frozen
public struct ScratchVector<Number: Arithmetic>: ~Copyable {
  @usableFromInline let elements: UnsafeMutableBufferPointer<Number>

  @inlinable
  public init(count: Int) {
    elements = .allocate(capacity: count)
    elements.initialize(repeating: 0)
  }

  @inlinable
  deinit {
    elements.deinitialize()
    elements.deallocate()
  }

  /// What was computed last.
  public var values: [Number] { Array(elements) }
}
