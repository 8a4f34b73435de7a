let vectorizer = 1
print(vectoriser)  // error: cannot find 'vectoriser' in scope
let x: Foo = 3  // error: cannot find type 'Foo' in scope
