import Foundation
struct G: RandomNumberGenerator { mutating func next() -> UInt64 { 4 } }
var g = G()
let text = "John Smith <john@x.org>, age 42; Анна Петрова <anna.p@mail.ru>, age 7; tel: +7 (912) 345-67-89"
let mail = #/(?<user>[\w.]+)@(?<host>\w+\.(?<tld>[a-z]+))/#
for m in text.matches(of: mail) { print(m.user, m.host, m.tld, m.output.0, text.distance(from: text.startIndex, to: m.range.lowerBound)) }
if let m = text.firstMatch(of: #/age (\d+)/#), let age = Int(m.1) { print("age", age + 1) }
print(text.replacing(#/\d/#, with: "#").suffix(20), text.ranges(of: #/age/#).count)
print("a1b22c333".split(separator: #/\d+/#), "k=v; k2=v2".matches(of: #/(\w+)=(\w+)/#).map { "\($0.2):\($0.1)" })
print("2024-01-15".wholeMatch(of: #/(\d{4})-(\d\d)-(\d\d)/#).map { [$0.1, $0.2, $0.3].compactMap { Int($0) } } ?? [])
print("hello world".replacing(#/\b(\w)/#) { $0.1.uppercased() }, "x".contains(#/y/#), "foobar".prefixMatch(of: #/fo+/#)?.output ?? "-")
print("Ёлка и ёж".matches(of: #/(?i)ё\w+/#).map { String($0.output) }, "aXbX".trimmingPrefix(#/a/#))
let re = try Regex("[aeiou]+")
print("queue up".matches(of: re).map { String(text.isEmpty ? "" : "queue up"[$0.range]) }, "beautiful".firstRange(of: re).map { "beautiful".distance(from: "beautiful".startIndex, to: $0.lowerBound) } ?? -1)
print("one  two".split(separator: " ", omittingEmptySubsequences: false), "a,b;c".components(separatedBy: CharacterSet(charactersIn: ",;")))
print("  trim\n".trimmingCharacters(in: .whitespacesAndNewlines), "abc".padding(toLength: 5, withPad: "-", startingAt: 0) + "|")
print("ß".uppercased(), "İ".lowercased().unicodeScalars.count, "e\u{301}" == "é", "👨‍👩‍👧‍👦🇷🇺".count, "e\u{301}".unicodeScalars.map { String($0.value, radix: 16) })
let s = "Привет, мир!"
print(s.count, s.utf8.count, s.utf16.count, s.reversed().map(String.init).joined(), s[s.index(s.startIndex, offsetBy: 3)...].prefix(2))
print(s.firstIndex(of: ",").map { s[..<$0] } ?? "", s.lowercased().filter { "аеиоу".contains($0) }, s.contains("мир"), s.hasSuffix("!"))
print("%d items at %.2f = %@".replacingOccurrences(of: "%@", with: "x"), String(format: "%3d|%-5d|%05d|%.3e|%g|%%|%c", 5, 6, 7, 1234.5, 0.0001, 65))
print(["b", "A", "c"].sorted(), ["b", "A", "c"].sorted { $0.lowercased() < $1.lowercased() }, "a" < "B", "10" < "9", "é" < "f")
print("abc".map { $0.asciiValue! }, Character("7").wholeNumberValue!, Character("½").isNumber, "x".unicodeScalars.first!.value, String(UnicodeScalar(1071)!))
print("tab\tquote\"back\\", #"raw \n \#(1 + 1)"#, """
  multi
    line \
  joined
  """)
print("swift".enumerated().map { $0 % 2 == 0 ? $1.uppercased() : String($1) }.joined(), String("abc".shuffled(using: &g)).count)

/* output:
john x.org org john@x.org 12
anna.p mail.ru ru anna.p@mail.ru 47
age 43
: +# (###) ###-##-## 2
["a", "b", "c"] ["v:k", "v2:k2"]
[2024, 1, 15]
Hello World false foo
["Ёлка", "ёж"] XbX
["ueue", "u"] 1
["one", "", "two"] ["a", "b", "c"]
trim abc--|
SS 2 true 2 ["65", "301"]
12 21 12 !рим ,тевирП ве
Привет иеи true true
%d items at %.2f = x   5|6    |00007|1.234e+03|0.0001|%|A
["A", "b", "c"] ["A", "b", "c"] false true false
[97, 98, 99] 7 true 120 Я
tab	quote"back\ raw \n 2 multi
  line joined
SwIfT 3
*/
