enum E: Error { case a }
func f() throws -> Int { throw E.a }
func g() -> Int { return f() }  // error: call can throw, but it is not marked with 'try' and the error is not handled
func h() -> Int { return try f() }  // error: errors thrown from here are not handled
func i() { do { try f() } catch E.a { print("a") } }  // error: errors thrown from here are not handled because the enclosing catch is not exhaustive
func j() { throw E.a }  // error: error is not handled because the enclosing function is not declared 'throws'
let x = [1, 2].map { _ in try f() }  // error: call can throw but is not marked with 'try'
let y = try? f()
let z: Int = try? f()  // error:
func k() rethrows {}  // error: 'rethrows' function must take a throwing function argument
func l(_ c: () -> Int) {}
l { try f() }  // error: invalid conversion from throwing function of type '() throws -> Int' to non-throwing function type '() -> Int'
l { throw E.a }  // error: invalid conversion from throwing function of type '() throws -> Int' to non-throwing function type '() -> Int'
struct S { var p: Int { try f() }; var q: Int { get throws { try f() } } }  // error: errors thrown from here are not handled
print(S().q)  // error: property access can throw but is not marked with 'try'
func m() throws { f() }  // error: call can throw but is not marked with 'try'
func n() throws(E) { throw E.a }
func o() { do { try n() } catch .a { } }  // error: errors thrown from here are not handled because the enclosing catch is not exhaustive
func p() throws(E) { try f() }  // error: thrown expression type 'any Error' cannot be converted to error type 'E'
throw "text"  // error: thrown expression type 'String' does not conform to 'Error'
defer { try f() }  // error: call can throw, but errors cannot be thrown out of a defer body
