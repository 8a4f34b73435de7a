func thrower() throws -> Int { 1 }
let a = thrower() // error: call can throw but is not marked with 'try'
do { let b = try thrower() } 
func nothrow() { try thrower() } // error: errors thrown from here are not handled
struct S: Hashable { var f: () -> Void } // error: type 'S' does not conform to protocol 'Hashable'
func gen<T>(_ a: T, _ b: T) -> Bool { a == b } // error: binary operator '==' cannot be applied to two 'T' operands
let r = gen(1, "x") // error:
let cl = { x in x + 1 }
var x: Int
print(x)
let y: Int; y = 1; y = 2
guard let q = Int("3") else { print("no") }
func missing() -> Int { if true { return 1 } }
while let v = 5 { print(v) } // error: initializer for conditional binding must have Optional type, not 'Int'
let arr: [Int] = [1, 2, "3"] // error: cannot convert value of type 'String' to expected element type 'Int'
switch 5 { case 1: print(1) } // error: switch must be exhaustive
func dup(_ a: Int) {}
func dup(_ a: Int) {} // error:
let self_ = self // error:
break // error: 'break' is only allowed inside a loop, if, do, or switch
