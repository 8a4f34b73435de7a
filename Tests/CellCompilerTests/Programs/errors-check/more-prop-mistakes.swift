struct A { var area: Double { return w * h }; var w = 1, h = 2 }  // error: cannot convert return expression of type 'Int' to return type 'Double'
struct B { var c: Int { get { 1 } set { } }; var d: Int { get { 1 } } }
var b = B(); b.c = 2; b.d = 3; b.c += "x"  // error: cannot assign to property: 'd' is a get-only property
struct C { var x: Int { didSet { x = "a" } } ; var y: Int { willSet(n) { print(newValue) } } ; let z: Int { didSet { } } ; var w: Int = 1 { get { 2 } } }  // error:
struct D { static var count = 0; init() { count += 1 } ; func f() { print(count); print(D.count); print(Self.count) } ; static func g() { print(self.name) } ; var name = "" }  // error: static member 'count' cannot be used on instance of type 'D'
print(D().count, D.name)  // error: static member 'count' cannot be used on instance of type 'D'
struct E { var a: Int { b } ; var b: Int { c } ; private(set) var s = 1 ; private var t = 2 }  // error: cannot find 'c' in scope
var e = E(); e.s = 2; print(e.t, e.a = 3)  // error: cannot assign to property: 's' setter is inaccessible
extension E { var u: Int = 3; var v: Int { s + t } ; static var k = 1 }  // error: extensions must not contain stored properties
class F { lazy var l: Int ; lazy let m = 1; weak var n = F(); weak var o: Int?; unowned var p: F? ; weak let q: F? = nil }  // error: lazy properties must have an initializer
struct G { var x: Int = y; var y = 2 ; var z = self.y; let t = [Int]() ; let u = [] }  // error:
struct H { subscript(i: Int) -> Int { get { 1 } } ; subscript(s: String) -> Int { 2 } }
var h = H(); h[0] = 1; print(h[1.5], h["a"], h[true], h[0, 1])  // error: cannot assign through subscript: subscript is get-only
let i = H(); i[0]
var j: Int { get { 3 } }; j = 4  // error: cannot assign to value: 'j' is a get-only property
var k: Int { set { } }  // error: variable with a setter must also have a getter
let l: Int { 3 }  // error: 'let' declarations cannot be computed properties
var m { 3 }  // error: computed property must have an explicit type
var n = 3 { didSet { print(oldValue, newValue) } }  // error: cannot find 'newValue' in scope
