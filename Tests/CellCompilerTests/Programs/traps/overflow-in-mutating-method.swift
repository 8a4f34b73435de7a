struct P { var v: Int8 = 120
  mutating func bump() {
    v += 10  // traps
  }
}
var p = P()
p.bump()
print(p.v)
