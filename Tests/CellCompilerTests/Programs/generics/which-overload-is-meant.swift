func f<T: Sequence>(_ s: T) -> String { "sequence" }
func f(_ s: String) -> String { "string" }
print(f("abc"), f([1]))
func o(_ x: Any?) -> String { "any" }
func o<T>(_ x: T) -> String { "generic" }
print(o(1), o("a"), o(nil as Int?))
func w<T>(_ x: T) -> String where T: Comparable { "comparable" }
func w<T>(_ x: T) -> String { "plain" }
struct N {}
print(w(1), w(N()))
func v<T>(_ x: [T]) -> String where T == Int { "ints" }
func v<T>(_ x: [T]) -> String where T == String { "strings" }
func v<T>(_ x: [T]) -> String { "others" }
print(v([1]), v(["a"]), v([1.5]), v([N()]))
func g(_ x: Int) -> String { "int" }
func g<T: Numeric>(_ x: T) -> String { "numeric" }
func g<T>(_ x: T) -> String { "any" }
print(g(1), g(2.5), g("a"), g(UInt8(3)))
func h(_ x: Double) -> String { "double" }
func h<T: BinaryInteger>(_ x: T) -> String { "integer" }
print(h(1), h(1.5), h(Int8(2)))
func k(_ x: Any) -> String { "any" }
func k<T: CustomStringConvertible>(_ x: T) -> String { "described" }
print(k(1), k(N()))
func m(_ x: [Any]) -> String { "anys" }
func m<T>(_ x: [T]) -> String { "ts" }
print(m([1]), m([1, "a"] as [Any]))
func n<T>(_ a: T, _ b: T) -> String { "same" }
func n<T, U>(_ a: T, _ b: U) -> String { "different" }
print(n(1, 2), n(1, "a"))
func p<S: StringProtocol>(_ s: S) -> String { "protocol" }
func p(_ s: Substring) -> String { "sub" }
print(p("a"), p("abc".prefix(1)), p("abc".dropFirst()))
func q<C: Collection>(_ c: C) -> String { "collection" }
func q<C: Sequence>(_ c: C) -> String { "sequence" }
func q<C: RandomAccessCollection>(_ c: C) -> String where C.Element == Int { "ints" }
print(q([1]), q(["a"]), q(stride(from: 0, to: 1, by: 1)), q("abc"))
func r(_ f: () -> Int) -> String { "int" }
func r(_ f: () -> Double) -> String { "double" }
print(r { 1 }, r { 1.0 })
func s(_ x: Int?) -> String { "optional" }
func s(_ x: Int) -> String { "int" }
print(s(1), s(nil), s(Int("1")))
func t(_ x: Int...) -> String { "variadic" }
func t(_ x: Int) -> String { "one" }
func t(_ x: Int, _ y: Int = 0) -> String { "default" }
print(t(1), t(1, 2), t(1, 2, 3))

/* output:
string sequence
generic generic generic
comparable plain
ints strings others others
int numeric any numeric
integer double integer
described any
ts anys
same different
protocol sub sub
ints collection sequence collection
int double
int optional optional
one default variadic
*/
