func largest<S: Sequence>(_ values: S) -> S.Element? {
  values.max()
}
print(largest([3, 5, 4]) ?? 0)
