struct EmptyCorpus: Error {}
func mean(_ values: [Double]) throws -> Double {
  if values.isEmpty { throw EmptyCorpus() }
  return values.reduce(0, +) / Double(values.count)
}
print(try mean([]))
