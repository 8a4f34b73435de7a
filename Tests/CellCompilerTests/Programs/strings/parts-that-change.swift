var t = Substring()
t.append(contentsOf: "abc"); t += "d"; t.append("e"); t.insert("x", at: t.startIndex)
t.insert(contentsOf: "yz", at: t.index(after: t.startIndex)); print(t, t.base, t.remove(at: t.startIndex), t)
t.removeSubrange(t.startIndex...t.startIndex); print(t)
t.removeSubrange(..<t.index(t.startIndex, offsetBy: 1)); print(t)
t.replaceSubrange(t.startIndex..<t.index(t.startIndex, offsetBy: 2), with: "QQQ"); print(t)
t.removeAll(where: { $0 == "Q" }); print(t)
t.removeAll(keepingCapacity: true); print(t.isEmpty)
t = Substring("abc".reversed()); print(t)
t = Substring(repeating: "a", count: 2); print(t)
t = "hello"; print(t, t.count, type(of: t))
t.removeFirst(2); t.removeLast(); print(t)
var words = "the quick fox".split(separator: " ")
words[1].append("!"); words[0] += "re"; words[2].insert("f", at: words[2].endIndex); print(words)
for i in words.indices { words[i].removeAll { "aeiou".contains($0) } }
print(words, words.joined(separator: "-"))
func take<T: RangeReplaceableCollection>(_ x: T) -> T { var y = x; y.append(contentsOf: x); y.removeFirst(); return y }
print(take([1, 2]), take("ab"), take("xab".dropFirst()), take([1, 2, 3][1...]))

/* output:
xyzabcde xyzabcde x yzabcde
zabcde
abcde
QQQcde
cde
true
cba
aa
hello 5 Substring
ll
["there", "quick!", "foxf"]
["thr", "qck!", "fxf"] thr-qck!-fxf
[2, 1, 2] bab bab [3, 2, 3]
*/
