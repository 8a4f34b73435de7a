// `nil` as a pattern for what is never nil is odd, but no mistake.
let n = 5
switch n {
case nil: print("nothing")
case 5: print("five")
default: print("other")
}
if case nil = n { print("nil") } else { print("there") }
/* output:
five
there
*/
