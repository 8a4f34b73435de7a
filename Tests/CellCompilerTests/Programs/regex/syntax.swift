func probe(_ p: String, _ s: String) {
  do { let r = try Regex(p); print(p, s.debugDescription, s.matches(of: r).map { String(s[$0.range]) }) } catch { print(p, error) }
}
probe("[\\r\\n]", "a\r\nb"); probe("\\n", "a\r\nb"); probe("\\r\\n", "a\r\nb"); probe(".", "a\r\nb\u{301}👍🏽"); probe("(?s).", "a\r\nb")
probe("a*", "aab"); probe("", "ab"); probe("[а-я]", "й и\u{306}ё"); probe("(?i)straße", "STRASSE straße STRAßE"); probe("(?i)[а-яё]+", "Ёлка ЁЖ"); probe("e", "e\u{301}e"); probe("e\u{301}", "e\u{301}é")
probe("x{,3}", "xxx x{,3}"); probe("(?<!a)b", "ab"); probe("\\bdon't\\b", "I don't"); probe("\\bt\\b", "don't t"); probe("(?U)a+", "aaa"); probe("(?x) a b # c\n c", "abc"); probe("\\Aab\\z", "ab"); probe("(?n)(a)", "a"); probe("(?u).", "e\u{301}"); probe("(?X).", "e\u{301}"); probe("\\O", "a"); probe("[^\\W\\d_]+", "кот_5 dog"); probe("[\\w&&[^\\d]]+", "кот5 dog"); probe("[a-z--aeiou]+", "hello"); probe("\\p{L}+", "hi привет"); probe("\\p{Cyrillic}+", "hi привет"); probe("\\p{Script=Greek}+", "αβ"); probe("[[:punct:]]", "a,b!"); probe("\\u0430", "а"); probe("\\x41\\x{42}", "AB"); probe("\\N{LATIN SMALL LETTER A}", "a"); probe("\\cA", "\u{1}"); probe("\\012", "\n"); probe("\\0", "\0"); probe("(?#c)a", "a"); probe("a{2}", "aaaa"); probe("a{2", "a{2"); probe("a{}", "a{}"); probe("]", "]"); probe("}", "}"); probe("[]a]", "]a"); probe("(?P<x>a)(?P=x)", "aa"); probe("(?<x>a)\\k<x>\\g{x}\\g1\\g{-1}\\k'x'", "aaaaaa"); probe("(?|(a)|(b))", "b"); probe("(?'q'a)", "a");probe("^a", "ba\na"); probe("(?m)^a", "ba\na"); probe("\\Ga", "aab"); probe("a++b", "aaab"); probe("a?+a", "a"); probe("(?>a+)ab", "aaab"); probe("(a+)+$", "aaaaaab"); probe("\\y.", "ab"); probe("[\\b]", "\u{8}"); probe("\\h+", "a \tb"); probe("a|", "ab"); probe("(|a)+", "aa"); probe("(a|b|)*c", "abc"); probe("(?i:A)b", "ab aB"); probe("[é]", "e\u{301}"); probe("\\R", "a\r\nb\nc"); probe("(?im)^b$", "a\nB"); probe("\\e\\f\\a\\v", "x"); probe("\\/\\-\\_\\ ", "/-_ "); probe("\\Qa.b\\E", "a.b")
/* output:
[\r\n] "a\r\nb" ["\r\n"]
\n "a\r\nb" []
\r\n "a\r\nb" ["\r\n"]
. "a\r\nb́👍🏽" ["a", "b́", "👍🏽"]
(?s). "a\r\nb" ["a", "\r\n", "b"]
a* "aab" ["aa", "", ""]
 "ab" ["", "", ""]
[а-я] "й йё" ["й", "й"]
(?i)straße "STRASSE straße STRAßE" ["straße", "STRAßE"]
(?i)[а-яё]+ "Ёлка ЁЖ" ["Ёлка", "ЁЖ"]
e "ée" ["e"]
é "éé" ["é", "é"]
x{,3} "xxx x{,3}" ["xxx", "", "x", "", "", "", "", ""]
(?<!a)b lookbehind is not currently supported
\bdon't\b "I don\'t" ["don\'t"]
\bt\b "don\'t t" ["t"]
(?U)a+ "aaa" ["a", "a", "a"]
(?x) a b # c
 c "abc" ["abc"]
\Aab\z "ab" ["ab"]
(?n)(a) "a" ["a"]
(?u). unicode scalar semantic mode is not currently supported
(?X). grapheme semantic mode is not currently supported
\O '\O' is not currently supported
[^\W\d_]+ "кот_5 dog" ["кот", "dog"]
[\w&&[^\d]]+ "кот5 dog" ["кот", "dog"]
[a-z--aeiou]+ "hello" ["h", "ll"]
\p{L}+ "hi привет" ["hi", "привет"]
\p{Cyrillic}+ "hi привет" ["привет"]
\p{Script=Greek}+ "αβ" ["αβ"]
[[:punct:]] "a,b!" [",", "!"]
\u0430 "а" ["а"]
\x41\x{42} "AB" ["AB"]
\N{LATIN SMALL LETTER A} "a" ["a"]
\cA control sequence is not currently supported
\012 "\n" ["\n"]
\0 "\0" ["\0"]
(?#c)a "a" ["a"]
a{2} "aaaa" ["aa", "aa"]
a{2 "a{2" ["a{2"]
a{} "a{}" ["a{}"]
] "]" ["]"]
} "}" ["}"]
[]a] expected custom character class members
(?P<x>a)(?P=x) "aa" ["aa"]
(?<x>a)\k<x>\g{x}\g1\g{-1}\k'x' relative capture reference is not currently supported
(?|(a)|(b)) branch reset group is not currently supported
(?'q'a) "a" ["a"]
^a "ba\na" []
(?m)^a "ba\na" ["a"]
\Ga "aab" ["a", "a"]
a++b "aaab" ["aaab"]
a?+a "a" []
(?>a+)ab "aaab" []
(a+)+$ "aaaaaab" []
\y. "ab" ["a", "b"]
[\b] "\u{08}" ["\u{08}"]
\h+ "a \tb" [" \t"]
a| "ab" ["a", "", ""]
(|a)+ "aa" ["", "", ""]
(a|b|)*c "abc" ["abc"]
(?i:A)b "ab aB" ["ab"]
[é] "é" ["é"]
\R "a\r\nb\nc" ["\r\n", "\n"]
(?im)^b$ "a\nB" ["B"]
\e\f\a\v "x" []
\/\-\_\  "/-_ " ["/-_ "]
\Qa.b\E "a.b" ["a.b"]
*/
