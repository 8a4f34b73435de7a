func largest<T>(_ list: [T]) -> T? {
  var best = list.first
  for x in list where x > best! { best = x }  // error: binary operator '>' cannot be applied to two 'T' operands
  return best
}
func same<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
struct P { var x = 0 }
print(same(P(), P()))  // error: global function 'same' requires that 'P' conform to 'Equatable'
print(same(1, "a"))  // error:
let s: Set<P> = []  // error: type 'P' does not conform to protocol 'Hashable'
let d: [P: Int] = [:]  // error: type 'P' does not conform to protocol 'Hashable'
