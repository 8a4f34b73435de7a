enum Bad: Error { case worse }
func risky() throws -> Int { throw Bad.worse }
func twice(_ body: () throws -> Int) rethrows -> Int {
  let a = try body()
  let b = try risky()  // error: call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter does
  return a + b
}
func good(_ body: (Int) throws -> Int) rethrows -> [Int] {
  try [1, 2].map { try body($0) }
}
func throwing(_ body: () throws -> Void) rethrows {
  throw Bad.worse  // error: a function declared 'rethrows' may only throw if its parameter does
}
func catching(_ body: () throws -> Void) rethrows {
  do { try body() } catch { throw error }
}
func catching2(_ body: () throws -> Void) rethrows {
  do { _ = try risky() } catch { print(error) }
  try body()
}
func catching3(_ body: () throws -> Void) rethrows {
  do { _ = try risky() } catch { throw error }  // error: a function declared 'rethrows' may only throw if its parameter does
}
func noParam() rethrows { }  // error: 'rethrows' function must take a throwing function argument
func catching4(_ body: () throws -> Void) rethrows {
  do { try body() } catch { throw Bad.worse }
}
func opt(_ body: () throws -> Void) rethrows {
  _ = try? risky()
  _ = try! risky()
  try good2 { try body() }
}
func good2(_ body: () throws -> Void) rethrows { try body() }
func other(_ body: () throws -> Void) rethrows {
  try good2 { _ = try risky() }
}
func stored(_ body: () throws -> Void) rethrows {
  let f: () throws -> Void = { }
  try f()  // error: call can throw, but the error is not handled; a function declared 'rethrows' may only throw if its parameter does
}
