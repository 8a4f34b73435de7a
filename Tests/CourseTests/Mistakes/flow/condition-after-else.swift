let n = 3
if n > 5 { print("много") } else n > 2 { print("мало") }
