struct Day: Strideable, CustomStringConvertible {
  var number: Int
  func distance(to other: Day) -> Int { other.number - number }
  func advanced(by days: Int) -> Day { Day(number: number + days) }
  var description: String { "day \(number)" }
}
let first = Day(number: 1), last = Day(number: 4)
print(first < last, first == last, last > first, max(first, last))
let week = first...last
print(week.map(\.number), week.count, week.contains(Day(number: 3)), week.filter { $0.number.isMultiple(of: 2) })
print(week.lowerBound, week.upperBound, week.isEmpty)
print(week.reversed().map(\.number), week.first ?? first, week.reduce(0) { $0 + $1.number })
/* output:
true false true day 4
[1, 2, 3, 4] 4 true [day 2, day 4]
day 1 day 4 false
[4, 3, 2, 1] day 1 10
*/
