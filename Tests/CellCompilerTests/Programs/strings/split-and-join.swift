print("a,b,,c".split(separator: ","))  // prints: ["a", "b", "c"]
print("a,b,,c".split(separator: ",", omittingEmptySubsequences: false))  // prints: ["a", "b", "", "c"]
print("one two  three".split(separator: " ", maxSplits: 1))  // prints: ["one", "two  three"]
print("a1b2c".split { $0.isNumber })  // prints: ["a", "b", "c"]
print("x-y".split(separator: "-").joined(separator: "+"))  // prints: x+y
print("line1\nline2\n".split(separator: "\n"))  // prints: ["line1", "line2"]
