func first<T>(_ xs: [T]) -> T { xs.first }  // error: value of optional type 'T?' must be unwrapped to a value of type 'T'
func largest<T>(_ xs: [T]) -> T? { var m = xs.first; for x in xs where x > m! { m = x }; return m }  // error: binary operator '>' cannot be applied to two 'T' operands
func show<T: CustomStringConvertible>(_ x: T) { print(x.description) }
struct NoDesc {}
show(NoDesc())  // error: global function 'show' requires that 'NoDesc' conform to 'CustomStringConvertible'
func pair<A, B>(_ a: A, _ b: B) -> (A, B) { (b, a) }  // error: cannot convert return expression of type '(B, A)' to return type '(A, B)'
func conv<T>(_ x: Int) -> T { x as! T }
let c = conv(3)  // error: generic parameter 'T' could not be inferred
struct Queue<Element> { var items = [Element]() ; mutating func add(_ e: Element) { items.append(e) } ; func sum() -> Element { items.reduce(0, +) } ; static let empty = Queue() }  // error: static stored properties not supported in generic types
var q = Queue<Int>(); q.add("x"); q.add(nil)  // error: cannot convert value of type 'String' to expected argument type 'Int'
let r: Queue = Queue<String>(items: [1])  // error: cannot convert value of type 'Int' to expected element type 'String'
func addAll<S: Sequence>(_ s: S) -> Int where S.Element == Int { s.reduce(0, +) }
print(addAll(["a"]), addAll(3), addAll([1.5]))  // error:
extension Queue where Element == String { func join() -> String { items.joined() } }
print(q.join())  // error: referencing instance method 'join()' on 'Queue' requires the types 'Int' and 'String' be equivalent
extension Sequence { func avg() -> Double { reduce(0, +) / count } }  // error:
protocol Container { associatedtype Item; func get(_ i: Int) -> Item }
struct Bag: Container { func get(_ i: Int) -> Int { i } ; func get2() -> Item { "x" } }  // error: cannot convert return expression of type 'String' to return type 'Int'
struct Bad: Container { }  // error: type 'Bad' does not conform to protocol 'Container'
struct Bad2: Container { typealias Item = String; func get(_ i: Int) -> Int { 1 } }  // error: type 'Bad2' does not conform to protocol 'Container'
func use<C: Container>(_ c: C) -> C.Item { c.get("0") }  // error: cannot convert value of type 'String' to expected argument type 'Int'
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
print(same(1, "a"), same(NoDesc(), NoDesc()), same([1], [2]), same((1, 2), (1, 2)))  // error: global function 'same' requires that 'NoDesc' conform to 'Equatable'
