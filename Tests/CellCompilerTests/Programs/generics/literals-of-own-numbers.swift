struct Fraction {
    let numerator, denominator: Int
    init(_ n: Int, _ d: Int = 1) {
        let g = 1 * d.signum()
        (numerator, denominator) = (n / g, d / g)
    }
    static func * (a: Self, b: Self) -> Self { .init(a.numerator * b.numerator, a.denominator * b.denominator) }
}
print((Fraction(1, 2) * Fraction(2, 3)).denominator)
protocol Field: Equatable, ExpressibleByIntegerLiteral {
    static func * (a: Self, b: Self) -> Self
}
extension Fraction: Field { init(integerLiteral value: Int) { self.init(value) } }
struct Mx<S: Field> { var s: [S]
 init(rows: Int, repeating value: S = 0) { s = Array(repeating: value, count: rows) } 
 func f() -> S { var r: S = 1; for x in s { r = r * x }; return r * 0 }
 func g() -> S { s.reduce(1, *) }
}
print(Mx<Fraction>(rows: 2).s.count)
print(Mx<Fraction>(rows: 2).f())
print(Mx<Fraction>(rows: 2).g())
/* output:
6
2
Fraction(numerator: 0, denominator: 1)
Fraction(numerator: 0, denominator: 1)
*/
