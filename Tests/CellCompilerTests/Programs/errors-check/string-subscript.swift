let s = "abc"
print(s[0])  // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
print(s[0..<2])  // error:
