var saved: [() -> Int] = []
func keep(_ f: () -> Int) { saved.append(f) }  // error: converting non-escaping parameter 'f' to generic parameter 'Element' may allow it to escape
func keep2(_ f: @escaping () -> Int) { saved.append(f) }
func ret(_ f: () -> Int) -> () -> Int { return f }  // error: using non-escaping parameter 'f' in a context expecting an '@escaping' closure
func wrap(_ f: () -> Int) -> () -> Int { return { f() } }
func use(_ f: () -> Int) -> Int { let g = f; return g() }
func pass(_ f: () -> Int) -> Int { call(f) }
func call(_ f: () -> Int) -> Int { f() }
func inc(_ x: inout Int) { saved.append { x += 1; return x } }
func inc2(_ x: inout Int) { [1, 2].forEach { x += $0 } }
func inc3(_ x: inout Int) -> () -> Int { func g() -> Int { x }; return g }
func opt(_ f: (() -> Int)?) { saved.append(f!) }
struct S { var f: () -> Int; init(f: () -> Int) { self.f = f } }  // error: assigning non-escaping parameter 'f' to an '@escaping' closure
