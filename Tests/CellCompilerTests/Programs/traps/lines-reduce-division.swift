let words = ["a": [1]]
let total = words["a"]!
  .reduce(0) { acc, x in
    let y = acc - x
    return acc
      + 10 / (y + 1)  // traps
  }
print(total)
