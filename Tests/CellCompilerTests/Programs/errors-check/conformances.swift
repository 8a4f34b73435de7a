protocol Shape { var area: Double { get }; func describe() -> String; static var kind: String { get }; init(side: Double) }
struct Square: Shape { var side: Double; var area: Double { side * side } }  // error: type 'Square' does not conform to protocol 'Shape'
struct A: Comparable { var x = 1 }  // error: type 'A' does not conform to protocol 'Comparable'
struct B: CustomStringConvertible { var x = 1 }  // error: type 'B' does not conform to protocol 'CustomStringConvertible'
struct C: Hashable { var f: () -> Void }  // error: type 'C' does not conform to protocol 'Hashable'
struct D: Equatable { var q: Q }  // error: type 'D' does not conform to protocol 'Equatable'
struct Q {}
enum F: Equatable { case a(Q) }  // error: type 'F' does not conform to protocol 'Equatable'
class G: Equatable { var x = 1 }  // error: type 'G' does not conform to protocol 'Equatable'
class H: Hashable { var x = 1; static func == (a: H, b: H) -> Bool { true } }  // error: type 'H' does not conform to protocol 'Hashable'
struct I: Sequence { var x = 1 }  // error: type 'I' does not conform to protocol 'Sequence'
struct J: IteratorProtocol { func next() -> Int? { nil } }
struct K: Error {}
struct L: Shape { var area = 1; func describe() -> String { "" }; static var kind = "x"; init(side: Double) {} }  // error: type 'L' does not conform to protocol 'Shape'
extension Int: Shape {}  // error: type 'Int' does not conform to protocol 'Shape'
struct M: Nothing {}  // error: cannot find type 'Nothing' in scope
struct N: Collection {}  // error: type 'N' does not conform to protocol 'Collection'
struct O: Identifiable {}  // error: type 'O' does not conform to protocol 'Identifiable'
struct R: ExpressibleByIntegerLiteral {}  // error: type 'R' does not conform to protocol 'ExpressibleByIntegerLiteral'
enum S: CaseIterable { case a, b(Int) }  // error: type 'S' does not conform to protocol 'CaseIterable'
enum T: String { case a = 1 }  // error: cannot convert value of type 'Int' to raw type 'String'
enum U: Int { case a, b = "x", c }  // error: cannot convert value of type 'String' to raw type 'Int'
enum V: Int { case a = 1, b = 1 }  // error: raw value for enum case is not unique
enum W: Double { case a, b }
enum X: String { case a(Int) }  // error: enum with raw type cannot have cases with arguments
protocol P2 { mutating func go() }
struct Y: P2 { var n = 1; func go() { n = 2 } }  // error: cannot assign to property: 'self' is immutable
class Z: P2 { mutating func go() {} }  // error: 'mutating' is not valid on instance methods in classes
struct AA: Comparable { let x: Int; static func < (a: AA, b: AA) -> Bool { a.x < b } }  // error:
struct AB: Strideable {}  // error: type 'AB' does not conform to protocol 'Strideable'
protocol P3 { func f(_ x: Int) -> Int }
struct AC: P3 { func f(x: Int) -> Int { x } }  // error: instance method 'f(x:)' has different argument labels from those required by protocol 'P3' ('f')
struct AD: P3 { func f(_ x: Int) -> String { "" } }  // error: type 'AD' does not conform to protocol 'P3'
struct AE: P3 { func f(_ x: Double) -> Int { 1 } }  // error: type 'AE' does not conform to protocol 'P3'
struct AF: P3, P3 { func f(_ x: Int) -> Int { 1 } }  // error: redundant conformance of 'AF' to protocol 'P3'
struct AG: Int { }  // error: inheritance from non-protocol type 'Int'
class AH: Q { }  // error: inheritance from non-protocol, non-class type 'Q'
struct AI: AH { }  // error: inheritance from non-protocol type 'AH'
