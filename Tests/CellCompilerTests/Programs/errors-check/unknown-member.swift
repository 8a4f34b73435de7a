let s = "abc"
print(s.length)  // error: value of type 'String' has no member 'length'
let xs = [1]
xs.push(2)  // error: value of type '[Int]' has no member 'push'
struct P { var x = 1 }
print(P().y)  // error: value of type 'P' has no member 'y'
print(P.zero)  // error: type 'P' has no member 'zero'
