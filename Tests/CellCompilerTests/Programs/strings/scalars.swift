import Foundation
let s = "Cafe\u{301} 👍🏽 ё"
print(s.count, s.unicodeScalars.count, s.utf8.count, s.utf16.count)
for u in s.unicodeScalars.prefix(6) { print(u, u.value, u.properties.isAlphabetic, u.isASCII) }
print(s.unicodeScalars.map { String($0.value, radix: 16) })
print(s.unicodeScalars.filter { $0.properties.isAlphabetic }.count)
let onlyBase = String(String.UnicodeScalarView(s.unicodeScalars.filter { $0.value < 0x300 }))
print(onlyBase)
let a: Unicode.Scalar = "a"
print(a, a.value, Character(a), String(a), UnicodeScalar(98), Unicode.Scalar(0x1F600)!)
if let u = Unicode.Scalar(1078) { print(Character(u), u.properties.isLowercase, u.properties.uppercaseMapping) }
print(("a" as Character).unicodeScalars.first!.value, Character("я").unicodeScalars.map(\.value))
let shifted = String("Hello".unicodeScalars.map { Character(Unicode.Scalar($0.value + 1)!) })
print(shifted)
var text = ""
for code in UInt32(1072)...1077 { text.unicodeScalars.append(Unicode.Scalar(code)!) }
print(text)
print("é" == "e\u{301}", "é".unicodeScalars.count, "e\u{301}".unicodeScalars.count)
print(CharacterSet.letters.contains("я"), CharacterSet.decimalDigits.contains("5" as Unicode.Scalar))
let vowels = CharacterSet(charactersIn: "aeiou")
print("education".unicodeScalars.filter { vowels.contains($0) }.count, "education".unicodeScalars.allSatisfy { CharacterSet.letters.contains($0) })
print(String(s.unicodeScalars.reversed().map(Character.init)).count)
print("z".unicodeScalars.first!.properties.name ?? "?", ("a" as Unicode.Scalar) < ("b" as Unicode.Scalar))
print("abc".unicodeScalars.map { Int($0.value) }.reduce(0, +))
let caesar = String(String.UnicodeScalarView("xyz".unicodeScalars.map { UnicodeScalar(($0.value - 97 + 3) % 26 + 97)! }))
print(caesar)
print("\u{1F1F7}\u{1F1FA}".unicodeScalars.map { $0.escaped(asASCII: true) })
/* output:
8 10 18 12
C 67 true true
a 97 true true
f 102 true true
e 101 true true
́ 769 false false
  32 false true
["43", "61", "66", "65", "301", "20", "1f44d", "1f3fd", "20", "451"]
5
Cafe  
a 97 a a Optional("b") 😀
ж true Ж
97 [1103]
Ifmmp
абвгде
true 1 2
true true
5 true
8
LATIN SMALL LETTER Z true
294
abc
["\\u{0001F1F7}", "\\u{0001F1FA}"]
*/
