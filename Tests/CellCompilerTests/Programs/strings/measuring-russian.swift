import Foundation
// text measuring
let s = "Съешь ещё этих мягких французских булок"
let ws = s.lowercased().components(separatedBy: " ")
print(ws.map(\.count), ws.max { $0.count < $1.count }!, ws.sorted(), ws.filter { $0.contains("я") }, ws.map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined(separator: "_"))
print(Set(s.lowercased().filter(\.isLetter)).count, s.lowercased().filter { "аеёиоуыэюя".contains($0) }.count, s.unicodeScalars.filter { $0.value > 1000 }.count, s.utf8.count, s.reversed().prefix(5).map(String.init).joined())
let bigrams = zip(ws, ws.dropFirst()).map { "\($0) \($1)" }
print(bigrams.prefix(2), bigrams.count, Array(s).indices.count, s.enumerated().filter { $0.element == " " }.map(\.offset))
print(String(format: "%5.2f|%03d|%e|%g", 3.14159, 7, 12345.678, 0.0001).count > 0, String(format: "%@ %d%%", "рост", 50), String(format: "%6.1f", 2.25), String(format: "%+d %05d %X %o", 5, 42, 255, 8))
print("ёлка" < "жук", "Ель" < "ель", ["яблоко", "Арбуз", "ёж"].sorted(), "й".unicodeScalars.count, "й" == "и\u{306}", "Й".lowercased(), "ß".uppercased(), "İ".lowercased().count)
print("a\tb\nc".split(whereSeparator: \.isWhitespace), "один,два;три".split { ",;".contains($0) }, "x=1;y=2".split(separator: ";").map { $0.split(separator: "=").map(String.init) }.reduce(into: [:]) { $0[$1[0]] = Int($1[1]) } == ["x": 1, "y": 2])
print("%d items".replacingOccurrences(of: "%d", with: "3"), "aXbX".replacingOccurrences(of: "x", with: "-", options: .caseInsensitive), "2024-01-15".split(separator: "-").compactMap { Int($0) }, Int("042")!, Int("-7")!, Int("7.0") as Any, Double("1e3")!, Double(".5") as Any, Bool("true")!)
print("abc".padding(toLength: 6, withPad: ".", startingAt: 0), "title case here".capitalized, "CamelCase".map { $0.isUppercase ? "_" + $0.lowercased() : String($0) }.joined(), "trim--".trimmingCharacters(in: CharacterSet(charactersIn: "-")), "a.b.c".components(separatedBy: ".").last!)
print("hello"[..."hello".firstIndex(of: "l")!], "hello".prefix(3) + "p", "hello".dropLast() == "hell", "x" + "y" * 3)
func * (l: String, r: Int) -> String { String(repeating: l, count: r) }
print("abc".compare("abd") == .orderedAscending, "a".localizedCompare("b").rawValue, "é".decomposedStringWithCanonicalMapping.unicodeScalars.count, "ABC".caseInsensitiveCompare("abc").rawValue, "file10".localizedStandardCompare("file9").rawValue)
print("one\n\ntwo\n".components(separatedBy: .newlines), "one\n\ntwo\n".split(separator: "\n"), "a\r\nb".count, "\u{1F600}".count, "👍🏽".unicodeScalars.count, "e\u{301}".utf8.count)

/* output:
[5, 3, 4, 6, 11, 5] французских ["булок", "ещё", "мягких", "съешь", "французских", "этих"] ["мягких"] Съешь_Ещё_Этих_Мягких_Французских_Булок
25 12 34 73 колуб
["съешь ещё", "ещё этих"] 5 39 [5, 9, 14, 21, 33]
true рост 50%    2.2 +5 00042 FF 10
false true ["Арбуз", "яблоко", "ёж"] 1 true й SS 1
["a", "b", "c"] ["один", "два", "три"] true
3 items a-b- [2024, 1, 15] 42 -7 nil 1000.0 Optional(0.5) true
abc... Title Case Here _camel_case trim c
hel help true xyyy
true -1 2 0 1
["one", "", "two", ""] ["one", "two"] 3 1 2 3
*/
