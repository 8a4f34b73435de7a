let list = [1, 2, 3, 0]
let r = list
  .map { x in
    let y = x - 1
    return 6 / y  // traps
  }
  .filter { $0 > 0 }
print(r)
