import ReferenceCompiler

/// What `swiftc` made of the programs, to see whether the generator writes sound ones.
struct Tally: CustomStringConvertible {
  private var ran = 0
  private var stopped = 0
  private var refused = 0
  private var excused = 0

  mutating func add(_ behaviour: Behaviour) {
    if behaviour.excuse != nil {
      excused += 1
    } else if !behaviour.errors.isEmpty {
      refused += 1
    } else if behaviour.stopLine != nil {
      stopped += 1
    } else {
      ran += 1
    }
  }

  var description: String {
    "swiftc ran \(ran), stopped \(stopped), refused \(refused), gave up on \(excused)"
  }
}
