protocol O { associatedtype R: FixedWidthInteger; var raw: R { get }; init(raw: R) }
extension O {
  init(elements: Self...) {
    var bits: R = 0
    for e in elements { bits = bits | e.raw }
    print(elements.count, bits)
    self.init(raw: bits)
    print(self.raw)
  }
  init(plain: R) { self.init(raw: plain) }
  init(assign: R) { self = Self(raw: assign) }
  static func make(_ a: Self...) -> R { var b: R = 0; for e in a { b = b | e.raw }; return b }
}
struct P: O { let raw: Int }
print(P(elements: P(raw: 1), P(raw: 2)).raw, P(plain: 4).raw, P(assign: 4).raw, P.make(P(raw: 1), P(raw: 2)))
struct P2: O { let raw: Int; init(raw: Int) { self.raw = raw } }
print(P2(elements: P2(raw: 1), P2(raw: 2)).raw)
struct M { var a = 1, b = 2 }
extension M { init(twice: Int) { self.init(a: twice, b: twice); a += 1 } }
print(M(twice: 4))
/* output:
2 3
3
3 4 4 3
2 3
3
3
M(a: 5, b: 4)
*/
