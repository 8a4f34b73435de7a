struct S { var a = [1, 2]; var n = 0 }
func add(_ xs: inout [Int], _ n: inout Int) { xs.append(9); n += xs.count }
func work() {
  var s = S()
  add(&s.a, &s.n)
  add(&s.a, &s.n)
  print(s.a, s.n)  // prints: [1, 2, 9, 9] 7
}
work()
