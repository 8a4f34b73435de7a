protocol Addable { static func + (a: Self, b: Self) -> Self; static var zero: Self { get } }
extension Int: Addable {}
extension String: Addable { static var zero: String { "" } }
extension Addable { func twice() -> Self { self + self }; func plusZero() -> Self { self + Self.zero } }
let xs: [any Addable] = [1, "a"]
for x in xs { print(x.twice(), x.plusZero()) }
func f<T: Addable>(_ t: T) -> T { t + t + T.zero }
for x in xs { print(f(x)) }

/* output:
2 1
aa a
2
aa
*/
