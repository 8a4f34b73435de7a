extension Array {
  var largest: Element? { self.max() }
}
print([3, 5, 4].largest ?? 0)
