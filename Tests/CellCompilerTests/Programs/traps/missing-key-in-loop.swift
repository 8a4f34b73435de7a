let d: [String: Int] = ["a": 1]
let keys = ["a", "b"]
for k in keys {
  let v = d[k]!  // traps
  print(v)
}
/* output:
1
*/
