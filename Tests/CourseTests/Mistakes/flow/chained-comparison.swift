let x = 5
if 3 < x < 10 { print("ok") }
