struct A<T> { var x: T }
extension A: CustomStringConvertible where T: CustomStringConvertible { var description: String { "<\(x.description)>" } }
final class B<K: Hashable, T> { var x: T; init(_ x: T) { self.x = x } }
extension B: CustomStringConvertible where T: CustomStringConvertible { var description: String { "<\(x.description)>" } }
final class D<K: Hashable, T>: Sequence { var x: T; init(_ x: T) { self.x = x }
 func makeIterator() -> AnyIterator<T> { AnyIterator { nil } } }
extension D: CustomStringConvertible where T: CustomStringConvertible { var description: String { "<\(x.description)>" } }
print(A(x: 1), B<Int, Int>(2), D<Int, Int>(3))
print([A(x: 1)], "\(B<String, Int>(2))", B<String, Int>(4).description)
/* output:
<1> <2> <3>
[<1>] <2> <4>
*/
