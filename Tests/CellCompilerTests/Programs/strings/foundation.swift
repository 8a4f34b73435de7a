import Foundation
print("  hi \n".trimmingCharacters(in: .whitespacesAndNewlines) + "|")  // prints: hi|
print("a--b--c".components(separatedBy: "--"))  // prints: ["a", "b", "c"]
print("aXbX".replacingOccurrences(of: "X", with: "-"))  // prints: a-b-
print("Hello World".contains("World"), "abc".contains("z"))  // prints: true false
print("hello world".capitalized)  // prints: Hello World
print("..hi!".trimmingCharacters(in: .punctuationCharacters))  // prints: hi
print("ab".padding(toLength: 5, withPad: ".", startingAt: 0))  // prints: ab...
