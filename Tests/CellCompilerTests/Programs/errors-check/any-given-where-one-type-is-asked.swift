protocol Q { associatedtype V; func res() -> Result<V, Never>; var v: V { get } }
struct A: Q { func res() -> Result<Int, Never> { .success(3) }; var v = 2 }
let p: any Q = A()
print(p.v)
print(p.res()) // error: member 'res' cannot be used on value of type 'any Q'; consider using a
func f<T: Q>(_ t: T, _ u: T) {}
f(p, p) // error: type 'any Q' cannot conform to 'Q'
func g<T: Q>(_ t: [T]) {}
g([p]) // error: type 'any Q' cannot conform to 'Q'
func i<T: Q>(_ t: T, _ v: T.V) {}
i(p, p.v) // error: type 'any Q' cannot conform to 'Q'
let q: some Q = A()
f(q, q)
i(q, q.v)
