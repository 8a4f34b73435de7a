let words = ["cat", "dog"]
let lengths = {len(w) for w in words}
