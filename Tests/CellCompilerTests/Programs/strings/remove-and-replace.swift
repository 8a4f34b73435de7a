import Foundation
var s = "hello world"
s.removeAll { $0 == "l" }
print(s)  // prints: heo word
s = s.replacingOccurrences(of: " ", with: "")
print(s)  // prints: heoword
if let r = "find me here".range(of: "me") { print("find me here"[r.upperBound...]) }  // prints:  here
print("x" * 1 == "x")  // prints: true
func * (s: String, n: Int) -> String { String(repeating: s, count: n) }
print("ab" * 3)  // prints: ababab
