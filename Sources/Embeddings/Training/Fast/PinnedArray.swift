/// Numbers at an address that stays, for kernels on other threads.
struct PinnedArray<Element>: ~Copyable {
  let pointer: UnsafeMutablePointer<Element>
  let count: Int

  /// - Parameter padding: How many more elements can be read behind the last.
  init(_ elements: [Element], padding: Int = 0, with filler: Element) {
    count = elements.count
    pointer = .allocate(capacity: max(count + padding, 1))
    pointer.initialize(repeating: filler, count: max(count + padding, 1))
    for (i, element) in elements.enumerated() { pointer[i] = element }
  }

  deinit { pointer.deallocate() }
}
