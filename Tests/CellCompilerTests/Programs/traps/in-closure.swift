let xs = [10, 20]
let picked = [0, 1, 2].map { i in
  xs[i]  // traps
}
print(picked)
