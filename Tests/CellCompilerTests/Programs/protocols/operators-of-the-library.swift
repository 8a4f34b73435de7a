protocol Field { static func + (a: Self, b: Self) -> Self }
extension Double: Field {}
func sum<T: Field>(_ a: T, _ b: T) -> T { a + b }
print(sum(1.5, 2))
/* output:
3.5
*/
