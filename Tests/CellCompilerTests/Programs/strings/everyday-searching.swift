import Foundation
let s = "a1b22c333"
print(s.split { $0.isLetter }, s.split(whereSeparator: \.isNumber), s.components(separatedBy: .decimalDigits).count)
print(s.filter(\.isLetter), s.compactMap(\.wholeNumberValue), s.map { String($0) }.prefix(2), s.reduce(into: [:]) { $0[$1, default: 0] += 1 }["3"]!)
print(s.first!, s.last!, s.min()!, s.max()!, s.sorted().prefix(3), s.contains("b22"), s.lowercased() == s, s.isEmpty)
print(s.dropFirst(2), s.dropLast(2), s.prefix(while: { $0 != "b" }), s.drop(while: { $0 != "b" }), s.suffix(from: s.firstIndex(of: "c")!))
print(s.prefix(upTo: s.index(s.startIndex, offsetBy: 2)), s.prefix(through: s.index(s.startIndex, offsetBy: 2)))
print(zip(s, s.dropFirst()).map { "\($0)\($1)" }.prefix(3), Array(s.enumerated()).last!, s.indices.count)
print(s.replacingOccurrences(of: "2", with: "<2>"), s.replacingOccurrences(of: "[0-9]+", with: "#", options: .regularExpression))
print(s.elementsEqual("a1b22c333"), s.starts(with: "a1"), s.lexicographicallyPrecedes("b"), "Z" < "a", "ä" < "z", "10" < "9")
print("%.2f|%5d|%-5@|%05.1f|%x".count, String(format: "%.2f|%5d|%05.1f|%x|%@", 3.14159, 42, 2.5, 255, "hi"))
print("line1\nline2\r\nline3".split(whereSeparator: \.isNewline), "line1\nline2".components(separatedBy: "\n"), "a\nb".contains("\n"))
print("  a  b ".split(separator: " "), "  a  b ".split(separator: " ", omittingEmptySubsequences: false).count, "  a b".trimmingCharacters(in: .whitespaces).count)

/* output:
["1", "22", "333"] ["a", "b", "c"] 7
abc [1, 2, 2, 3, 3, 3] ["a", "1"] 3
a 3 1 c ["1", "2", "2"] true true false
b22c333 a1b22c3 a1 b22c333 c333
a1 a1b
["a1", "1b", "b2"] (offset: 8, element: "3") 9
a1b<2><2>c333 a#b#c#
true true true true false true
23 3.14|   42|002.5|ff|hi
["line1", "line2", "line3"] ["line1", "line2"] true
["a", "b"] 6 3
*/
