print([1, 2].map(Optional.init), ["a"].map(Optional.some), Optional(3) as Any, Optional("x")!, Optional<Int>(4)!, Optional.some(5) as Any, Int?(6) as Any, Int?.none as Any)
let f: (String) -> String? = Optional.init
print(f("q") as Any, [[1], []].map(Optional.init), Optional(Optional(3)) as Any, [1, nil].map(Optional.init).count)
let g = Optional<Double>.some
print(g(2.5) as Any, zip([1], ["a"]).map { (Optional($0), Optional.some($1)) })
enum E { case a(Int), b }
print([1, 2].map(E.a), Optional(E.b) as Any, [E.a(1), .b].map(Optional.some).count)
/* output:
[Optional(1), Optional(2)] [Optional("a")] Optional(3) x 4 Optional(5) Optional(6) nil
Optional("q") [Optional([1]), Optional([])] Optional(Optional(3)) 2
Optional(2.5) [(Optional(1), Optional("a"))]
[main.E.a(1), main.E.a(2)] Optional(main.E.b) 2
*/
