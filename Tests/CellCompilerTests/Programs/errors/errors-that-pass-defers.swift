struct E: Error, Equatable { var n: Int }
func risky(_ n: Int) throws -> Int { if n < 0 { throw E(n: n) }; return n }
func nested() throws -> Int {
  defer { print("cleanup") }
  do { return try risky(-1) } catch let e as E where e.n == 5 { return 5 }
}
do { print(try nested()) } catch { print("outer", error) }
func twice() throws {
  defer { print("last") }
  do {
    defer { print("inner") }
    do {
      defer { print("innermost") }
      _ = try risky(-2)
    } catch let e as E where e.n > 0 { print("never") }
    print("never")
  } catch let e as E where e.n == -3 { print("never") }
}
do { try twice() } catch { print(error) }
for i in 1...2 {
  defer { print("turn", i) }
  do { _ = try risky(-i) } catch let e as E where e.n == -1 { print("one"); continue }
  catch { print("other", error) }
}
class Held { deinit { print("freed") } }
func holding() throws {
  let held = Held()
  defer { print("with", held === held) }
  do { _ = try risky(-4) } catch let e as E where e.n == 0 {}
}
do { try holding() } catch { print("after", error) }

/* output:
cleanup
outer E(n: -1)
innermost
inner
last
E(n: -2)
one
turn 1
other E(n: -2)
turn 2
with true
freed
after E(n: -4)
*/
