print("a", 1  // error: expected ',' separator
  2)
let pairs = ["a": 1  // error: expected ',' separator
  "b": 2]
