let x == 3
