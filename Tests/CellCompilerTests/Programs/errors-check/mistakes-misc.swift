let x = 5
x.foo()  // error: value of type 'Int' has no member 'foo'
foo(x)  // error: cannot find 'foo' in scope
print(y)  // error: cannot find 'y' in scope
let z: Strin = "a"  // error: cannot find type 'Strin' in scope
Int.random()  // error:
"abc".count()  // error:
let w = x.description.count.foo  // error: value of type 'Int' has no member 'foo'
print(undefined.bar, other)  // error: cannot find 'undefined' in scope
