func move(_ a: inout Int, _ b: inout Int) { a += b }
var n = 1
move(&n, &n)
