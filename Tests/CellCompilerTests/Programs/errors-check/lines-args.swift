func make(name: String, age: Int, tags: [String]) -> String { name }
let a = make(
  name: "a",
  age: "3",  // error: cannot convert value of type 'String' to expected argument type 'Int'
  tags: [1, "b"]  // error: cannot convert value of type 'Int' to expected element type 'String'
)
let b = make(
  name: "a",  // error: missing argument for parameter 'age' in call
  tags: []
)
let c = make(
  age: 3,
  name: "a",  // error: argument 'name' must precede argument 'age'
  tags: []
)
let d = make(  // error: incorrect argument label in call (have 'name:age:tag:', expected 'name:age:tags:')
  name: "a",
  age: 3,
  tag: []
)
let e = make(
  name: "x",
  age: 3,
  tags: [],
  extra: 4  // error: extra argument 'extra' in call
)
