var history = [1, 2]
var counter: Int { history.count }
counter = 3  // error: cannot assign to value: 'counter' is a get-only property
func f() {
  var last: Int { history[0] }
  last += 1  // error: left side of mutating operator isn't mutable: 'last' is a get-only property
}
let bad: Int { 3 }  // error: 'let' declarations cannot be computed properties
var untyped { 4 }  // error: computed property must have an explicit type
