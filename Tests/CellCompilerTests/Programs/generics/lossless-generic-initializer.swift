struct Temperature: LosslessStringConvertible, Equatable {
  let degrees: Double
  init?(_ description: String) {
    guard description.hasSuffix("C"), let value = Double(description.dropLast()) else { return nil }
    degrees = value
  }
  var description: String { "\(degrees)C" }
}
func parse<T: LosslessStringConvertible>(_ text: String, as type: T.Type = T.self) -> T? { T(text) }  // traps
func parseAll<T: LosslessStringConvertible>(_ text: String) -> [T] { text.split(separator: " ").compactMap { T(String($0)) } }
func told<T: LosslessStringConvertible>(_ text: String, _ type: T.Type) -> T? { type.init(text) }
let count: Int? = parse("10")
let ratio: Double? = parse("2.5")
print(count ?? -1, ratio ?? -1, parse("x", as: Int.self) as Any)
print(parse("yes", as: String.self) ?? "none", parse("true", as: Bool.self) ?? false, parse("ab", as: Character.self) as Any)
print(told("255", UInt8.self) ?? 0, told("256", UInt8.self) as Any, told("1e3", Float.self) ?? 0)
print(parse("21.5C", as: Temperature.self) as Any, told("21.5F", Temperature.self) == nil)
let numbers: [Int] = parseAll("1 two 3")
let words: [String] = parseAll("1 two 3")
print(numbers, words)
/* output:
10 2.5 nil
*/
