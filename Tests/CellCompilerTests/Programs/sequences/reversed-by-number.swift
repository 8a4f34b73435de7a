let d = [1, 2, 3]
print(d.reversed()[0])
extension Int { var digits: [Int] { [self] }
  subscript(digit i: Int) -> Int { digits.reversed()[i] }
  func at(_ i: Int) -> Int { digits.reversed()[i] }
  func first() -> Int { [1, 2].reversed()[0] }
 }
print(5[digit: 0], 5.at(0))
print([3, 1, 2].sorted().reversed()[0], "abc".reversed()[1] == "b", (1...5).reversed()[1], d.reversed()[1...].count, [[1, 2], [3]].reversed()[0][0])
/* output:
3
5 5
3 true 4 2 3
*/
