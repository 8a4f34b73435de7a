let s = "Hello, Wörld! 👋🏽 naïve"
print(s.count, s.utf8.count, s.utf16.count, s.unicodeScalars.count, s.isEmpty, s.first!, s.last!)
print(s.uppercased(), s.lowercased(), s.hasPrefix("Hello"), s.hasSuffix("ve"), s.contains("Wör"), s.contains("x" as Character))
print(s.split(separator: " "), s.split(separator: " ", maxSplits: 1).last!, s.components2)
extension String { var components2: Int { split(separator: ",").count } }
let i = s.firstIndex(of: "W")!; print(s[i...], s[..<i], s[i], s[s.index(after: i)], s.index(i, offsetBy: 100, limitedBy: s.endIndex) as Any, s.distance(from: s.startIndex, to: i))
var t = s; t.removeSubrange(t.startIndex..<i); t.insert("!", at: t.startIndex); t.insert(contentsOf: "??", at: t.endIndex); t.replaceSubrange(t.startIndex...t.startIndex, with: "#"); print(t, t.removeFirst(), t.removeLast(), t.popLast()!, t)
print(s.filter(\.isLetter), s.map { $0.isUppercase ? "U" : "l" }.joined().prefix(5), String(s.reversed().prefix(4)), s.dropFirst(3).prefix(4), s.prefix(5).uppercased(), String(repeating: "ab", count: 3))
for c in "aЯ1 .é\n".unicodeScalars { print(c.value, c.properties.isAlphabetic, c.isASCII, terminator: " ") }
print(); for c: Character in ["a", "Я", "1", " ", ".", "½", "\n"] { print(c.isLetter, c.isNumber, c.isWholeNumber, c.isWhitespace, c.isPunctuation, c.isUppercase, c.isNewline, c.wholeNumberValue ?? -1, c.isASCII, c.asciiValue ?? 0) }
print("abc".elementsEqual("abc"), "b" > "a", "a".compare2, ["b", "A", "a"].sorted(), "10" < "9", "\u{e9}" == "e\u{301}", "ß".uppercased(), "İ".lowercased().count, "Straße".lowercased())
extension String { var compare2: Bool { self < "b" } }
print("line1\nline2\r\nline3".split(whereSeparator: \.isNewline).count, "a\tb".debugDescription, "q\"uote", #"raw\n"#, "tab\tx", "\u{41}\\")
print(Int("12") ?? 0, Int("1_000") as Any, Int("+5")!, Int("-0x1", radix: 16) as Any, Int("ff", radix: 16)!, Double("3.5e2")!, Double("abc") as Any, Bool("true")!, String(3.0), String(1e20), String(0.1 + 0.2), String(100000000000000000.0), 1e16, 123456789.123)

/* output:
21 30 24 22 false H e
HELLO, WÖRLD! 👋🏽 NAÏVE hello, wörld! 👋🏽 naïve true true true false
["Hello,", "Wörld!", "👋🏽", "naïve"] Wörld! 👋🏽 naïve 2
Wörld! 👋🏽 naïve Hello,  W ö nil 7
#Wörld! 👋🏽 naïve?? # ? ? Wörld! 👋🏽 naïve
HelloWörldnaïve Ullll evïa lo,  HELLO ababab
97 true true 1071 true false 49 false true 32 false true 46 false true 233 true false 10 false true 
true false false false false false false -1 true 97
true false false false false true false -1 false 0
false true true false false false false 1 true 49
false false false true false false false -1 true 32
false false false false true false false -1 true 46
false true false false false false false -1 false 0
false false false true false false true -1 true 10
true true true ["A", "a", "b"] true true SS 1 straße
3 "a\tb" q"uote raw\n tab	x A\
12 nil 5 nil 255 350.0 nil true 3.0 1e+20 0.30000000000000004 1e+17 1e+16 123456789.123
*/
