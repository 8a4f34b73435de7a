print((1...3) + [9, 10])
print(stride(from: 0, to: 6, by: 2) + [7])
print((1...3).lazy.map { $0 * 2 } + [1], [0] + (1...2))
print(zip([1], [2]).map { $0 + $1 } + [4])
let slice = [5, 6, 7].dropFirst()
print(slice + [8], type(of: slice + [8]), [4] + slice)
let joined = slice + [8]
print(joined, joined.count)
let word = "naïve".prefix(3)
let longer: String = word + "x"
print(longer, type(of: word + "x"))
print(["a", "b"].enumerated().map { $0.offset == 0 ? $0.element.prefix(1) + String("!") : $0.element })
/* output:
[1, 2, 3, 9, 10]
[0, 2, 4, 7]
[2, 4, 6, 1] [0, 1, 2]
[3, 4]
[6, 7, 8] ArraySlice<Int> [4, 6, 7]
[6, 7, 8] 3
naïx Substring
["a!", "b"]
*/
