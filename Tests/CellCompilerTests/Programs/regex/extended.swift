let r = #/
  (?<year> \d{4} )   # the year
  -
  (?<month> \d{2} )
/#
if let m = "on 2024-05-01".firstMatch(of: r) { print(m.year, m.month) }
/* output:
2024 05
*/
