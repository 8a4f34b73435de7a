func sw(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
var t = (1, 2)
sw(&t.0, &t.1) // traps
print(t)
