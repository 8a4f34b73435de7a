struct Perm: OptionSet { let rawValue: Int
  static let read = Perm(rawValue: 1 << 0), write = Perm(rawValue: 1 << 1), exec = Perm(rawValue: 1 << 2)
  static let all: Perm = [.read, .write, .exec] }
var p: Perm = [.read, .write]
print(p.contains(.read), p.contains(.exec), p.rawValue)
p.insert(.exec); p.remove(.read)
print(p.rawValue, p == [.write, .exec], p.isEmpty, Perm.all.subtracting(p).rawValue)
print(p.union(.read) == .all, p.intersection([.read, .write]).rawValue, p.isSubset(of: .all))
let e: Perm = []
print(e.isEmpty, Perm.all.rawValue, p.symmetricDifference([.read, .exec]).rawValue, p.isDisjoint(with: [.read]))
func f(_ o: Perm = []) -> String { o.contains(.write) ? "w" : "-" }
print(f(), f([.write]), f(.write))
p.formUnion([.read]); print(p.rawValue)
print(p.insert(.read).inserted, p.remove(.exec) != nil, p.remove(.exec) == nil)
/* output:
true false 3
6 true false 1
true 2 true
true 7 3 true
- w w
7
false true true
*/
