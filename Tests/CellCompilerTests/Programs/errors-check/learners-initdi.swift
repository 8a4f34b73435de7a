class K { var x: Int; init() { x = 1 } }
class M: K { var y: Int; override init() { super.init(); y = 1 } }  // error: property 'self.y' not initialized at super.init call
class O: K { var y: Int; override init() { y = 2; f(); super.init() }; func f() {} }  // error: 'self' used in method call 'f' before 'super.init' call
class Q: K { override init() { x = 2; super.init() } }  // error: 'self' used in property access 'x' before 'super.init' call
class R: K { var y: Int; override init() { super.init() } }  // error: property 'self.y' not initialized at super.init call
class S: K { convenience init(a: Int) { x = 3; self.init() } }  // error: 'self' used before 'self.init' call or assignment to 'self'
class T: K { convenience init(a: Int) { } }  // error: 'self.init' isn't called on all paths before returning from initializer
struct U { var a: Int; var b: Int; init(a: Int) { self.a = a } }  // error: return from initializer without initializing all stored properties
struct V { var a: Int; var b: Int; init(a: Int) { self.a = a; f(); b = 1 }; func f() {} }  // error: 'self' used before all stored properties are initialized
struct W { var a: Int; init(_ n: Int) { if n > 0 { self.a = n } } }  // error: return from initializer without initializing all stored properties
struct X { let a = 1; init() { a = 2 } }  // error: immutable value 'self.a' may only be initialized once
struct Y { let a: Int; init() { a = 1; a = 2 } }  // error: immutable value 'self.a' may only be initialized once
struct Z { var a: Int; init?(n: Int) { if n < 0 { return nil } } }  // error: return from initializer without initializing all stored properties
enum EE { case a, b; init(n: Int) { if n == 0 { self = .a } } }  // error: 'self.init' isn't called on all paths before returning from initializer
struct AA { var a: Int; init(b: Int) { self.init(a: b); a = 2 }; init(a: Int) { self.a = a } }
struct BB { var a: Int; init(b: Int) { a = 1; self.init(a: b) }; init(a: Int) { self.a = a } }  // error: 'self' used before 'self.init' call or assignment to 'self'
