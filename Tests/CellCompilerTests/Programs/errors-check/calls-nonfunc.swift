let n = 3
print(n(2))  // error: cannot call value of non-function type 'Int'
n.foo()  // error: value of type 'Int' has no member 'foo'
print(n.bar)  // error: value of type 'Int' has no member 'bar'
let f = { 3 }
print(f + 1)  // error: binary operator '+' cannot be applied to operands of type '() -> Int' and 'Int'
print(f(1))  // error: argument passed to call that takes no arguments
func g() -> Int { 1 }
print(g + 1)  // error: binary operator '+' cannot be applied to operands of type '() -> Int' and 'Int'
let x: Int = g  // error: function produces expected type 'Int'; did you mean to call it with '()'?
let s = "a"
s()  // error: cannot call value of non-function type 'String'
print(undefined)  // error: cannot find 'undefined' in scope
undefinedFunction(3)  // error: cannot find 'undefinedFunction' in scope
let y = Undefined()  // error: cannot find 'Undefined' in scope
let z: Unknown = 3  // error: cannot find type 'Unknown' in scope
print(Sting("a"))  // error: cannot find 'Sting' in scope
var list: Array<Itn> = []  // error: cannot find type 'Itn' in scope
func h(_ p: Persn) {}  // error: cannot find type 'Persn' in scope
let t = (1, 2)
print(t.2)  // error: value of tuple type '(Int, Int)' has no member '2'
print(t[0])  // error:
print(t.first)  // error: value of tuple type '(Int, Int)' has no member 'first'
t()  // error: cannot call value of non-function type '(Int, Int)'
[1, 2, 3].push(4)  // error: value of type '[Int]' has no member 'push'
["a"].lenght  // error: value of type '[String]' has no member 'lenght'
print(n.description.cuont)  // error: value of type 'String' has no member 'cuont'
print(Int.maximum)  // error: type 'Int' has no member 'maximum'
print(Double.pie)  // error: type 'Double' has no member 'pie'
print(s.upercased())  // error: value of type 'String' has no member 'upercased'
enum Dir { case north, south }
let dir: Dir = .nort  // error: type 'Dir' has no member 'nort'
print(Dir.west)  // error: type 'Dir' has no member 'west'
print(dir.raw)  // error: value of type 'Dir' has no member 'raw'
switch dir { case .north: break; case .suoth: break; case .south: break }  // error: type 'Dir' has no member 'suoth'
