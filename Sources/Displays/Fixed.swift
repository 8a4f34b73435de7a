#if canImport(Darwin)
  import Darwin
#elseif canImport(Musl)
  import Musl
#else
  import Glibc
#endif

/// A number with a fixed count of decimals, rounded as C's `printf` rounds.
///
///     fixed(1.5752760682220395, digits: 4)  // 1.5753
///
/// A number that rounds to zero has no sign.
///
/// - Parameter digits: Decimals, from 0 to 100; fewer count as 0, more as 100.
public func fixed(_ number: Double, digits: Int) -> String {
  let digits = min(max(digits, 0), 100)
  let text = withVaList([Int32(digits), number]) { arguments in
    // The longest Double has 309 digits before the point; then a sign, the point and the end mark.
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 512) { buffer -> String in
      guard let start = buffer.baseAddress else { return "" }
      vsnprintf(start, buffer.count, "%.*f", arguments)
      return String(cString: start)
    }
  }
  let isZero = text.allSatisfy { $0 == "-" || $0 == "0" || $0 == "." }
  return isZero && text.hasPrefix("-") ? String(text.dropFirst()) : text
}

/// Each number with a fixed count of decimals; see ``fixed(_:digits:)``.
public func fixed(_ numbers: [Double], digits: Int) -> [String] {
  numbers.map { fixed($0, digits: digits) }
}
