/// What holds a value or does not: a variable, a part of a tuple, or a property of `self` inside an
/// initialiser.
enum FlowSlot: Hashable {
  /// A variable, or one leaf of the tuple that it holds.
  case variable(Variable, [Int])
  case property(String)
  /// `self` as a whole: `self.init` or `super.init` was called.
  case whole
}

/// What is known at one point of a body.
struct FlowState {
  /// Slots with a value on every path to here.
  var definite: Set<FlowSlot> = []
  /// Slots with a value on some path.
  var possible: Set<FlowSlot> = []
  /// Behind `return` and friends everything counts as assigned.
  var isUnreachable = false

  mutating func assign(_ slot: FlowSlot) {
    definite.insert(slot)
    possible.insert(slot)
  }

  mutating func withdraw(_ slot: FlowSlot) {
    definite.remove(slot)
    possible.remove(slot)
  }

  /// What holds where several paths meet.
  static func join(_ states: [FlowState]) -> FlowState {
    let live = states.filter { !$0.isUnreachable }
    guard var joined = live.first else {
      var end = FlowState()
      end.isUnreachable = true
      return end
    }
    for other in live.dropFirst() {
      joined.definite.formIntersection(other.definite)
      joined.possible.formUnion(other.possible)
    }
    return joined
  }
}
