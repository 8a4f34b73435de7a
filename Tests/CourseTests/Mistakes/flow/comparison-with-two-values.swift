let n = 1
if n == 1 || 2 { print(1) }
