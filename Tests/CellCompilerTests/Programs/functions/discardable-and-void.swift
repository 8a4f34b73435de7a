@discardableResult
func log(_ s: String) -> Int {
  print("log:", s)
  return s.count
}
log("hi")
let n = log("hello")
print(n)
func nothing() {}
print(nothing())

/* output:
log: hi
log: hello
5
()
*/
