func say<T>(_ s: String, _ v: T) -> T { print(s); return v }
struct P { var b = 1; var xs = [1, 2, 3] }
struct H { 
  var store: P? = P()
  var v: P? { get { print("get v"); return store } set { print("set v"); store = newValue } }
  var list: [Int]? { get { print("get list"); return store?.xs } set { print("set list"); if let n = newValue { store?.xs = n } } }
  subscript(i: Int) -> P? { get { print("get [\(i)]"); return store } set { print("set [\(i)]"); store = newValue } }
}
var h = H()
h.v?.b = say("rhs", 5)
print(h.store!.b)
h.list?[say("index", 0)] = say("value", 9)
print(h.store!.xs)
h[say("i", 0)]?.b = say("rhs", 7)
h[say("i", 0)]?.xs[say("j", 1)] = say("rhs", 7)
h.v?.b += say("rhs", 5)
h.list?[say("index", 0)] += say("value", 9)
h.v?.xs.append(say("arg", 4))
h.list?.append(say("arg", 4))
h.store = nil
h.v?.b = say("rhs", 5)
h.list?[say("index", 0)] = say("value", 9)
h.v?.b += say("rhs", 5)
h.v? = say("p", P())
print(h.store == nil)

/* output:
get v
rhs
set v
5
get list
index
value
set list
[9, 2, 3]
i
get [0]
rhs
set [0]
i
get [0]
j
rhs
set [0]
get v
rhs
set v
get list
index
value
set list
get v
arg
set v
get list
arg
set list
get v
set v
get list
set list
get v
set v
get v
set v
true
*/
