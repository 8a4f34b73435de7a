import Foundation
let s = "Hello, Wörld! 👨‍👩‍👧 e\u{301}"
print(s.count, s.unicodeScalars.count, s.utf8.count, s.utf16.count, s.first!, s.last!, s.isEmpty, s.uppercased(), s.lowercased())
let i = s.index(s.startIndex, offsetBy: 4); print(s[i], s[..<i], s[i...].prefix(4), s[s.index(after: i)], s.distance(from: i, to: s.endIndex), s.firstIndex(of: "W").map { s[$0...].prefix(3) } ?? "")
print(s.hasPrefix("Hell"), s.hasSuffix("é"), s.contains("Wö"), s.contains { $0.isNumber }, s.filter(\.isUppercase), String(s.reversed()).prefix(3))
var t = "abc"; t.append("d"); t += "ef"; t.insert("X", at: t.startIndex); t.insert(contentsOf: "YZ", at: t.index(t.startIndex, offsetBy: 2)); t.remove(at: t.startIndex); t.removeLast(2); t.replaceSubrange(t.startIndex..<t.index(after: t.startIndex), with: "__"); print(t, t.removeFirst(), t, t.popLast()!, t)
print("a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false), "a,b,,c".components(separatedBy: ","), "a b  c".split(maxSplits: 1) { $0 == " " }, "one\ntwo\r\nthree".split(whereSeparator: \.isNewline), "x=1;y=2".split(separator: ";").map { $0.split(separator: "=") })
print("  pad ".trimmingCharacters(in: .whitespaces) + "|", "abc".padding(toLength: 6, withPad: "-", startingAt: 0), String(repeating: "ab", count: 3), "title case words".capitalized, "a-b-c".replacingOccurrences(of: "-", with: "+"), "hello".map { $0.uppercased() }.joined(), "xxabcxx".trimmingCharacters(in: CharacterSet(charactersIn: "x")))
print("apple" < "banana", "Z" < "a", "é" == "e\u{301}", "10" < "9", "a".compare("B") == .orderedDescending, "a".caseInsensitiveCompare("A") == .orderedSame, ["b", "A", "c"].sorted(), ["b", "A", "c"].sorted { $0.lowercased() < $1.lowercased() }, "file10".compare("file9", options: .numeric) == .orderedDescending)
for (n, c) in "añ1 _".enumerated() { print(n, c, c.isLetter, c.isNumber, c.isWhitespace, c.isPunctuation, c.isASCII, c.asciiValue as Any, c.unicodeScalars.first!.value, c.hexDigitValue as Any) }
print("abc".unicodeScalars.map { $0.value }, "abc".utf8.map { $0 ^ 1 }, String(decoding: [72, 105] as [UInt8], as: UTF8.self), String("abc".utf8.reversed().map { Character(UnicodeScalar($0)) }), Array("héllo".utf8).count, "A".unicodeScalars.first!.properties.isAlphabetic)
func caesar(_ s: String, _ k: Int) -> String { String(s.map { c in guard let a = c.asciiValue, c.isLetter else { return c }; let base: UInt8 = c.isUppercase ? 65 : 97; return Character(UnicodeScalar((a - base + UInt8((k % 26 + 26) % 26)) % 26 + base)) }) }
print(caesar("Hello, World", 3), caesar(caesar("abcXYZ", 5), -5))
func isPalindrome(_ s: String) -> Bool { let c = s.lowercased().filter(\.isLetter); return c == String(c.reversed()) }
print(isPalindrome("A man, a plan, a canal: Panama"), isPalindrome("nope"), "\"quoted\" \\ \t|", #"raw \n "x" \#(1 + 1)"#, "multi", """
  indent \
  joined
    "inner" \("x".uppercased())
  """)
print("a1b22c333".components(separatedBy: .decimalDigits).filter { !$0.isEmpty }, "a1b22".compactMap(\.wholeNumberValue), "swift".enumerated().map { $0.offset % 2 == 0 ? $0.element.uppercased() : String($0.element) }.joined(), zip("abc", "xbz").filter { $0 != $1 }.count, "mississippi".reduce(into: [:]) { $0[$1, default: 0] += 1 }.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }.map { "\($0.key)\($0.value)" }.joined())
let sub = "key: value".drop { $0 != ":" }.dropFirst().trimmingCharacters(in: .whitespaces); print(sub, "abc".contains("bc"), "abc".range(of: "c")!.lowerBound == "abc".index("abc".startIndex, offsetBy: 2), "Straße".uppercased(), "ﬁ".count, "🇩🇪🇫🇷".count, "a\u{0}b".count, "tab\tx".contains("\t"), "abc".starts(with: "ab"), "%", "abc".max()!, "hello world".prefix { $0 != " " }, "abcabc".lastIndex(of: "b")!.utf16Offset(in: "abcabc"))
print("one two".components(separatedBy: " ").map(\.count), Int("12abc") ?? -1, "3.7".contains("."), String(3.0), String(true), "\(1)\(2.5)\(true)\([1])\(Optional(1) as Any)", "x".isEmpty, "".isEmpty, String("abc".sorted(by: >)), String(describing: ["a": 1]), "\u{1F600}".unicodeScalars.count, Character("é").utf8.count)
/* output:
17 22 37 25 H é false HELLO, WÖRLD! 👨‍👩‍👧 É hello, wörld! 👨‍👩‍👧 é
o Hell o, W , 13 Wör
true true true false HW é 👨‍👩‍👧
__YZbcd _ _YZbcd d _YZbc
["a", "b", "c"] ["a", "b", "", "c"] ["a", "b", "", "c"] ["a", "b  c"] ["one", "two", "three"] [["x", "1"], ["y", "2"]]
pad| abc--- ababab Title Case Words a+b+c HELLO abc
true true true true true true ["A", "b", "c"] ["A", "b", "c"] true
0 a true false false false true Optional(97) 97 Optional(10)
1 ñ true false false false false nil 241 nil
2 1 false true false false true Optional(49) 49 Optional(1)
3   false false true false true Optional(32) 32 nil
4 _ false false false true true Optional(95) 95 nil
[97, 98, 99] [96, 99, 98] Hi cba 6 true
Khoor, Zruog abcXYZ
true false "quoted" \ 	| raw \n "x" 2 multi indent joined
  "inner" X
["a", "b", "c"] [1, 2, 2] SwIfT 2 i4s4p2m1
value true true STRASSE 1 2 3 true true % c hello 4
[3, 3] -1 true 3.0 true 12.5true[1]Optional(1) false true cba ["a": 1] 1 2
*/
