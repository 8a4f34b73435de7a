print("tab\tquote\" slash\\ uni\u{43A}")  // prints: tab	quote" slash\ uniк
print(#"raw \n "quotes" \#(1 + 1)"#)  // prints: raw \n "quotes" 2
print("a\0b".count, "\r\n".count)  // prints: 3 1
print(["a\"b", "tab\t", "nl\n"])  // prints: ["a\"b", "tab\t", "nl\n"]
