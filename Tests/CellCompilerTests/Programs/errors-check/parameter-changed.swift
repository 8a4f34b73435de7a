var inventory = ["apple": 3]
func sell(_ item: String, from stock: [String: Int]) -> Bool {
  guard let n = stock[item], n > 0 else { return false }
  stock[item] = n - 1  // error: cannot assign through subscript: 'stock' is a 'let' constant
  return true
}
print(sell("apple", from: inventory))
