struct S { var a = [1, 2]; var n = 0 }
var s = S()
func change(_ xs: inout [Int]) {
  xs.append(s.n)  // traps
}
change(&s.a)
