let scores = [4, 8, 15]
func nth(_ list: [Int], _ n: Int) -> Int {
  let shifted = n + 1
  return list[shifted]  // traps
}
print(nth(scores, 1))
print(nth(scores, 2))
/* output:
15
*/
