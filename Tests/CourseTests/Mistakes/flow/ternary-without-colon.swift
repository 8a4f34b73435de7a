let n = 3
let word = n > 2 ? "много"
