import Foundation
let rows = [("кот", 0.25, 3), ("на", 0.5, 12)]
for (w, p, n) in rows {
  print(w.padding(toLength: 6, withPad: " ", startingAt: 0), String(format: "%.2f %4d", p, n))
}
print(String(repeating: "-", count: 10))
print(String(format: "%.6f", 1.0 / 3), String(format: "%6.2f%%", 45.678))

/* output:
кот    0.25    3
на     0.50   12
----------
0.333333  45.68%
*/
