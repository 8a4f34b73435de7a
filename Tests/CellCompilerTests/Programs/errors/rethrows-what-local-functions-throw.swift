enum Bad: Error { case worse }
func risky() throws -> Int { throw Bad.worse }
func good2(_ body: () throws -> Void) rethrows { try body() }
func other(_ body: () throws -> Void) rethrows {
  try good2 { _ = try risky() }
}
func named(_ body: () throws -> Void) rethrows -> [Int] {
  func inner(_ x: Int) throws -> Int { throw Bad.worse }
  return try [1].map(inner)
}
func inCatch(_ body: () throws -> Void) rethrows {
  do { try body() } catch { _ = try risky() }
}
