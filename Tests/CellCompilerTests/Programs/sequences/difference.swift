let old = ["a", "b", "c", "d"]
let new = ["b", "x", "c", "d", "e"]
let difference = new.difference(from: old)
for change in difference {
  switch change {
  case .remove(let offset, let element, _): print("-", offset, element)
  case .insert(let offset, let element, _): print("+", offset, element)
  }
}
print(difference.count, difference.insertions.count, difference.removals.count)
print(old.applying(difference) ?? [], new.applying(difference.inverse()) ?? [], [String]().applying(difference) == nil)
let letters = "sitting".difference(from: "kitten")
print(letters.map { change in
  switch change {
  case .remove(let offset, let element, _): "-\(offset)\(element)"
  case .insert(let offset, let element, _): "+\(offset)\(element)"
  }
})
print("kitten".applying(letters) ?? "", [1, 2].difference(from: [1, 2]).isEmpty, [3].difference(from: []).count)
print([1, 5, 3].difference(from: [2, 5, 9]) { $0 % 2 == $1 % 2 }.count)
/* output:
- 0 a
+ 1 x
+ 4 e
3 2 1
["b", "x", "c", "d", "e"] ["a", "b", "c", "d"] true
["-4e", "-0k", "+0s", "+4i", "+6g"]
sitting true 1
2
*/
