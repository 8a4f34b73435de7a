let d = ["a": 1, "b": 2]
if "a" in d { print("yes") }
