struct Opt: OptionSet { let rawValue: Int
  static let a = Opt(rawValue: 1), b = Opt(rawValue: 2), c = Opt(rawValue: 4) }
let x = Opt([.a, .b])
print(x.rawValue, x.contains(.a), x.contains(.c))
let y = Opt()
print(y.isEmpty, y.rawValue)
let z: Opt = []
print(z == y, x.union(.c).rawValue, x.intersection([.b, .c]).rawValue)
var w: Opt = .a
w.insert(.c); w.remove(.a)
print(w.rawValue, w.isSubset(of: [.a, .c]), w.symmetricDifference(x).rawValue)
print(Opt([.a]).rawValue, Opt([Opt.a, Opt.c]).rawValue)
w.formUnion([.a, .b]); print(w.rawValue, w.subtracting(.b).rawValue)
print(w.isDisjoint(with: .b), w.isSuperset(of: .a))
/* output:
3 true false
true 0
true 7 2
4 true 7
1 5
7 5
false true
*/
