var total = 0
let parts = ["1", "x"]
for p in parts {
  total +=
    Int(p)!  // traps
}
