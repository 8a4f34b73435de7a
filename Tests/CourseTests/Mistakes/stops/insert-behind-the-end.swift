var words = ["a", "b"]
let place = 5
words.insert("c", at: place)
