print(1, 2, 3, separator: ", ")
print("a", terminator: "")
print("b", "c", separator: "", terminator: "!\n")
print()
print([1, 2].map(String.init).joined(separator: "\n"))

/* output:
1, 2, 3
abc!

1
2
*/
