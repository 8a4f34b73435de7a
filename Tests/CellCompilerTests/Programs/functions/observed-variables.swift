var total = 0 { didSet { print("total \(oldValue) -> \(total)") } }
total = 3
total += 4
var double: Int { total * 2 }
print(double)
var half: Int { get { total / 2 } set { total = newValue * 2 } }
half = 10
print(half, total)
func f() {
  var log: [String] = [] { willSet { print("will", newValue.count) } didSet { print("did", oldValue.count) } }
  log.append("a"); log = ["x", "y", "z"]
  var n: Int { log.count + 1 }
  print(n)
  var last: String { get { log.last ?? "-" } set { log.append(newValue) } }
  last = "q"
  print(last, log)
  let g = { log.append("via closure") }
  g()
}
f()
func bump(_ x: inout Int) { x += 100 }
bump(&total)
bump(&half)
print(total)
var arr = [1, 2] { didSet { print("arr", arr) } }
arr[0] = 9
arr.append(1)
arr.sort()
/* output:
total 0 -> 3
total 3 -> 7
14
total 7 -> 20
10 20
will 1
did 0
will 3
did 1
4
will 4
did 3
q ["x", "y", "z", "q"]
will 5
did 4
total 20 -> 120
total 120 -> 320
320
arr [9, 2]
arr [9, 2, 1]
arr [1, 2, 9]
*/
