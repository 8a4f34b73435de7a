func search<T: Comparable>(_ xs: [T], _ x: T) -> Int? {
  var low = 0, high = xs.count
  while low < high {
    let mid = (low + high) / 2
    if xs[mid] == x { return mid }
    if xs[mid] < x { low = mid + 1 } else { high = mid }
  }
  return nil
}
print(search([1, 4, 9, 16], 9)!, search(["a", "c"], "b") as Any)  // prints: 2 nil
