fro word in ["cat", "dog"] { print(word) }
