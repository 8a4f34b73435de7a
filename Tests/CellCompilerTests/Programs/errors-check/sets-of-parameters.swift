struct Bag<T> { var s: Set<T> } // error: type 'T' does not conform to protocol 'Hashable'
func f<T>(_ x: T) -> Set<T> { [x] }
func g<T>(_ x: T) where T: Hashable { let s: Set<T> = [x]; print(s.count, Set([x])) }
g(3)
struct K<T: Hashable> { var d: [T: Set<T>] = [:]; struct In { var s: Set<T> = [] } }
func h<S: Sequence>(_ x: S) -> Set<S.Element> where S.Element: Hashable { Set(x) }
print(h([1, 1]))
extension Array where Element: Hashable { func u() -> Set<Element> { Set(self) } }
print([2, 2].u().count)
func k<T>(_ x: [T]) -> Int { Set(x).count } // error: generic struct 'Set' requires that 'T' conform to 'Hashable'
