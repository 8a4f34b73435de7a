let slice = [1, 2, 3, 4][1...2]
let whole: [Int] = slice + [8]
let front: [Int] = [0] + slice
func joined() -> [Int] { slice.dropFirst() + [9, 10] }
print(whole, front, joined(), slice + [5])
func sum(_ values: [Int]) -> Int { values.reduce(0, +) }
print(sum(slice + [100]))
/* output:
[2, 3, 8] [0, 2, 3] [3, 9, 10] [2, 3, 5]
105
*/
