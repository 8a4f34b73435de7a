struct Day: Strideable, CustomStringConvertible {
  let number: Int
  func distance(to other: Day) -> Int { other.number - number }
  func advanced(by days: Int) -> Day { Day(number: number + days) }
  var description: String { "day \(number)" }
}
let first = Day(number: 1)
for day in stride(from: first, to: Day(number: 8), by: 3) { print(day) }
print(Array(stride(from: Day(number: 5), through: first, by: -2)))
print(stride(from: first, through: Day(number: 4), by: 1).map(\.number))
print([Day(number: 4), Day(number: 2)].sorted(), max(first, Day(number: 9)))
print((Day(number: 2)...Day(number: 5)).contains(Day(number: 3)), first...Day(number: 3))
func steps<T: Strideable>(_ start: T, _ end: T) -> T.Stride { start.distance(to: end) }
print(steps(first, Day(number: 31)), steps(2, 5), steps(1.0, 2.5))
/* output:
day 1
day 4
day 7
[day 5, day 3, day 1]
[1, 2, 3, 4]
[day 2, day 4] day 9
true day 1...day 3
30 3 1.5
*/
