internal import CVectorKernels

/// Draws words by their shares in two look-ups, however many words there are.
///
/// Each word has a slot of the size 1/V; what its share leaves of the slot another word takes.
///
/// Source: Walker, *An Efficient Method for Generating Discrete Random Variables with General
/// Distributions* (1977), filled as in Vose (1991).
struct AliasTable {
  let slots: [cv_alias]

  /// - Parameter shares: They add up to 1; at least one.
  init(shares: [Double]) {
    var slots = [cv_alias](repeating: cv_alias(threshold: .max, other: 0), count: shares.count)
    var left = shares.map { $0 * Double(shares.count) }
    var small = left.indices.filter { left[$0] < 1 }
    var large = left.indices.filter { left[$0] >= 1 }
    while let word = small.popLast(), let giver = large.last {
      slots[word] = cv_alias(
        threshold: UInt32(left[word] * 4_294_967_295), other: Int32(giver))
      left[giver] -= 1 - left[word]
      if left[giver] < 1 {
        large.removeLast()
        small.append(giver)
      }
    }
    // What rounding leaves over fills its slot.
    for word in slots.indices where slots[word].threshold == .max {
      slots[word].other = Int32(word)
    }
    self.slots = slots
  }

  /// The share that the slots give each word.
  var shares: [Double] {
    var shares = [Double](repeating: 0, count: slots.count)
    for (word, slot) in slots.enumerated() {
      let own = Double(slot.threshold) / 4_294_967_296
      shares[word] += own / Double(slots.count)
      shares[Int(slot.other)] += (1 - own) / Double(slots.count)
    }
    return shares
  }
}
