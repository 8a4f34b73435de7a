struct ShapeError: Error, CustomStringConvertible {
  let want: Int, got: Int
  var description: String { "want \(want), got \(got)" }
}
func check(_ n: Int) throws { if n != 3 { throw ShapeError(want: 3, got: n) } }
do { try check(4) } catch { print("error: \(error)") }  // prints: error: want 3, got 4
do { try check(3); print("good") } catch { print(error) }  // prints: good
