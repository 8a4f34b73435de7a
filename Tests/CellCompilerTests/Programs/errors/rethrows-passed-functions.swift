enum Bad: Error { case worse }
func risky(_ x: Int) throws -> Int { throw Bad.worse }
func named(_ body: () throws -> Void) rethrows -> [Int] {
  try [1].map(risky)  // error: call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter does
}
func opt(_ body: (() throws -> Void)?) rethrows {
  try body?()
}
func pair(_ a: () throws -> Int, _ b: () throws -> Int) rethrows -> Int {
  let x = try a()
  return try x + b()
}
struct S {
  var f: () throws -> Void
  func run(_ body: () throws -> Void) rethrows { try body(); try f() }  // error: call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter does
}
func loop(_ xs: [Int], _ body: (Int) throws -> Bool) rethrows -> Int? {
  for x in xs where try body(x) { return x }
  return nil
}
