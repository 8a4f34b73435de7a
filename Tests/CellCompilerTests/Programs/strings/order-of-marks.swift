// Texts that begin alike: a mark that follows may change what stands before it.
let caron = "t\u{30C}"
let both = "t\u{30C}\u{327}"
print(caron < both, caron > both, caron == both)
print("e" < "e\u{301}", "e\u{301}" < "f", "é" == "e\u{301}", "e\u{301}" < "é")
print(["zebra", "éclair", "e\u{301}clair", "eclair", "zèbre"].sorted().map { $0.unicodeScalars.count })
print("Straße" < "Strasse", "я" < "яблоко", "ё" < "е\u{308}", "й" == "и\u{306}", "и" < "и\u{306}")
print([caron, both, "tz", "u"].sorted().map { $0.unicodeScalars.count })
print("\u{212B}" == "\u{C5}", "\u{212B}" < "\u{C5}b", "A\u{30A}" > "A")
print("한" == "\u{1112}\u{1161}\u{11AB}", "\u{1112}" < "\u{1112}\u{1161}", "\u{1112}\u{1161}" < "하\u{11AB}")
/* output:
true false false
true false true false
[6, 5, 5, 6, 7]
false true false true true
[2, 1, 2, 3]
true false true
true true true
*/
