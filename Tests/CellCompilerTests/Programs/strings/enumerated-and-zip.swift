for (i, c) in "héllo".enumerated() where i % 2 == 0 { print(i, c) }
print(zip("abc", "abd").filter { $0 != $1 }.count)
print("hello".map { String($0) }.joined(separator: "."))
print(String("hello".sorted()), String(["a", "b"] as [Character]))
print("banana".filter { $0 != "a" }, "abc".contains("b" as Character))
print("a b c".allSatisfy { $0.isLetter || $0 == " " })

/* output:
0 h
2 l
4 o
1
h.e.l.l.o
ehllo ab
bnn true
true
*/
