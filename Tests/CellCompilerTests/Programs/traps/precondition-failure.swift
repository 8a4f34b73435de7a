let text: String? = nil
func show(_ t: String?) {
  guard let t else {
    preconditionFailure("no text")  // traps
  }
  print(t)
}
show("a")
show(text)
/* output:
a
*/
