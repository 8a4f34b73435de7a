func same<T: Equatable>(a: T, b: T) -> Bool { a == b }
func index<T: Equatable>(of item: T, in list: [T]) -> Int? { list.firstIndex { $0 == item } }
enum Tag { case noun, verb }
enum Shape: Equatable { case dot, line(Int) }
print(same(a: 1, b: 1), same(a: "x", b: "y"), same(a: [1], b: [1]), same(a: Tag.noun, b: .verb))
print(same(a: Shape.line(2), b: .line(2)), same(a: Int?.none, b: 3), index(of: .dot, in: [Shape.line(1), .dot]) ?? -1)
/* output:
true false true false
true false 1
*/
