class Animal {}
class Dog: Animal {}
struct Box<T> { var v: T }
enum E { case a, b(Int) }
let x: Animal = Dog()
print(type(of: x))
print(type(of: 3), type(of: 2.5), type(of: "s"), type(of: [1]), type(of: ["a": 1]))
print(type(of: Box(v: 1)), type(of: Box(v: ["k": [1.5]])))
print(type(of: E.a))
print(type(of: Optional(3)))
print(type(of: (1, "a")))
let y: Any = Box(v: "q")
print(type(of: y))
print("\(type(of: x)) is \(type(of: y))")
print(type(of: x) == Dog.self, type(of: x) == Animal.self)
print(Int.self, [String].self, Dog.self)
print(String(describing: Dog.self), String(describing: type(of: y)))
func name<T>(_ v: T) -> String { String(describing: T.self) }
print(name(1), name([1.5]), name(Box(v: true)))
print(type(of: { (a: Int) -> Int in a }))
let anys: [Any] = [1, "a", 2.5, true, [1], Box(v: 1)]
print(anys.map { "\(type(of: $0))" })
/* output:
Dog
Int Double String Array<Int> Dictionary<String, Int>
Box<Int> Box<Dictionary<String, Array<Double>>>
E
Optional<Int>
(Int, String)
Box<String>
Dog is Box<String>
true false
Int Array<String> Dog
Dog Box<String>
Int Array<Double> Box<Bool>
(Int) -> Int
["Int", "String", "Double", "Bool", "Array<Int>", "Box<Int>"]
*/
