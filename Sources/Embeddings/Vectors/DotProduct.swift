/// Σ aᵢ bᵢ in single precision, eight sums side by side.
///
/// - Parameters: Two vectors of `count` components.
@inline(__always)
func dotProduct(
  _ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, count: Int
) -> Float {
  var first = SIMD8<Float>.zero
  var second = SIMD8<Float>.zero
  let left = UnsafeRawPointer(a)
  let right = UnsafeRawPointer(b)
  var i = 0
  while i + 16 <= count {
    first +=
      left.loadUnaligned(fromByteOffset: 4 * i, as: SIMD8<Float>.self)
      * right.loadUnaligned(fromByteOffset: 4 * i, as: SIMD8<Float>.self)
    second +=
      left.loadUnaligned(fromByteOffset: 4 * i + 32, as: SIMD8<Float>.self)
      * right.loadUnaligned(fromByteOffset: 4 * i + 32, as: SIMD8<Float>.self)
    i += 16
  }
  var sum = (first + second).sum()
  while i < count {
    sum += a[i] * b[i]
    i += 1
  }
  return sum
}
