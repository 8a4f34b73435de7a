extension FloatingPoint {
  /// Whether two numbers differ by no more than a share of the larger, or by no more than `absolute`.
  ///
  /// The default share leaves half of the type's digits to rounding, as Swift Numerics does.
  public func isApproximatelyEqual(
    to other: Self, relative: Self = Self.ulpOfOne.squareRoot(), absolute: Self = 0
  ) -> Bool {
    if self == other { return true }
    guard isFinite, other.isFinite else { return false }
    let scale = max(magnitude, other.magnitude)
    return (self - other).magnitude <= max(absolute, relative * scale)
  }
}

extension Array where Element: FloatingPoint {
  /// Whether two lists have one length and approximately equal elements.
  public func isApproximatelyEqual(
    to other: [Element], relative: Element = Element.ulpOfOne.squareRoot(), absolute: Element = 0
  ) -> Bool {
    count == other.count
      && zip(self, other).allSatisfy {
        $0.isApproximatelyEqual(to: $1, relative: relative, absolute: absolute)
      }
  }
}

/// Whether two numbers agree as `oracles/README.md` defines it: |a − b| ≤ t · max(1, |b|).
public func agrees(_ value: Double, with expected: Double, tolerance: Double) -> Bool {
  value == expected || abs(value - expected) <= tolerance * max(1, abs(expected))
}
