func median(of values: [Double]) -> Double {
  let sorted = values.sorted()
  let mid = sorted.count / 2
  if sorted.count % 2 == 1 {
    return sorted[mid]
  } else {
    (sorted[mid - 1] + sorted[mid]) / 2
  }
}  // error: missing return in global function expected to return 'Double'
print(median(of: [1, 2]))
