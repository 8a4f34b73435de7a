enum E: Error { case bad, worse(Int) }
func f() throws -> Int { throw E.bad }
func g() -> Int { f() }  // error: call can throw, but it is not marked with 'try' and the error is not handled
func h() -> Int { try f() }  // error: errors thrown from here are not handled
func i() { throw E.bad }  // error: error is not handled because the enclosing function is not declared 'throws'
func j() throws { f() }  // error: call can throw but is not marked with 'try'
func k() throws { throw "x" }  // error: thrown expression type 'String' does not conform to 'Error'
func l() throws { throw 3 }  // error: thrown expression type 'Int' does not conform to 'Error'
func m() throws -> Int { let x = f(); return x }  // error: call can throw but is not marked with 'try'
func n() { do { try f() } catch E.bad { print("b") } }  // error: errors thrown from here are not handled
func o() { do { f() } catch { print(error) } }  // error: call can throw but is not marked with 'try'
func p() { do { print("x") } catch { print(error) } }
let a = f()  // error: call can throw but is not marked with 'try'
let b = try? f()
print(b + 1)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
let c: Int = try? f()  // error:
func q(_ x: () throws -> Int) { print(x()) }  // error: call can throw, but it is not marked with 'try' and the error is not handled
q { f() }  // error:
func r(_ x: () -> Int) { print(x()) }
r { try f() }  // error: invalid conversion from throwing function of type '() throws -> Int' to non-throwing function type '() -> Int'
r(f)  // error: invalid conversion from throwing function of type '() throws -> Int' to non-throwing function type '() -> Int'
[1].map { x in try f() }  // error: call can throw but is not marked with 'try'
let d = [1].map { x in f() }  // error:
struct P { init() throws { throw E.bad }; var v: Int { get throws { 1 } }; func m() throws {} }
let e = P()  // error: call can throw but is not marked with 'try'
let ff = try P().v
let gg = try! P()
print(gg.v)  // error: property access can throw but is not marked with 'try'
gg.m()  // error: call can throw but is not marked with 'try'
do { try gg.m() } catch E.worse(let x) { print(x) } catch E.nope { }  // error: type 'E' has no member 'nope'
do { throw E.missing } catch let e as E { print(e.foo) }  // error: type 'E' has no member 'missing'
do { try gg.m() } catch is String { }
func s() throws -> Int { try return f() }  // error: 'try' must be placed on the returned expression
func t() { try f() }  // error: errors thrown from here are not handled
func u() { guard let x = f() else { return }; print(x) }  // error: initializer for conditional binding must have Optional type, not 'Int'
func v() throws -> Int { f() + 1 }  // error: call can throw but is not marked with 'try'
func w() throws -> Int { 1 + try f() }  // error: 'try' cannot appear to the right of a non-assignment operator
print(f())  // error: call can throw but is not marked with 'try'
print("\(f())")  // error: call can throw but is not marked with 'try'
let z = try 1 + f()
let y = 1 + try f()  // error: 'try' cannot appear to the right of a non-assignment operator
let x2 = b ?? f()  // error: call can throw but is not marked with 'try'
defer { try f() }  // error: call can throw, but errors cannot be thrown out of a defer body
func aa() rethrows { }  // error: 'rethrows' function must take a throwing function argument
struct Q: Error { }
throw Q  // error: thrown expression type 'Q.Type' does not conform to 'Error'
throw Q.self  // error: thrown expression type 'Q.Type' does not conform to 'Error'
