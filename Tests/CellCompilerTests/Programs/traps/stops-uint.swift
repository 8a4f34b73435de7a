let words = ["aa", "bbbb"]
func diff(_ a: String, _ b: String) -> UInt {
  return UInt(a.count) - UInt(b.count)  // traps
}
print(diff(words[1], words[0]))
print(diff(words[0], words[1]))
/* output:
2
*/
