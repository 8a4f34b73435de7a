import Foundation

struct Day: Hashable, Comparable, Strideable, LosslessStringConvertible {
  private(set) var number: Int  // days since 1970-01-01

  init(number: Int) { self.number = number }

  init?(year: Int, month: Int, day: Int) {
    guard 1...12 ~= month, 1...Day.length(ofMonth: month, year: year) ~= day else { return nil }
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    number = era * 146_097 + dayOfEra - 719_468
  }

  init?(_ description: String) {
    let parts = description.split(separator: "-").compactMap { Int($0) }
    guard parts.count == 3 else { return nil }
    self.init(year: parts[0], month: parts[1], day: parts[2])
  }

  var components: (year: Int, month: Int, day: Int) {
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let doe = z - era * 146_097
    let yoe = (doe - doe / 1460 + doe / 36524 - doe / 146_096) / 365
    let doy = doe - (365 * yoe + yoe / 4 - yoe / 100)
    let mp = (5 * doy + 2) / 153
    let month = mp < 10 ? mp + 3 : mp - 9
    return (yoe + era * 400 + (month <= 2 ? 1 : 0), month, doy - (153 * mp + 2) / 5 + 1)
  }

  enum Weekday: Int, CaseIterable { case monday, tuesday, wednesday, thursday, friday, saturday, sunday
    var isWeekend: Bool { self >= .saturday }
    static func >= (a: Weekday, b: Weekday) -> Bool { a.rawValue >= b.rawValue }
  }
  var weekday: Weekday { Weekday(rawValue: ((number + 3) % 7 + 7) % 7)! }

  static func isLeap(_ year: Int) -> Bool {
    year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
  }
  static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: isLeap(year) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  static func < (a: Day, b: Day) -> Bool { a.number < b.number }
  func distance(to other: Day) -> Int { other.number - number }
  func advanced(by n: Int) -> Day { Day(number: number + n) }

  var description: String {
    let (year, month, day) = components
    return String(format: "%04d-%02d-%02d", year, month, day)
  }
}

let new = Day(year: 2024, month: 2, day: 27)!
let later = new.advanced(by: 3)
print(new, later, new < later, new.distance(to: later), later.weekday)
print(Day("1970-01-01")!.number, Day("2000-02-30") as Any, Day("x") == nil, Day("1969-12-31")!.number)
for day in stride(from: new, through: later, by: 1) { print(day, day.weekday.isWeekend ? "weekend" : "weekday", separator: " – ") }
print(stride(from: new, to: Day("2024-04-01")!, by: 10).map(\.description))
let week = (0..<7).map { Day(number: 0).advanced(by: $0) }
print(week.filter { $0.weekday.isWeekend }.map(\.description), week.map { "\($0.weekday)".prefix(2) }.joined(separator: ","))
print([1900, 2000, 2023, 2024].filter(Day.isLeap), (1...12).map { Day.length(ofMonth: $0, year: 2023) }.reduce(0, +))
let fridays = (1...12).compactMap { Day(year: 2026, month: $0, day: 13) }.filter { $0.weekday == .friday }
print(fridays.map { "\($0)" })

func calendar(year: Int, month: Int) -> String {
  let first = Day(year: year, month: month, day: 1)!
  let blanks = Array(repeating: "  ", count: first.weekday.rawValue)
  let days = (1...Day.length(ofMonth: month, year: year)).map { String(format: "%2d", $0) }
  let cells = blanks + days
  let rows = stride(from: 0, to: cells.count, by: 7).map { cells[$0..<min($0 + 7, cells.count)] }
  return (["Mo Tu We Th Fr Sa Su"] + rows.map { $0.joined(separator: " ") }).joined(separator: "\n")
}
print(calendar(year: 2024, month: 2))
let births = ["Ann": "1990-05-17", "Bob": "1985-12-31", "Eve": "bad"].compactMapValues(Day.init)
for (name, day) in births.sorted(by: { $0.value < $1.value }) {
  let today = Day("2024-05-17")!.components, born = day.components
  let age = today.year - born.year - ((today.month, today.day) < (born.month, born.day) ? 1 : 0)
  print(name, age, day.components)
}
/* output:
2024-02-27 2024-03-01 true 3 friday
0 nil true -1
2024-02-27 – weekday
2024-02-28 – weekday
2024-02-29 – weekday
2024-03-01 – weekday
["2024-02-27", "2024-03-08", "2024-03-18", "2024-03-28"]
["1970-01-03", "1970-01-04"] th,fr,sa,su,mo,tu,we
[2000, 2024] 365
["2026-02-13", "2026-03-13", "2026-11-13"]
Mo Tu We Th Fr Sa Su
          1  2  3  4
 5  6  7  8  9 10 11
12 13 14 15 16 17 18
19 20 21 22 23 24 25
26 27 28 29
Bob 38 (year: 1985, month: 12, day: 31)
Ann 34 (year: 1990, month: 5, day: 17)
*/
