var words = ["a", "b"]
words.remove("a")
