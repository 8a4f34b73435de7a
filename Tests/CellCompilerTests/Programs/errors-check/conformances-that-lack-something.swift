// wrong protocols
protocol P { var x: Int { get set }; func f(_ n: Int) -> String; static func s(); associatedtype T: Equatable; func t() -> T }
struct A: P { let x = 1; func f(_ n: Int) -> String { "" }; static func s() {}; func t() -> Int { 1 } } // error: type 'A' does not conform to protocol 'P'
struct B: P { var x = 1; func f(n: Int) -> String { "" }; static func s() {}; func t() -> Int { 1 } } // error: instance method 'f(n:)' has different argument labels from those requi
struct C: P { var x = 1; func f(_ n: Int) -> String { "" }; func s() {}; func t() -> Int { 1 } } // error: type 'C' does not conform to protocol 'P'
struct D {}
struct E: P { var x = 1; func f(_ n: Int) -> String { "" }; static func s() {}; func t() -> D { D() } } // error: type 'E' does not conform to protocol 'P'
struct F: Equatable { let f: () -> Void } // error: type 'F' does not conform to protocol 'Equatable'
enum G: Int { case a = "x" } // error: cannot convert value of type 'String' to raw type 'Int'
struct H: Hashable { var d: D } // error: type 'H' does not conform to protocol 'Hashable'
class I: P { var x = 1; func f(_ n: Int) -> String { "" }; static func s() {}; func t() -> Int { 1 } }
final class J: I { override func f(_ n: String) -> String { "" } } // error: method does not override any method from its superclass
func g(_ p: P) {}
var v: [P] = []
let w: any D = D() // error: 'any' has no effect on concrete type 'D'
struct K: Int {} // error: inheritance from non-protocol type 'Int'
extension P where T == Int { func only() {} }
struct L: P { var x = 1; func f(_ n: Int) -> String { "" }; static func s() {}; func t() -> String { "" } }
L().only() // error: referencing instance method 'only()' on 'P' requires the types 'String
I().only()
protocol Q: P { func q() }
struct M: Q { var x = 1; func f(_ n: Int) -> String { "" }; static func s() {}; func t() -> Int { 1 } } // error: type 'M' does not conform to protocol 'Q'
