// An optional given where `Any?` is asked for stays what it is: nil is nil.
let nothing: Int? = nil
let four: Int? = 4
let a: Any? = nothing
let b: Any? = four
print(a == nil, b == nil)
func show(_ value: Any?) {
  if let value { print("some", value) } else { print("none") }
}
show(nothing)
show(four)
show(3)
show(nil)
let mixed: [Any?] = [nothing, four, 3, nil, "x"]
for value in mixed { show(value) }
let table: [String: Any?] = ["a": nothing, "b": four]
print(table["a"]! == nil, table["b"]! == nil)
func first() -> Any? { nothing }
print(first() == nil)
if let value = four as Any? { print(value) }
/* output:
true false
none
some 4
some 3
none
none
some 4
some 3
none
some x
true false
true
4
*/
