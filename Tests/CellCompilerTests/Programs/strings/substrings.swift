let s = "key=value"
let parts = s.split(separator: "=")
let key: Substring = parts[0]
print(key, String(parts[1]).count, key == "key")  // prints: key 5 true
let head = s.prefix(3)
print(head.uppercased(), s.suffix(5), s.dropFirst(4), s.dropLast())  // prints: KEY value value key=valu
print(s.prefix { $0 != "=" })  // prints: key
var t = "abc"
t.removeFirst()
t.removeLast()
t.insert("z", at: t.startIndex)
print(t)  // prints: zb
