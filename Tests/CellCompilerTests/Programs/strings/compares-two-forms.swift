// Letters that are written as one scalar and as two are equal, and sort alike.
let one = "слово", two = "сло\u{432}о", three = "й", four = "и\u{306}", five = "и"
print(one == two, three == four, three < four, five < three, five < four, four > five, "ё" == "е\u{308}", "е" < "ё", "e\u{301}a" < "éb")
print("a" == "a\u{301}", "a" < "a\u{301}", "b" < "a\u{301}", "abc" < "abd", "ab" < "abc", "" < "a", "K" == "\u{212A}", "K" < "\u{212A}", "L" > "\u{212A}")
print(["é", "e\u{301}", "f", "e", "z", "я", "а", "ё", "е", "ж", "Ж"].sorted(), Set(["é", "e\u{301}"]).count, ["é": 1]["e\u{301}"] ?? 0)
print("а\u{328}\u{301}" == "а\u{301}\u{328}", "가" == "\u{1100}\u{1161}", "각" < "\u{1100}\u{1161}\u{11A8}", "ａ" < "b", "𝒳" < "я", "ﬁ" < "fi")
print("word".hasPrefix("wo"), "e\u{301}".hasPrefix("e"), "слово".hasSuffix("во"), "слово".hasPrefix("дом"), "abc"[...] == "abc", "abc"[...] < "abd"[...])
/* output:
true true false true true true true true true
false true true true true true true false true
["e", "f", "z", "é", "é", "Ж", "а", "е", "ж", "я", "ё"] 1 1
true true false false false false
true false true false true true
*/
