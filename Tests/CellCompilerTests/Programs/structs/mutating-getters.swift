struct Counter { private var n = 0
  var next: Int { mutating get { n += 1; return n } }
  subscript(i: Int) -> Int { mutating get { n += i; return n } set { n = newValue + i } } }
var c = Counter()
print(c.next, c.next, c[10], c.next)
c[1] = 5
print(c[0])
struct Lazy<T> { let make: () -> T; private var cached: T?; init(_ m: @escaping () -> T) { make = m }
  var value: T { mutating get { if let c = cached { return c }; print("computing"); let v = make(); cached = v; return v } } }
var l = Lazy { 42 }
print(l.value, l.value)
struct Holder { var l = Lazy { "deep" }; mutating func go() -> String { l.value + l.value } }
var h = Holder(); print(h.go(), h.l.value)
/* output:
1 2 12 13
6
computing
42 42
computing
deepdeep deep
*/
