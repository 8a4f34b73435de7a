let shift: UInt32 = 3
let base = UnicodeScalar("a").value
let coded = "xyz".unicodeScalars.map { scalar in
  Character(UnicodeScalar((scalar.value - base + shift) % 26 + base)!)
}
print(String(coded), Unicode.Scalar("é").value, UnicodeScalar("z").value - base)
let text = "naïve word"
let place = text.firstIndex(of: "w")!
print(place.utf16Offset(in: text), text[String.Index(utf16Offset: 2, in: text)])
/* output:
abc 233 25
6 ï
*/
