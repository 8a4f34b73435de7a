let r = /\d+/  // error: '/' is not a prefix unary operator
print("a1".firstMatch(of: r)!.0)
