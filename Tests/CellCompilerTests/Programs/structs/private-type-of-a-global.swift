private struct Point {
  var x: Int
  var y: Int
}
func make() -> Point { Point(x: 0, y: 0) }  // error: function must be declared private or fileprivate because its result uses a private type
func show(_ point: Point) { print(point.x) }  // error: function must be declared private or fileprivate because its parameter uses a private type
struct Line {
  var from: Point  // error: property must be declared fileprivate because its type uses a private type
  var to: Point  // error: property must be declared fileprivate because its type uses a private type
}
class Shape { var centre: Point? = nil }  // error: property must be declared fileprivate because its type uses a private type
private func fine(_ p: Point) {}
fileprivate let o = Point(x: 0, y: 0)
private protocol Named { var name: String { get } }
struct Cat: Named { let name: String }
private class Base {}
class Derived: Base {}  // error: class must be declared private or fileprivate because its superclass is private
extension Point { func area() -> Int { x * y } }
enum Figure { case dot(Point) }  // error: enum case in an internal enum uses a private type
typealias P = Point  // error: type alias must be declared private or fileprivate because its underlying type uses a private type
func describe<T: Named>(_ x: T) -> String { x.name }  // error: global function must be declared private or fileprivate because its generic parameter uses a private type
