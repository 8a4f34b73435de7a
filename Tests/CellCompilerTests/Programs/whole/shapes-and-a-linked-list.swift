class Shape { let name: String; init(name: String) { self.name = name }; func area() -> Double { 0 }; var description: String { "\(name): \(area())" }; deinit { print("bye \(name)") } }
final class Circle: Shape { var r: Double { willSet { print("will", newValue) } didSet { print("did", oldValue, r) } }
  init(r: Double) { self.r = r; super.init(name: "circle") }
  override func area() -> Double { 3 * r * r } }
class Rect: Shape { var w, h: Double
  init(w: Double, h: Double) { self.w = w; self.h = h; super.init(name: "rect") }
  convenience init(side: Double) { self.init(w: side, h: side) }
  override func area() -> Double { w * h }
  override var description: String { super.description + " (\(w)x\(h))" } }
class Square: Rect { init(_ s: Double) { super.init(w: s, h: s) }
  override var w: Double { didSet { if h != w { h = w } } } }
var shapes: [Shape] = [Circle(r: 1), Rect(w: 2, h: 3), Rect(side: 4), Square(5)]
for s in shapes { print(s.description, s is Rect, (s as? Circle)?.r as Any) }
(shapes[0] as! Circle).r = 2
if let q = shapes[3] as? Square { q.w = 7; print(q.h, q.area()) }
shapes.removeAll { $0 is Rect }
print(shapes.count)
shapes = []
weak var weakShape: Shape?
do { let c = Circle(r: 9); weakShape = c; print(weakShape?.name ?? "gone") }
print(weakShape?.name ?? "gone")
class Node<T> { var value: T; var next: Node<T>?; weak var previous: Node<T>?; init(_ v: T) { value = v } }
class List<T>: Sequence {
  var head: Node<T>?, tail: Node<T>?
  func append(_ v: T) { let n = Node(v); n.previous = tail; tail?.next = n; tail = n; if head == nil { head = n } }
  func makeIterator() -> AnyIterator<T> { var c = head; return AnyIterator { defer { c = c?.next }; return c?.value } }
}
let l = List<String>()
["x", "y", "z"].forEach(l.append)
print(Array(l), l.joined(separator: "-"), l.tail!.previous!.previous!.value, l.map { $0.uppercased() })
l.head?.next?.value += "!"
print(l.reversed())

/* output:
circle: 3.0 false Optional(1.0)
rect: 6.0 (2.0x3.0) true nil
rect: 16.0 (4.0x4.0) true nil
rect: 25.0 (5.0x5.0) true nil
will 2.0
did 1.0 2.0
7.0 49.0
bye rect
bye rect
bye rect
1
bye circle
circle
bye circle
gone
["x", "y", "z"] x-y-z x ["X", "Y", "Z"]
["z", "y!", "x"]
*/
