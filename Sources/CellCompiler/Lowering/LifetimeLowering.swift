import CellMachine

// When registers let go of their values.
//
// Most programs cannot see when an object ends, and their registers keep values until the frame ends or
// they are used again. Where a class has a deinitialiser or a reference is weak, each statement and each
// scope lets go of its values at its end, as Swift does.
extension FunctionLowering {
  var showsLifetimes: Bool { builder.universe.showsLifetimes }

  /// Lets go of the values of variables and temporaries from one register up to another, the last first.
  func endScope(_ first: Int, _ end: Int) {
    guard showsLifetimes else { return }
    emit(.endScope, first, wide: max(0, end - first))
  }

  /// Lets go of everything that a statement left above the registers in use.
  func endTemporaries() { endScope(next, highest) }

  /// Runs the deinitialisers of objects that were only made to be passed.
  func endArguments() { endScope(next, 0) }

  /// Lowers one statement and lets go of its temporaries.
  func endingTemporaries(_ body: () -> Void) {
    guard showsLifetimes else { return body() }
    let outer = highest
    highest = next
    body()
    endTemporaries()
    highest = max(outer, highest)
  }

  /// The value in a register becomes what a variable of an ownership holds.
  func release(_ register: Int, to ownership: Ownership) {
    guard ownership != .strong else { return }
    noteObject(register)
    emit(.makeWeak, register)
  }

  /// What a variable of an ownership holds becomes its value.
  func retain(_ register: Int, from ownership: Ownership) {
    switch ownership {
    case .strong: break
    case .weak: emit(.loadWeak, register)
    case .unowned: emit(.loadUnowned, register)
    }
  }
}
