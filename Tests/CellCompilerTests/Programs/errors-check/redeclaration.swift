let a = 1
let a = 2  // error: invalid redeclaration of 'a'
func f() {
  let b = 1
  var b = 2  // error: invalid redeclaration of 'b'
}
