let words = ["a", "b"]
let lengths = words.map { $0.count }
