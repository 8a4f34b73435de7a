let n = 4
if n > 3 || 10 { print(n) }
