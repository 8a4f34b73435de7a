func show(_ x: Int) { print(x) }
let y: Int = show(3)
print(y)
