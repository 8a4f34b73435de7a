func f(_ g: () -> Int) -> [() -> Int] {
  let list = [g]  // error: using non-escaping parameter 'g' in a context expecting an '@escaping' closure
  return list
}
func h(_ g: () -> Int) -> () -> Int {
  return g  // error: using non-escaping parameter 'g' in a context expecting an '@escaping' closure
}
func t(_ g: () -> Int) {
  let pair = (g, 1)
  let copy = g
  print(copy(), pair.1)
}
struct Box { var f: () -> Int }
func b(_ g: () -> Int) -> Box { Box(f: g) }  // error: passing non-escaping parameter 'g' to function expecting an '@escaping' closure
func d(_ g: () -> Int) { var x: [String: () -> Int] = ["a": g]; x["b"] = g }  // error: using non-escaping parameter 'g' in a context expecting an '@escaping' closure
func o(_ g: () -> Int) -> (() -> Int)? { g }  // error: using non-escaping parameter 'g' in a context expecting an '@escaping' closure
func k(_ g: () -> Int) { print([1].map { _ in g() }) }
