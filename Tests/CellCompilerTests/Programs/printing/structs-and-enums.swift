struct In { var xs: [String] }
enum E { case a, b(Int), c(x: Int, y: String) }
struct S { var n: Int; var d: Double?; var inner: In; var e: E; var t: (Int, String) }
print(S(n: 1, d: nil, inner: In(xs: ["q"]), e: .b(2), t: (1, "x")))  // prints: S(n: 1, d: nil, inner: main.In(xs: ["q"]), e: main.E.b(2), t: (1, "x"))
print(E.a, E.b(1), E.c(x: 1, y: "z"), [E.a, .b(3)])  // prints: a b(1) c(x: 1, y: "z") [main.E.a, main.E.b(3)]
print(Optional(E.a) as Any)  // prints: Optional(main.E.a)
