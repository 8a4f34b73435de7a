let numbers = "1 2 3".split(separator: " ").map(Int)
