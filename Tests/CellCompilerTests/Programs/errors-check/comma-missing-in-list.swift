let numbers = [1, 2  // error: expected ',' separator
  3]
