import Foundation
print(String(format: "%d|%5d|%-5d|%05d|%+d|%x|%X|%o|%#x", 42, 42, 42, 42, 42, 255, 255, 8, 255))
print(String(format: "%f|%.2f|%8.3f|%-8.2f|%08.2f|%+.1f|%e|%.3e|%g|%G", 3.14159, 3.14159, 3.14159, 3.14159, 3.14159, 3.14159, 31415.9, 31415.9, 0.00001, 1e10))
print(String(format: "%@ and %@", "one", "two"), String(format: "%2$@ %1$@", "a", "b"), String(format: "%d%%", 50), String(format: "%c", 65), String(format: "%5@|", "ab"))
print(String(format: "%i %u %ld %lu %lld", 1, 2 as UInt, 3, 4 as UInt, 5 as Int64), String(format: "%.0f %.10g", 2.5, 1.0 / 3))
print(String(255, radix: 16), String(255, radix: 2), String(-10, radix: 3), String(255, radix: 16, uppercase: true), Int("ff", radix: 16) ?? 0, Int("12", radix: 3)!, Int("zz") as Any, Int("+5")!, Int(" 5") as Any, Double("1e3")!, Double("abc") as Any, Double(" 1") as Any, Double("nan")!.isNaN, Double("0x1p3")!, Float("2.5")!, Bool("true")!, Bool("yes") as Any, UInt8("256") as Any, Int("1_000") as Any)
let name = "Анна", score = 91.257
print("\(name): \(String(format: "%.1f", score)) \(score > 90 ? "отлично" : "хорошо") \("nested \("deep \(1 + 1)")")")
print("""
  Table
    \(name)	\(score)
  joined \
  line
  quote: "x" \"""
  """)
print(#"raw \n \(name) "quoted""#, #"inter \#(name)"#, ##"two # "# hashes"##, "\u{41}\u{1F600}\t|\\|\'|\0".count)
print("a\("b")c", "\(1)\(2.0)\(true)\([1])\((1, "x"))\(Optional(3) as Any)\(nil as Int? as Any)")
print(String(repeating: "ab", count: 3), String(repeating: "-" as Character, count: 5), String(describing: 1.0), String(1.5), String(true), String("a" as Character), String([Character]("xy")), "\(1.0)", 5.description, "x".description, [1.5, 2].description)
print("3.0" == "\(3.0)", (0.1 + 0.2).description, String(format: "%.17g", 0.1), "\(Float(1) / 3)", "\(1e100)", 12345678.9, 1e16, 123456789012345680.0)
let w = ["id", "name"].map { $0.padding(toLength: 6, withPad: " ", startingAt: 0) }.joined(separator: "|")
print(w + "|")
print(Int("٣") as Any, "½".first!.isNumber, ("5" as Character).wholeNumberValue!, ("f" as Character).hexDigitValue!, Character("٣").wholeNumberValue as Any)
/* output:
42|   42|42   |00042|+42|ff|FF|10|0xff
3.141590|3.14|   3.142|3.14    |00003.14|+3.1|3.141590e+04|3.142e+04|1e-05|1E+10
one and two b a 50% A ab|
1 2 3 4 5 2 0.3333333333
ff 11111111 -101 FF 255 5 nil 5 nil 1000.0 nil nil true 8.0 2.5 true nil nil nil
Анна: 91.3 отлично nested deep 2
Table
  Анна	91.257
joined line
quote: "x" """
raw \n \(name) "quoted" inter Анна two # "# hashes 9
abc 12.0true[1](1, "x")Optional(3)nil
ababab ----- 1.0 1.5 true a xy 1.0 5 x [1.5, 2.0]
true 0.30000000000000004 0.10000000000000001 0.33333334 1e+100 12345678.9 1e+16 1.2345678901234568e+17
id    |name  |
nil true 5 15 Optional(3)
*/
