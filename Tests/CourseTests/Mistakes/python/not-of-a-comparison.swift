let n = 3
if not n > 5 { print(n) }
