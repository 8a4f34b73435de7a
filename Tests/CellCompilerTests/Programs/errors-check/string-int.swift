let s = "3"
let n = 4
print(s + n)  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print(n + s)  // error: binary operator '+' cannot be applied to operands of type 'Int' and 'String'
print("n = " + n)  // error: binary operator '+' cannot be applied to operands of type 'String' and 'Int'
print("a" * 3)  // error: binary operator '*' cannot be applied to operands of type 'String' and 'Int'
print(s - "3")  // error: binary operator '-' cannot be applied to two 'String' operands
let m: Int = s  // error: cannot convert value of type 'String' to specified type 'Int'
let t: String = n  // error: cannot convert value of type 'Int' to specified type 'String'
let c: Character = s  // error: cannot convert value of type 'String' to specified type 'Character'
let q: Character = "ab"  // error: cannot convert value of type 'String' to specified type 'Character'
let w: String = "a" as Character  // error: cannot convert value of type 'Character' to specified type 'String'
print(s == n)  // error: binary operator '==' cannot be applied to operands of type 'String' and 'Int'
print(s < 3)  // error: binary operator '<' cannot be applied to operands of type 'String' and 'Int'
print(s[0])  // error: 'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.
print(s.length)  // error: value of type 'String' has no member 'length'
print(s.size())  // error: value of type 'String' has no member 'size'
print(s.count())  // error:
print(n.count)  // error: value of type 'Int' has no member 'count'
s.append("x")  // error:
var u = s
u.append(3)  // error: no exact matches in call to instance method 'append'
u += 3  // error: cannot convert value of type 'Int' to expected argument type 'String'
u += c  // error:
for ch in n { print(ch) }  // error: for-in loop requires 'Int' to conform to 'Sequence'
for i in s.count { print(i) }  // error: for-in loop requires 'Int' to conform to 'Sequence'
if s { }  // error: cannot convert value of type 'String' to expected condition type 'Bool'
if s.isEmpty() { }  // error: cannot call value of non-function type 'Bool'
print(s.contains(3))  // error:
print(s.split(","))  // error:
print(Int(s) + 1)  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
print(s.hasPrefix(3))  // error:
let words = "a b".split(separator: " ")
let first: String = words[0]  // error:
print(words.joined(", "))  // error:
func takes(_ s: String) {}
takes(words[0])  // error:
takes(n)  // error: cannot convert value of type 'Int' to expected argument type 'String'
takes('a')  // error: single-quoted string literal found, use '"'
