class Base { required init() {}; static func two() -> (Self, Self) { (Self(), Self()) } } // error: covariant 'Self' or 'Self?' can only appear at the top level of method
class C2 { func f() -> [Self] { [self] } } // error: covariant 'Self' or 'Self?' can only appear at the top level of method
class C3 { func f() -> Self? { self }; func g() -> Self { self }; func h(_ x: Self) {} } // error: covariant 'Self' or 'Self?' can only appear as the type of a property,
struct S { func f() -> [Self] { [self] }; func g(_ x: Self) -> (Self, Self) { (self, x) } }
class C4 { var me: Self { self }; var list: [Self] { [self] } } // error: covariant 'Self' or 'Self?' can only appear at the top level of proper
final class C5 { func f() -> [Self] { [self] } } // error: covariant 'Self' or 'Self?' can only appear at the top level of method
