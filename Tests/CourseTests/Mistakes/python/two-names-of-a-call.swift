func halves(_ n: Int) -> (Int, Int) { (n / 2, n - n / 2) }
let low, high = halves(5)
