protocol S { associatedtype T; func get() -> T; func put(_ t: T) }
struct I: S { func get() -> Int { 1 }; func put(_ t: Int) { print(t) } }
let a: any S = I(), b: any S = I()
a.put(a.get()) // error: member 'put' cannot be used on value of type 'any S'; consider using a
let x = a.get() + 1 // error:
let y: Int = a.get() // error: cannot convert value of type 'Any' to specified type 'Int'
func f<T: S>(_ t: T) -> T.T { t.get() }
let z: String = f(a) // error: cannot convert value of type 'Any' to specified type 'String'
func g<T: S, U: S>(_ t: T, _ u: U) where T.T == U.T { u.put(t.get()) }
g(a, b) // error: global function 'g' requires the types 'T.T' and 'U.T' be equivalent
g(I(), I())
func h<T: S>(_ t: T) where T.T == Int { print(t.get() + 1) }
h(a) // error:
let c: any S where T == Int = I() // error:
let d: S = I()
struct Box<T: S> { var t: T }
let e = Box(t: a) // error: type 'any S' cannot conform to 'S'
let k: [any S] = [I(), 3] // error: cannot convert value of type 'Int' to expected element type 'any S'
