@available(macOS 10.15, *) struct Newer { @available(*, deprecated) var old = 1; var a = 1 }
@frozen public enum Side { case left, right }
public struct Point {
  @usableFromInline var x = 2
  @inlinable public var double: Int { 4 }
  @inlinable @discardableResult public func log() -> Int { print("log"); return 1 }
}
@inline(__always) func fast(_ a: Int) -> Int { a + 1 }
@inline(never) func slow(_ a: Int) -> Int { a - 1 }
Point().log()
print(Point().x, Point().double, fast(1), slow(1), Newer().a, Side.left)
/* output:
log
2 4 2 0 1 left
*/
