protocol Shape { var area: Double { get } }
struct Sq: Shape { var area: Double }
extension Array where Element: Shape { func total() -> Double { reduce(0) { $0 + $1.area } } }
let xs: [any Shape] = [Sq(area: 1), Sq(area: 2)]
print([Sq(area: 3)].total())
print(xs.total()) // error: type 'any Shape' cannot conform to 'Shape'
struct Box<T: Shape> { let t: T }
let b = Box(t: xs[0]) // error: type 'any Shape' cannot conform to 'Shape'
let c = Box<any Shape>(t: xs[0]) // error: type 'any Shape' cannot conform to 'Shape'
func biggest<S: Shape>(_ xs: [S]) -> S? { xs.max(by: { $0.area < $1.area }) }
print(biggest(xs) as Any) // error: type 'any Shape' cannot conform to 'Shape'
print(biggest([Sq(area: 3)])?.area as Any)
func two<S: Shape>(_ a: S, _ b: S) -> Double { a.area + b.area }
print(two(xs[0], xs[1])) // error: type 'any Shape' cannot conform to 'Shape'
print(two(xs[0], Sq(area: 1))) // error: type 'any Shape' cannot conform to 'Shape'
func e<E: Error>(_ e: [E]) -> Int { e.count }
struct Er: Error {}
let errs: [any Error] = [Er()]
print(e(errs))
func t<T: CustomStringConvertible>(_ x: [T]) {}
let ds: [any CustomStringConvertible] = [1, "a"]
t(ds) // error: type 'any CustomStringConvertible' cannot conform to 'CustomStringConv
func eq<T: Equatable>(_ a: T, _ b: T) -> Bool { a == b }
let aa: Any = 1, bb: Any = 1
print(eq(aa, bb)) // error: type 'Any' cannot conform to 'Equatable'
func g<T: Shape>(_ t: T?) {}
g(xs.first) // error: type 'any Shape' cannot conform to 'Shape'
func h<T: Shape>(_ t: T) -> T { t }
let k: any Shape = h(xs[0])
if let f = xs.first { _ = h(f) }
