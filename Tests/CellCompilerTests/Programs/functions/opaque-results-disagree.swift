protocol P { var n: Int { get } }
struct A: P { var n = 1 }
struct B: P { var n = 2 }
func f(_ x: Bool) -> some P {  // error: function declares an opaque return type 'some P', but the return statements in its body do not have matching underlying types
  if x { return A() }
  return B()
}
func g() -> some P { 3 }  // error: return type of global function 'g()' requires that 'Int' conform to 'P'
struct S {
  var body: some P { if true { return A() } else { return B() } }  // error: function declares an opaque return type 'some P', but the return statements in its body do not have matching underlying types
  func k() -> some P {
    return "a"  // error: return type of instance method 'k()' requires that 'String' conform to 'P'
  }
}
func l() -> some Collection<Int> { let a = ["a"]; return a }  // error: return type of global function 'l()' requires the types 'String' and 'Int' be equivalent
var t: some P { 3 }  // error: return type of var 't' requires that 'Int' conform to 'P'
func v() {
  let x: some P = 3  // error: return type of let 'x' requires that 'Int' conform to 'P'
  print(x)
}
