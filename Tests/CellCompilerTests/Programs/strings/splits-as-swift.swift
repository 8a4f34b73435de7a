import Foundation

// Parts of texts: plain ones, others, and separators at the ends.
let texts = ["", ",", "a", "a,b", ",a,,b,", ",,,", "один,два,,три", "a\r\nb\r\n,c", "e\u{301},é,e", "x, y,, z"]
for text in texts {
  print(text.components(separatedBy: ","))
  print(text.components(separatedBy: ",,"))
  print(text.split(separator: ","), text.split(separator: ",", omittingEmptySubsequences: false))
  print(text.split(separator: ",", maxSplits: 1), text.split(separator: ",", maxSplits: 0))
  print(text.split(separator: ",", maxSplits: 1, omittingEmptySubsequences: false))
  print(text.split(separator: ",,"), text.split(separator: ", "))
  print(text.split { $0 == "," || $0 == "é" })
  print(text.split(maxSplits: 2, omittingEmptySubsequences: false) { $0 == "," })
  print(text.components(separatedBy: .whitespacesAndNewlines), text.ranges(of: ",").count)
  print(text.components(separatedBy: CharacterSet(charactersIn: ",e")))
  print(text.replacingOccurrences(of: ",", with: "; "), text.replacing(",", with: ""))
  print(text.replacing(",", with: "--", maxReplacements: 2))
  print(text.filter { $0 != "," }, String(text.reversed()), [text, text].joined(separator: "|"))
}
print("a,b,c".split(separator: ""), "a\nb".split(separator: "\n"), "a\r\nb".split(separator: "\n"))
print("abcabc".components(separatedBy: ""), "aaaa".components(separatedBy: "aa"))
print("aaaa".split(separator: "aa"), "aaa".split(separator: "aa", omittingEmptySubsequences: false))
print("a--b--c"[...].dropFirst().split(separator: "--"), "key=value=x".split(separator: "=", maxSplits: 1)[1])
print("a,\u{301}b,c".split(separator: ","), "слово\r\nдом\nлес".split(separator: "\n"), "\u{600},a,б".split(separator: ",").count)
print("a,\u{301}b,c".components(separatedBy: ","), "слово\r\nдом\nлес".components(separatedBy: "\n"))
print("б;в\u{37E}г".split(separator: ";"), "тире — и — так".split(separator: "—"), "да, нет, да".split(separator: ", "))
/* output:
[""]
[""]
[] [""]
[] []
[""]
[] []
[]
[""]
[""] 0
[""]
 

  |
["", ""]
[","]
[] ["", ""]
[] [","]
["", ""]
[","] [","]
[]
["", ""]
[","] 1
["", ""]
;  
--
 , ,|,
["a"]
["a"]
["a"] ["a"]
["a"] ["a"]
["a"]
["a"] ["a"]
["a"]
["a"]
["a"] 0
["a"]
a a
a
a a a|a
["a", "b"]
["a,b"]
["a", "b"] ["a", "b"]
["a", "b"] ["a,b"]
["a", "b"]
["a,b"] ["a,b"]
["a", "b"]
["a", "b"]
["a,b"] 1
["a", "b"]
a; b ab
a--b
ab b,a a,b|a,b
["", "a", "", "b", ""]
[",a", "b,"]
["a", "b"] ["", "a", "", "b", ""]
["a", ",b,"] [",a,,b,"]
["", "a,,b,"]
[",a", "b,"] [",a,,b,"]
["a", "b"]
["", "a", ",b,"]
[",a,,b,"] 4
["", "a", "", "b", ""]
; a; ; b;  ab
--a--,b,
ab ,b,,a, ,a,,b,|,a,,b,
["", "", "", ""]
["", ","]
[] ["", "", "", ""]
[] [",,,"]
["", ",,"]
[","] [",,,"]
[]
["", "", ","]
[",,,"] 3
["", "", "", ""]
; ; ;  
----,
 ,,, ,,,|,,,
["один", "два", "", "три"]
["один,два", "три"]
["один", "два", "три"] ["один", "два", "", "три"]
["один", "два,,три"] ["один,два,,три"]
["один", "два,,три"]
["один,два", "три"] ["один,два,,три"]
["один", "два", "три"]
["один", "два", ",три"]
["один,два,,три"] 3
["один", "два", "", "три"]
один; два; ; три одиндватри
один--два--,три
одиндватри ирт,,авд,нидо один,два,,три|один,два,,три
["a\r\nb\r\n", "c"]
["a\r\nb\r\n,c"]
["a\r\nb\r\n", "c"] ["a\r\nb\r\n", "c"]
["a\r\nb\r\n", "c"] ["a\r\nb\r\n,c"]
["a\r\nb\r\n", "c"]
["a\r\nb\r\n,c"] ["a\r\nb\r\n,c"]
["a\r\nb\r\n", "c"]
["a\r\nb\r\n", "c"]
["a", "", "b", "", ",c"] 1
["a\r\nb\r\n", "c"]
a
b
; c a
b
c
a
b
--c
a
b
c c,
b
a a
b
,c|a
b
,c
["é", "é", "e"]
["é,é,e"]
["é", "é", "e"] ["é", "é", "e"]
["é", "é,e"] ["é,é,e"]
["é", "é,e"]
["é,é,e"] ["é,é,e"]
["e"]
["é", "é", "e"]
["é,é,e"] 2
["", "\u{0301}", "é", "", ""]
é; é; e éée
é--é--e
éée e,é,é é,é,e|é,é,e
["x", " y", "", " z"]
["x, y", " z"]
["x", " y", " z"] ["x", " y", "", " z"]
["x", " y,, z"] ["x, y,, z"]
["x", " y,, z"]
["x, y", " z"] ["x", "y,", "z"]
["x", " y", " z"]
["x", " y", ", z"]
["x,", "y,,", "z"] 3
["x", " y", "", " z"]
x;  y; ;  z x y z
x-- y--, z
x y z z ,,y ,x x, y,, z|x, y,, z
["a", ",", "b", ",", "c"] ["a", "b"] ["a\r\nb"]
["abcabc"] ["", "", ""]
[] ["", "a"]
["b", "c"] value=x
["a,́b", "c"] ["слово\r\nдом", "лес"] 2
["a,́b", "c"] ["слово\r\nдом", "лес"]
["б", "в", "г"] ["тире ", " и ", " так"] ["да", "нет", "да"]
*/
