struct Day: Strideable, CustomStringConvertible {
  var number: Int
  func distance(to other: Day) -> Int { other.number - number }
  func advanced(by days: Int) -> Day { Day(number: number + days) }
  var description: String { "day \(number)" }
}
let first = Day(number: 1), last = Day(number: 4)
print(first < last, first == last, last > first, max(first, last))
for day in first...last { print(day, terminator: "; ") }
print()
for day in first..<last where day.number != 2 { print(day) }
/* output:
true false true day 4
day 1; day 2; day 3; day 4; 
day 1
day 3
*/
