let s = "hello"
print(s[0])  // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
print(s[1...2])  // error:
print(s.length)  // error: value of type 'String' has no member 'length'
print(s + 3)  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print("a" * 3)  // error: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
let c: Character = "ab"  // error: cannot convert value of type 'String' to specified type 'Character'
s.append("x")  // error: cannot use mutating member on immutable value: 's' is a 'let' constant
print(s.reverse())  // error: value of type 'String' has no member 'reverse'
for (i, c) in s { }  // error: tuple pattern cannot match values of non-tuple type 'Character'
let n: Int = "3"  // error: cannot convert value of type 'String' to specified type 'Int'
let t = s - "l"  // error: binary operator '-' cannot be applied to two 'String' operands
print(s.first + "x")  // error:
print("\(undefined)")  // error: cannot find 'undefined' in scope
print(s.startIndex + 1)  // error:
let u: String = s.first!  // error:
let v: String = s.dropFirst()  // error:
let w: [String] = s.split(separator: " ")  // error:
print(s.contains(3))  // error:
print(Character("a") + "b")  // error:
print(s.upperCased())  // error: value of type 'String' has no member 'upperCased'
switch s { case 1: break; default: break }  // error: expression pattern of type 'Int' cannot match values of type 'String'
switch s.first { case "h": print(1); default: break }
print(String(3.5, 2))  // error:
print(s.index(of: "l"))
print(s == nil)
print(s === s)  // error: argument type 'String' expected to be an instance of a class or class-constrained type
let x = s as Int  // error: cannot convert value of type 'String' to type 'Int' in coercion
let y = s as! Int
let z = Int(s)!.foo  // error: value of type 'Int' has no member 'foo'
