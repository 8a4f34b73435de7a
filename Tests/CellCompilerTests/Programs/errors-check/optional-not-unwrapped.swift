let n = Int("3")
print(n + 1)  // error:
let m: Int = n  // error: value of optional type 'Int?' must be unwrapped to a value of type 'Int'
func f(_ s: String) {}
let t: String? = nil
f(t)  // error: value of optional type 'String?' must be unwrapped to a value of type 'String'
print(t.count)  // error: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'
