print(Character(UnicodeScalar(66)), Character(UnicodeScalar(65 + 2)))
let letters = (0..<5).map { Character(UnicodeScalar(UInt8(97 + $0))) }
print(letters, String(letters))
if let scalar = UnicodeScalar(1046) { print(Character(scalar), String(scalar)) }
print((97...100).compactMap(UnicodeScalar.init).map(Character.init))
/* output:
B C
["a", "b", "c", "d", "e"] abcde
Ж Ж
["a", "b", "c", "d"]
*/
