let p = 0.1 + 0.2
let q = 0.3
if p == q {
  print("equal")
}
