let words = "a b c".split(separator: " ")
var i = 0
while true {
  print(words[i])  // traps
  i += 1
}
/* output:
a
b
c
*/
