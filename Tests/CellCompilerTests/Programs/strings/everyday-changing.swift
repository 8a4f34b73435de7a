import Foundation
var s = "hello"
s.append("!"); s.append(contentsOf: " you"); s += "?"
print(s, s.count, s.hasSuffix("?"), s.uppercased(), s.capitalized, s.reversed().count)
s.insert(contentsOf: ">>", at: s.startIndex); s.removeFirst(2); s.removeLast(1)
print(s, s.index(of: "l")!.utf16Offset(in: s), s.firstIndex(where: { $0 == "o" })!.utf16Offset(in: s))
if let r = s.range(of: "you") { s.replaceSubrange(r, with: "me"); print(s, s[..<s.endIndex].count) }
if let r = s.range(of: "L", options: .caseInsensitive) { print(s[r], s.distance(from: s.startIndex, to: r.lowerBound)) }
s.removeSubrange(s.index(s.startIndex, offsetBy: 1)...s.index(s.startIndex, offsetBy: 2)); print(s)
print(String(repeating: "ab", count: 3), String(["a", "b"]), String("abc".suffix(2)), String(42, radix: 2), Int("2a", radix: 16)!, Double("3.5")!, Int("x") as Any)
print("a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")), "a b".map { $0 == " " ? "_" : $0 }, "é".unicodeScalars.count, "e\u{301}".count, "é" == "e\u{301}")
print("Привет".lowercased(), "ПРИВЕТ".capitalized, "straße".count, "👨‍👩‍👧".count, "👨‍👩‍👧".unicodeScalars.count, "🇺🇸".utf16.count)
for (i, ch) in "añb".enumerated() { print(i, ch, ch.isASCII, ch.asciiValue ?? 0, ch.unicodeScalars.first!.value) }
print("abc".utf8.map { $0 }, Array("aб".utf8), Array("aб".utf16), "aб".unicodeScalars.map { $0.value }, String(decoding: [104, 105] as [UInt8], as: UTF8.self))
print("b" as Character > "a", Character("x").isLetter, ("a"..."e").contains("c"), "x".first?.isUppercase ?? true, "9".first!.wholeNumberValue!, "½".first!.isNumber)
print(["b", "A", "c"].sorted(), ["b", "A", "c"].sorted { $0.lowercased() < $1.lowercased() }, ["a2", "a10"].sorted { $0.compare($1, options: .numeric) == .orderedAscending })
print("one two three".split(separator: " ").map { $0.first!.uppercased() + $0.dropFirst() }.joined(separator: " "), "racecar" == String("racecar".reversed()))
print("key: value: x".split(separator: ":", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }, "a-b_c".split { "-_".contains($0) })
print("tEST".prefix(1).uppercased() + "tEST".dropFirst().lowercased(), "abc".contains(where: \.isNumber), "abc1".allSatisfy { $0.isLetter })
print("word count word".split(separator: " ").reduce(into: [Substring: Int]()) { $0[$1, default: 0] += 1 }.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })

/* output:
hello! you? 11 true HELLO! YOU? Hello! You? 11
hello! you 2 4
hello! me 9
l 2
hlo! me
ababab ab bc 101010 42 3.5 nil
["a", "b", "c"] ["a", "_", "b"] 1 1 true
привет Привет 6 1 5 4
0 a true 97 97
1 ñ false 0 241
2 b true 98 98
[97, 98, 99] [97, 208, 177] [97, 1073] [97, 1073] hi
true true true false 9 true
["A", "b", "c"] ["A", "b", "c"] ["a2", "a10"]
One Two Three true
["key", "value: x"] ["a", "b", "c"]
Test false false
["count1", "word2"]
*/
