import Foundation
print(String(format: "%.3f|%5.1f|%05d", 3.14159, 2.25, 42))  // prints: 3.142|  2.2|00042
print(String(format: "%d items, %@!", 3, "ok"))  // prints: 3 items, ok!
print(String(format: "%x %X %o %e %g", 255, 255, 8, 12345.678, 0.0001))  // prints: ff FF 10 1.234568e+04 0.0001
print(String(format: "%5d|%-5d|%+d|%%", 7, 7, 7))  // prints:     7|7    |+7|%
