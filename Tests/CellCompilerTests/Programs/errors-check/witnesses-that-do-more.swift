protocol R { func n(); init(a: Int); var v: Int { get }; subscript(i: Int) -> Int { get } }
struct A: R { func n() {} ; init(a: Int) throws {}; var v: Int { 1 }; subscript(i: Int) -> Int { i } }  // error: type 'A' does not conform to protocol 'R'
struct B: R { func n() {} ; init?(a: Int) {}; var v: Int { 1 }; subscript(i: Int) -> Int { i } }  // error:
struct C: R { func n() {} ; init(a: Int) {}; var v: Int { get throws { 1 } }; subscript(i: Int) -> Int { i } }  // error: type 'C' does not conform to protocol 'R'
struct D: R { func n() {} ; init(a: Int) {}; var v: Int = 1; subscript(i: Int) -> String { "" } }  // error: type 'D' does not conform to protocol 'R'
struct E: R { func n() {} ; init(a: Int) {}; var v: Int = 1; func at(i: Int) -> Int { 1 } }  // error: type 'E' does not conform to protocol 'R'
struct F: R { func n() {} ; init(a: Int) {}; static var v: Int = 1; subscript(i: Int) -> Int { 1 } }  // error: type 'F' does not conform to protocol 'R'
struct G: R { func n() -> Int { 1 } ; init(a: Int) {}; var v: Int = 1; subscript(i: Int) -> Int { 1 } }  // error: type 'G' does not conform to protocol 'R'
struct H: R { func n() {} ; init(a: Int) {}; var v: Double = 1; subscript(i: Int) -> Int { 1 } }  // error: type 'H' does not conform to protocol 'R'
struct I: R { func n() {} ; init(a: Int) {}; lazy var v: Int = 1; subscript(i: Int) -> Int { 1 } }  // error: type 'I' does not conform to protocol 'R'
struct J: R { func n() {} ; init!(a: Int) {}; var v: Int { 1 }; subscript(i: Int) -> Int { i } }
struct K: R { func n(x: Int = 0) {} ; init(a: Int) {}; var v: Int { 1 }; subscript(i: Int) -> Int { i } }  // error: type 'K' does not conform to protocol 'R'
struct L: R { func n() {} ; init(a: Double) {}; var v: Int? ; subscript(i: Int) -> Int { i } }  // error: type 'L' does not conform to protocol 'R'
