let n = 4
if n > 3 & n < 5 { print("four") }
