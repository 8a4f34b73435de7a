struct Fraction { var n: Int, d: Int
  enum Err: Error { case zero }
  var value: Double { get throws { guard d != 0 else { throw Err.zero }; return Double(n) / Double(d) } }
  subscript(scale k: Int) -> Int { get throws { guard k != 0 else { throw Err.zero }; return n * k } } }
for f in [Fraction(n: 1, d: 2), Fraction(n: 1, d: 0)] { do { print(try f.value, try f[scale: f.d]) } catch { print("err", error) } }
print((try? Fraction(n: 3, d: 4).value) ?? 0)
func apply<E: Error>(_ f: () throws(E) -> Int) throws(E) -> Int { try f() + 1 }
do { print(try apply { () throws(Fraction.Err) in throw .zero }) } catch { print("typed", error == .zero) }
print(apply { 4 })
/* output:
0.5 2
err zero
0.75
typed true
5
*/
