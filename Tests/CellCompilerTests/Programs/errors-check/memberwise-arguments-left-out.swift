struct P { var a: Int, b: Int? }
struct Q { var x: Int?, y: Int }
struct R { var m, n: Int? }
struct S { let c: String, d: String? }
print(P(a: 1))  // error: missing argument for parameter 'b' in call
print(P(a: 1, b: 2))
print(Q(y: 3))  // error: missing argument for parameter 'x' in call
print(R())
print(R(m: 1))
print(R(n: 1))
print(S(c: "x"))  // error: missing argument for parameter 'd' in call
