prefix operator ++
postfix operator ++
postfix operator --
@discardableResult prefix func ++ (x: inout Int) -> Int {
  x += 1
  return x
}
@discardableResult postfix func ++ (x: inout Int) -> Int {
  defer { x += 1 }
  return x
}
postfix func -- (x: inout Int) { x -= 1 }
var i = 5
print(i++, i)
print(++i, i)
i++
i--
i--
print(i)
var counts = ["a": 1], rows = [[1, 2], [3]]
rows[0][1]++
++rows[1][0]
print(rows)
struct Dial {
  var value = 0
  static postfix func ++ (dial: inout Dial) { dial.value = (dial.value + 1) % 3 }
}
var dial = Dial()
for _ in 0..<4 { dial++ }
print(dial.value)
var page = (number: 1, name: "one")
page.number++
print(page)
/* output:
5 6
7 7
6
[[1, 3], [4]]
1
(number: 2, name: "one")
*/
