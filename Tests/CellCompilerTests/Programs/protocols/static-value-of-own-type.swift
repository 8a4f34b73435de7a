protocol Monoid { static var empty: Self { get }; static func <> (left: Self, right: Self) -> Self }
infix operator <>: AdditionPrecedence
struct Sum: Monoid, Equatable {
  var value: Int
  static let empty = Sum(value: 0)
  static func <> (left: Sum, right: Sum) -> Sum { Sum(value: left.value + right.value) }
  func plus(_ other: Sum) -> Sum { self <> other }
}
extension String: Monoid { static var empty: String { "" }; static func <> (left: String, right: String) -> String { left + right } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (left: [Element], right: [Element]) -> [Element] { left + right } }
extension Optional: Monoid where Wrapped: Monoid {
  static var empty: Wrapped? { nil }
  static func <> (left: Wrapped?, right: Wrapped?) -> Wrapped? {
    switch (left, right) {
    case let (first?, second?): first <> second
    case (nil, let only), (let only, nil): only
    }
  }
}
extension Sequence where Element: Monoid { func folded() -> Element { reduce(.empty, <>) } }
print([Sum(value: 2), Sum(value: 5)].folded(), Sum.empty.plus(Sum(value: 1)))
print(["a", "b"].folded(), [[1], [2, 3]].folded(), [Optional("x"), nil, "y"].folded() ?? "-")
/* output:
Sum(value: 7) Sum(value: 1)
ab [1, 2, 3] xy
*/
