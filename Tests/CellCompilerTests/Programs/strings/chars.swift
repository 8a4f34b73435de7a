let cs: [Character] = ["a", "Z", "5", "é", "ß", " ", "\n", "!", "+", "$", "я", "½", "中", "👍", "_", "\u{301}", "²", "Ⅷ", "«", "—"]
for c in cs {
  print(c, c.isLetter, c.isNumber, c.isWholeNumber, c.isPunctuation, c.isSymbol, c.isMathSymbol, c.isCurrencySymbol, c.isWhitespace, c.isNewline, c.isUppercase, c.isLowercase, c.isCased, c.isASCII, c.isHexDigit, c.asciiValue as Any, c.wholeNumberValue as Any, c.hexDigitValue as Any, c.unicodeScalars.count, c.utf8.count, c.uppercased(), c.lowercased())
}
print(("a" as Character) < "b", Character("a") == "a", ["b", "a"].sorted(), Set<Character>(["a", "a"]).count)
let c: Character = "x"
switch c { case "a"..."m": print("first"); case "n"..."z": print("second"); default: print("other") }
print(String(c) + "y", "\(c)", c.description, c.debugDescription, c.hashValue == Character("x").hashValue)
func shift(_ c: Character, by n: Int) -> Character {
  guard let a = c.asciiValue, c.isLetter else { return c }
  let base: UInt8 = c.isUppercase ? 65 : 97
  return Character(UnicodeScalar((a - base + UInt8(n)) % 26 + base))
}
print(String("Hello, World".map { shift($0, by: 3) }))
let digits = "a1b2c3".compactMap { $0.wholeNumberValue }
print(digits, digits.reduce(0, +), "a1b2".filter(\.isLetter), "Hello".map { $0.isUppercase ? $0.lowercased() : $0.uppercased() }.joined())
print("кот".first!.uppercased() + "кот".dropFirst(), "Ё".lowercased(), "İ".lowercased().count, "ǆ".uppercased())
print("e\u{301}" as Character == "é", "👨‍👩‍👧".count, "🇷🇺".count, "\r\n".count, "नि".count, "각".count)
let alphabet = (0..<26).map { Character(UnicodeScalar(UInt8($0 + 97))) }
print(String(alphabet), alphabet.firstIndex(of: "f")!, Character("9").isNumber ? Int(String(Character("9")))! : 0)
let vowels: Set<Character> = ["a", "e", "i", "o", "u"]
print("education".filter(vowels.contains).count, "education".filter { !vowels.contains($0) }, "x".first.map { vowels.contains($0) } ?? true)
/* output:
a true false false false false false false false false false true true true true Optional(97) nil Optional(10) 1 1 A a
Z true false false false false false false false false true false true true false Optional(90) nil nil 1 1 Z z
5 false true true false false false false false false false false false true true Optional(53) Optional(5) Optional(5) 1 1 5 5
é true false false false false false false false false false true true false false nil nil nil 1 2 É é
ß true false false false false false false false false false true true false false nil nil nil 1 2 SS ß
  false false false false false false false true false false false false true false Optional(32) nil nil 1 1    

 false false false false false false false true true false false false true false Optional(10) nil nil 1 1 
 

! false false false true false false false false false false false false true false Optional(33) nil nil 1 1 ! !
+ false false false false true true false false false false false false true false Optional(43) nil nil 1 1 + +
$ false false false false true false true false false false false false true false Optional(36) nil nil 1 1 $ $
я true false false false false false false false false false true true false false nil nil nil 1 2 Я я
½ false true false false false false false false false false false false false false nil nil nil 1 2 ½ ½
中 true false false false false false false false false false false false false false nil nil nil 1 3 中 中
👍 false false false false true false false false false false false false false false nil nil nil 1 4 👍 👍
_ false false false true false false false false false false false false true false Optional(95) nil nil 1 1 _ _
́ false false false false false false false false false false false false false false nil nil nil 1 2 ́ ́
² false true true false false false false false false false false false false false nil Optional(2) nil 1 2 ² ²
Ⅷ true true true false false false false false false true false true false false nil Optional(8) nil 1 3 Ⅷ ⅷ
« false false false true false false false false false false false false false false nil nil nil 1 2 « «
— false false false true false false false false false false false false false false nil nil nil 1 3 — —
true true ["a", "b"] 1
second
xy x x "x" true
Khoor, Zruog
[1, 2, 3] 6 ab hELLO
Кот ё 1 Ǆ
true 1 1 1 1 1
abcdefghijklmnopqrstuvwxyz 5 9
5 dctn false
*/
