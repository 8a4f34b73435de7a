var words = ["a", "b"]
words += "c"
