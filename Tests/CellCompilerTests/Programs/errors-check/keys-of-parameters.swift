struct Bag<T> { var counts: [T: Int] } // error: type 'T' does not conform to protocol 'Hashable'
struct Bag2<T: Hashable> { var counts: [T: Int]; var sets: [Set<T>]? }
struct Bag3<T> where T: Hashable { var counts: [T: Int] = [:] }
class Bag4<K, V> { var d: [V: K] = [:] } // error: type 'V' does not conform to protocol 'Hashable'
enum E<T> { case a(Set<T>) } // error: type 'T' does not conform to protocol 'Hashable'
extension Bag2 where T: Comparable { var first: Set<T> { [] } }
