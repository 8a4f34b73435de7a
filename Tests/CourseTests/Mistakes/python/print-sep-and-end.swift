print("a", "b", sep: ", ", end: "!")
