struct Inner { var xs: [Int] }
struct Outer { var inner: Inner; var name: String }
var a = Outer(inner: Inner(xs: [1]), name: "a")
var b = a
b.inner.xs.append(2)
b.inner.xs[0] = 50
b.name += "!"
print(a)  // prints: Outer(inner: main.Inner(xs: [1]), name: "a")
print(b)  // prints: Outer(inner: main.Inner(xs: [50, 2]), name: "a!")
var list = [a, b]
list[0].inner.xs += [7, 7]
print(a.inner.xs, list[0].inner.xs, list[1].name)  // prints: [1] [1, 7, 7] a!
