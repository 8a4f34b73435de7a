struct A
{
  var x: Int
  func f()
    -> Int
  {
  }
  func g(
    _ a: Foo,  // error: cannot find type 'Foo' in scope
    b: Bar = 3  // error: cannot find type 'Bar' in scope
  ) -> Baz { 1 }  // error: cannot find type 'Baz' in scope
  var total: Int
  {
    get
    {
      "x"  // error: cannot convert return expression of type 'String' to return type 'Int'
    }
  }
}
class B:
  Missing  // error: cannot find type 'Missing' in scope
{
}
let a: [
  Foo  // error: cannot find type 'Foo' in scope
] = []
func k(
  x: Int = "a",  // error:
  y: String
    = 3  // error:
) {}
