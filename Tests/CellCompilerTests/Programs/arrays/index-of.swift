// The old name of `firstIndex(of:)`.
let words = ["to", "be", "or", "not", "to", "be"]
print(words.index(of: "or") ?? -1, words.index(of: "that") as Any)
if let i = words.index(of: "not") { print(words[i...].joined(separator: " ")) }
/* output:
2 nil
not to be
*/
