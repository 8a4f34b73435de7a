func f(_ list: [Double]) -> String { "numbers \(list)" }
func f(_ list: [Double]?) -> String { "maybe \(list as Any)" }
print(f([1, 2.5]), f(nil), f([]))
/* output:
numbers [1.0, 2.5] maybe nil numbers []
*/
