enum E: Error { case one, two }
func run(_ n: Int) throws {
  do {
    if n == 1 { throw E.one }
    if n == 2 { throw E.two }
    print("none")  // prints: none
  } catch E.one {
    print("inner one")  // prints: inner one
  }
}
for n in 0...2 {
  do { try run(n) } catch { print("outer", error) }  // prints: outer two
}
