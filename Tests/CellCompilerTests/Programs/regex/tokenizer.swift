func tokens(_ text: String) -> [Substring] { text.matches(of: #/\p{L}+(?:[-'’]\p{L}+)*|\d+(?:[.,]\d+)?|[^\s\p{L}\d]/#).map(\.output) }
let text = "Санкт-Петербург, 1703 г.: «окно» — 3,14! Don't; it’s 100%."
print(tokens(text))
let sentences = "Привет, мир! Как дела? Всё хорошо... Пока".split(separator: #/(?:[.!?]+)\s*/#)
print(sentences)
print("one, two;three  four".split(separator: #/[,;\s]\s*/#, omittingEmptySubsequences: false))
print("a1b22c333".split(separator: #/\d+/#), "a1b22c333".split(separator: #/\d/#, omittingEmptySubsequences: false), "1a1".split(separator: #/\d/#, maxSplits: 1))
let camel = "camelCaseStringHere".replacing(#/([a-z])([A-Z])/#) { "\($0.1)_\($0.2)" }.lowercased()
print(camel)
print("snake_case_name".replacing(#/_([a-z])/#) { $0.1.uppercased() })
let vowels = #/[аеёиоуыэюя]/#.ignoresCase()
print("Абракадабра".matches(of: vowels).count, "Ёж".contains(vowels))
func syllables(_ w: String) -> Int { w.ranges(of: vowels).count }
print(["мама", "Ель", "рок"].map(syllables))
let stop = ["и", "в", "на"]
let pattern = try! Regex("\\b(?:" + stop.joined(separator: "|") + ")\\b")
print("Кот и пёс на крыше в саду".replacing(pattern, with: "").split(separator: " "))
print("aaa".replacing(#/a/#, with: "b", maxReplacements: 2), "abc".replacing(#/x*/#, with: "-"))
var t = "tel: 555-1234"
t.replace(#/\d/#, with: "#")
print(t)
t.replace(#/#+/#) { "<\($0.output.count)>" }
print(t)
if let r = "hello world".firstRange(of: #/o\s/#) { print("hello world"[..<r.lowerBound]) }
let sub = "key: value"[...]
print(sub.firstMatch(of: #/\w+$/#)!.output, sub.dropFirst(5).prefixMatch(of: #/\w/#)?.output ?? "-", sub.replacing(#/e/#, with: "E"))
print("2+3*10".matches(of: #/\d+|[+*\/-]/#).map(\.output), "{a:{b}}".contains(#/\{[^{}]*\}/#))
print(try! #/(\d+)px/#.firstMatch(in: "12px")!.1, try #/x/#.wholeMatch(in: "xx") == nil)
print("ABBA".wholeMatch(of: #/(.)(.)\2\1/#) != nil, "тест".contains(#/^т.*т$/#), "x\ny".contains(#/(?s)x.y/#))
/* output:
["Санкт-Петербург", ",", "1703", "г", ".", ":", "«", "окно", "»", "—", "3,14", "!", "Don\'t", ";", "it’s", "100", "%", "."]
["Привет, мир", "Как дела", "Всё хорошо", "Пока"]
["one", "two", "three", "four"]
["a", "b", "c"] ["a", "b", "", "c", "", "", ""] ["a"]
camel_case_string_here
snakeCaseName
5 true
[2, 1, 1]
["Кот", "пёс", "крыше", "саду"]
bba -a-b-c-
tel: ###-####
tel: <3>-<4>
hell
value v kEy: valuE
["2", "+", "3", "*", "10"] true
12 true
true true true
*/
