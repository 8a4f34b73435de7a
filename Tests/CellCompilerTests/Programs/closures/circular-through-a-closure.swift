func area(_ x: Int) -> Int { x * x }
func run() {
  let areas = [1, 2].map { area($0) }  // error: circular reference
  let area = areas.reduce(0, +)
  print(area)
}
run()
