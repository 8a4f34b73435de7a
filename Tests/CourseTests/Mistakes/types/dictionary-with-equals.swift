let d = ["a" = 1]
