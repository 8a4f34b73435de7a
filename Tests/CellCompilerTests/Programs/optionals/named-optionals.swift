let absent = Int?.none
print(absent ?? 3)
let present = Int?.some(4)
print(present ?? 1, Optional<Int>.none == nil, [Int]?.none ?? [])
let names: [String?] = ["a", String?.none, .none, "b"]
print(names.compactMap { $0 }, names.count)
func first(_ list: [Int]) -> Int? { list.isEmpty ? Int?.none : list[0] }
print(first([]) == nil, first([7]) ?? 0)
let best = [3, 9, 4].reduce(Int?.none) { best, next in best.map { max($0, next) } ?? next }
print(best ?? 0)
print([1, 2].map(Int?.some).count)
/* output:
3
4 true []
["a", "b"] 4
true 7
9
2
*/
