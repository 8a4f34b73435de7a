let handlers: [() -> Void] = [1, 2].map { n in { print(n, prefix) } }
let prefix = "p"
handlers.forEach { $0() }
func outer() {
  var calls: [() -> String] = []
  for i in 0..<2 { calls.append { "\(i)\(suffix)" } }  // error: closure captures 'suffix' before it is declared
  let suffix = "!"
  print(calls.map { $0() })
}
outer()
