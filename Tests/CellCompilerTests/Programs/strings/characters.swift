for c in "aЖ3 .é🙂" {
  print(c, c.isLetter, c.isNumber, c.isWhitespace, c.isPunctuation, c.isUppercase, c.isASCII)
}
print(Character("7").wholeNumberValue!, Character("a").asciiValue!)
print("b" > "a", Character("b") < Character("c"))
print("a" as Character == "a")

/* output:
a true false false false false true
Ж true false false false true false
3 false true false false false true
  false false true false false true
. false false false true false true
é true false false false false false
🙂 false false false false false false
7 97
true true
true
*/
