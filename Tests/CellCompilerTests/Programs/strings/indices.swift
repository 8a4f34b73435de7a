let s = "abcdef"
let i = s.index(s.startIndex, offsetBy: 2)
print(s[i], s[..<i], s[i...], s[s.startIndex...i])  // prints: c ab cdef abc
print(s[s.index(after: i)], s[s.index(before: s.endIndex)])  // prints: d f
if let j = s.firstIndex(of: "e") { print(s[j...], s.distance(from: s.startIndex, to: j)) }  // prints: ef 4
print(s.firstIndex(of: "z") == nil)  // prints: true
