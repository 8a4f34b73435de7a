struct A { let x: Int; var y: Int; init(x: Int) { self.x = x } }
struct B { let x: Int; init(x: Int) { x = x } }  // error: cannot assign to value: 'x' is a 'let' constant
struct C { let x: Int = 1; init(x: Int) { self.x = x } }
struct D { var x: Int; init() { print(x); x = 1 } }
struct E { var x: Int; init?(_ s: String) { guard let n = Int(s) else { return nil }; if n > 0 { x = n } } }
struct F { var x: Int; init(_ b: Bool) { if b { x = 1 } else { return } } }
class G { var x: Int; var y: Int; init() { x = 1; helper(); y = 2 }; func helper() {} }
class H { let a: Int; init(_ n: Int) { for i in 0..<n { a = i } } }
class I { let a: Int; init(_ n: Int) { switch n { case 0: a = 1; default: break } } }
class J { var cb: () -> Void; init() { cb = { print(self) } } }
class K: G { var z: Int; override init() { z = 1; super.init(); z = 2 } ; init(q: Int) { super.init() } }
class L { var a: Int; init() { defer { a = 1 } } }
class M { var a: Int; init() throws { throw Err() } ; init(b: Int) throws { a = b; throw Err() } ; init(c: Int) throws { if c > 0 { throw Err() }; a = c } }
struct Err: Error {}
struct N { var a: Int { didSet { print(a) } } ; init() { } }
enum O { case a(Int); init(_ n: Int) { if n > 0 { self = .a(n) } } }
struct P { var a: Int; var b: Int; init() { self.init(a: 1) } ; init(a: Int) { self.a = a; b = 1 } ; init(z: Int) { a = z; self.init(a: z) } }
struct Q { lazy var z: Int = { self.w * 2 }() ; let w: Int }
let q = Q(w: 2)
print(q.z)  // error: cannot use mutating getter on immutable value: 'q' is a 'let' constant
