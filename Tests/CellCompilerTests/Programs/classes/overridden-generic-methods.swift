class Shape {
  func labelled<T>(_ tag: T) -> String { "shape \(tag)" }
  func fold<R>(_ start: R, _ step: (R, String) -> R) -> R { step(start, "shape") }
  func store<C: RangeReplaceableCollection>(in list: inout C) where C.Element == String { list.append("shape") }
  func attempt<T>(_ make: () throws -> T) rethrows -> [T] { [try make()] }
}
class Round: Shape {
  override func labelled<T>(_ tag: T) -> String { "round " + super.labelled(tag) }
  override func store<C: RangeReplaceableCollection>(in list: inout C) where C.Element == String {
    super.store(in: &list)
    list.append("round")
  }
}
final class Disc: Round {
  override func fold<R>(_ start: R, _ step: (R, String) -> R) -> R { step(step(start, "disc"), "again") }
  override func labelled<U>(_ tag: U) -> String { "disc \(U.self) " + super.labelled(tag) }
  override func attempt<T>(_ make: () throws -> T) rethrows -> [T] { [try make(), try make()] }
}
struct Refusal: Error {}
let shapes: [Shape] = [Shape(), Round(), Disc()]
var names: [String] = []
for shape in shapes {
  print(shape.labelled(1), shape.labelled("x"), shape.labelled([2.5]))
  print(shape.fold(0) { $0 + $1.count }, shape.fold("") { $0 + $1 })
  shape.store(in: &names)
  print(shape.attempt { 7 })
  do { _ = try shape.attempt { throw Refusal() } as [Int] } catch { print("refused") }
}
print(names)
class Store<Key: Hashable> {
  var seen: [Key] = []
  func visit<V>(_ key: Key, _ value: V) -> String { seen.append(key); return "\(key)=\(value)" }
}
class Loud<Key: Hashable>: Store<Key> {
  override func visit<V>(_ key: Key, _ value: V) -> String { super.visit(key, value).uppercased() + "!" }
}
func use<K>(_ store: Store<K>, _ key: K) -> String { store.visit(key, "v") }
print(use(Store<Int>(), 1), use(Loud<String>(), "k"), use(Loud<Int>(), 3))
/* output:
shape 1 shape x shape [2.5]
5 shape
[7]
refused
round shape 1 round shape x round shape [2.5]
5 shape
[7]
refused
disc Int round shape 1 disc String round shape x disc Array<Double> round shape [2.5]
9 discagain
[7, 7]
refused
["shape", "shape", "round", "shape", "round"]
1=v K=V! 3=V!
*/
