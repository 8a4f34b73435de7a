let n = 2
switch n {
case 1 | 2: print("small")
default: print("large")
}
