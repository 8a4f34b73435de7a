let s = "Hello"
print(s + ", " + "мир", s.count, s.isEmpty)  // prints: Hello, мир 5 false
print(s.uppercased(), s.lowercased(), s.hasPrefix("He"), s.hasSuffix("x"))  // prints: HELLO hello true false
print(s.first!, s.last!, String(s.reversed()))  // prints: H o olleH
var t = s
t += "!"
t.append("?")
t.append(contentsOf: "..")
print(t, s)  // prints: Hello!?.. Hello
