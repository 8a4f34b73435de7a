extension WrittenTypes {
  /// What must be removed from and inserted into one list to get another: the shortest such script.
  ///
  /// Source: Myers, *An O(ND) Difference Algorithm and Its Variations* (1986), the greedy algorithm; among equally
  /// short scripts it takes the standard library's, since the order of its choices is the same.
  static let differences = """
    struct CollectionDifference<ChangeElement>: RandomAccessCollection {
      enum Change {
        case insert(offset: Int, element: ChangeElement, associatedWith: Int?)
        case remove(offset: Int, element: ChangeElement, associatedWith: Int?)
      }
      typealias Element = Change
      typealias Index = Int
      let insertions: [Change]
      let removals: [Change]

      init(_insertions: [Change], _removals: [Change]) {
        insertions = _insertions
        removals = _removals
      }

      var startIndex: Int { 0 }
      var endIndex: Int { insertions.count + removals.count }
      subscript(position: Int) -> Change {
        position < removals.count ? removals[removals.count - 1 - position] : insertions[position - removals.count]
      }

      func inverse() -> CollectionDifference<ChangeElement> {
        CollectionDifference(_insertions: removals.map { _turned($0) }, _removals: insertions.map { _turned($0) })
      }

      func _turned(_ change: Change) -> Change {
        switch change {
        case .insert(let offset, let element, let other):
          return .remove(offset: offset, element: element, associatedWith: other)
        case .remove(let offset, let element, let other):
          return .insert(offset: offset, element: element, associatedWith: other)
        }
      }

      func _applied(to list: [ChangeElement]) -> [ChangeElement]? {
        var result = list
        for change in self {
          switch change {
          case .remove(let offset, _, _):
            if offset >= result.count { return nil }
            result.remove(at: offset)
          case .insert(let offset, let element, _):
            if offset > result.count { return nil }
            result.insert(element, at: offset)
          }
        }
        return result
      }
    }

    func _difference<T>(_ old: [T], _ new: [T], _ areAlike: (T, T) throws -> Bool) rethrows
      -> CollectionDifference<T>
    {
      let origin = old.count + new.count + 1
      var reach = Array(repeating: 0, count: 2 * origin + 1)
      var rounds: [[Int]] = []
      var isDone = false
      while !isDone {
        let d = rounds.count
        rounds.append(Array(reach[(origin - d - 1)...(origin + d + 1)]))
        for k in stride(from: 0 - d, through: d, by: 2) {
          let (below, above) = (reach[origin + k - 1], reach[origin + k + 1])
          var x = k == 0 - d || (k != d && below < above) ? above : below + 1
          while x < old.count && x - k < new.count {
            if try !areAlike(old[x], new[x - k]) { break }
            x += 1
          }
          reach[origin + k] = x
          if x >= old.count && x - k >= new.count {
            isDone = true
            break
          }
        }
      }
      var insertions: [CollectionDifference<T>.Change] = []
      var removals: [CollectionDifference<T>.Change] = []
      var (x, y) = (old.count, new.count)
      for d in (1..<rounds.count).reversed() {
        let (k, round) = (x - y, rounds[d])
        let (below, above) = (k > 0 - d ? round[k + d] : 0, k < d ? round[k + d + 2] : 0)
        let isInsertion = k == 0 - d || (k != d && below < above)
        x = isInsertion ? round[k + d + 2] : round[k + d]
        y = isInsertion ? x - k - 1 : x - k + 1
        if isInsertion {
          insertions.append(.insert(offset: y, element: new[y], associatedWith: nil))
        } else {
          removals.append(.remove(offset: x, element: old[x], associatedWith: nil))
        }
      }
      return CollectionDifference(_insertions: insertions.reversed(), _removals: removals.reversed())
    }

    extension BidirectionalCollection {
      func difference<C: BidirectionalCollection>(
        from other: C, by areEquivalent: (Element, Element) throws -> Bool
      ) rethrows -> CollectionDifference<Element> where C.Element == Element {
        try _difference(Array(other), Array(self), areEquivalent)
      }
    }
    extension BidirectionalCollection where Element: Equatable {
      func difference<C: BidirectionalCollection>(from other: C) -> CollectionDifference<Element>
      where C.Element == Element {
        _difference(Array(other), Array(self)) { $0 == $1 }
      }
    }
    extension Array {
      func applying(_ difference: CollectionDifference<Element>) -> [Element]? { difference._applied(to: self) }
    }
    extension String {
      func applying(_ difference: CollectionDifference<Character>) -> String? {
        difference._applied(to: Array(self)).map { String($0) }
      }
    }
    """
}
