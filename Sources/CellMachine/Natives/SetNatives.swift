// types[0] is the set's type; for operations with another sequence types[1] is that one's.
extension NativeTable {
  static let sets: Table = [
    "Set.init()": Native { c in c.result = Slot(SetObject()) },
    "Set.init(_:)": Native { c in
      if case .set = c.type(1) {
        c.result = c.arguments[0]
        return
      }
      c.result = Slot(SetObject(try c.keys(0, c.type(1))))
    },
    "Set.count": Native { c in c.result = Slot(bits: try c.members().count) },
    "Set.isEmpty": Native { c in c.result = Slot(try c.members().count == 0) },
    "Set.contains(_:)": Native { c in c.result = Slot(try c.find(c.arguments[1]) != nil) },
    "Set.insert(_:)": Native { c in
      let member = c.arguments[1]
      if let entry = try c.find(member) {
        c.result = Slot(record: Slot(false), try c.members().keys[entry])
        return
      }
      let set = try c.mutableSet()
      try c.machine.makeRoom(in: &set.table)
      set.table.add(member, try c.keying.hash(member))
      set.recount()
      c.result = Slot(record: Slot(true), member)
    },
    "Set.update(with:)": Native { c in
      let member = c.arguments[1]
      let set = try c.mutableSet()
      if let entry = try c.find(member) {
        c.setOptional(set.table.keys[entry], of: c.type(0).element)
        return
      }
      try c.machine.makeRoom(in: &set.table)
      set.table.add(member, try c.keying.hash(member))
      set.recount()
    },
    "Set.remove(_:)": Native { c in
      guard let entry = try c.find(c.arguments[1]) else { return }
      let set = try c.mutableSet()
      c.setOptional(set.table.keys[entry], of: c.type(0).element)
      _ = set.table.remove(entry)
    },
    "Set.removeAll(keepingCapacity:)": Native { c in c.arguments[0] = Slot(SetObject()) },
    "Set.reserveCapacity(_:)": Native { _ in },
    "Set.subscript(Index)": Native { c in
      let members = try c.members()
      c.result = members.keys[try members.entry(at: c.int(1))]
    },
    "Set.remove(at:)": Native { c in
      c.result = try c.removeEntry(c.members().entry(at: c.int(1)))
    },
    "Set.removeFirst()": Native { c in
      guard let entry = try c.members().entry(from: 0) else { throw Trap.emptyArray }
      c.result = try c.removeEntry(entry)
    },
    "Set.popFirst()": Native { c in
      guard let entry = try c.members().entry(from: 0) else { return }
      c.setOptional(try c.removeEntry(entry), of: c.type(0).element)
    },
    "Set.filter(_:)": Native { c in
      c.result = try c.subset { try c.machine.call(c.arguments[1], $0).bool }
    },
    "Set.union(_:)": Native { c in c.result = Slot(SetObject(try c.union())) },
    "Set.formUnion(_:)": Native { c in c.arguments[0] = Slot(SetObject(try c.union())) },
    "Set.intersection(_:)": Native { c in c.result = try c.common(true) },
    "Set.formIntersection(_:)": Native { c in c.arguments[0] = try c.common(true) },
    "Set.subtracting(_:)": Native { c in c.result = try c.common(false) },
    "Set.subtract(_:)": Native { c in c.arguments[0] = try c.common(false) },
    "Set.symmetricDifference(_:)": Native { c in c.result = try c.difference() },
    "Set.formSymmetricDifference(_:)": Native { c in c.arguments[0] = try c.difference() },
    "Set.isSubset(of:)": Native { c in
      c.result = Slot(try c.isContained(c.members(), in: c.keys(1, c.type(1))))
    },
    "Set.isSuperset(of:)": Native { c in
      c.result = Slot(try c.isContained(c.keys(1, c.type(1)), in: c.members()))
    },
    "Set.isStrictSubset(of:)": Native { c in
      let other = try c.keys(1, c.type(1))
      c.result = Slot(try c.members().count < other.count && c.isContained(c.members(), in: other))
    },
    "Set.isStrictSuperset(of:)": Native { c in
      let other = try c.keys(1, c.type(1))
      c.result = Slot(try other.count < c.members().count && c.isContained(other, in: c.members()))
    },
    "Set.isDisjoint(with:)": Native { c in
      let other = try c.keys(1, c.type(1))
      let members = try c.members()
      let keying = c.keying
      var isDisjoint = true
      for entry in members.entries {
        try c.machine.charge(5)
        let member = members.keys[entry]
        if try other.find(member, keying.hash(member), keying) != nil {
          isDisjoint = false
          break
        }
      }
      c.result = Slot(isDisjoint)
    },
  ]
}

extension NativeCall {
  fileprivate var keying: Keying { Keying(type(0).element, machine) }

  fileprivate func members() throws -> OrderedTable { try object(0, SetObject.self).table }

  fileprivate func find(_ member: Slot) throws -> Int? {
    try machine.charge(5)
    return try locate(member, in: &object(0, SetObject.self).table, type(0).element).entry
  }

  fileprivate func mutableSet() throws -> SetObject {
    try changing(SetObject.self) {
      try machine.reserve(bytes: $0.table.bytes)
      try machine.charge($0.table.count)
      return SetObject($0.table)
    }
  }

  fileprivate func removeEntry(_ entry: Int) throws -> Slot {
    let set = try mutableSet()
    let member = set.table.keys[entry]
    _ = set.table.remove(entry)
    return member
  }

  /// The members of a sequence, each once.
  fileprivate func keys(_ argument: Int, _ type: RuntimeType) throws -> OrderedTable {
    if let set = arguments[argument].object as? SetObject { return set.table }
    var elements = try elements(argument, type)
    return try added(&elements, to: OrderedTable())
  }

  private func added(_ elements: inout SlotSequence, to start: OrderedTable) throws -> OrderedTable {
    var table = try TableBuilder(type(0).element, machine, start)
    while let element = try elements.next() {
      let found = try table.find(element)
      if found.entry == nil { try table.add(element, found.hash) }
    }
    return table.table
  }

  fileprivate func union() throws -> OrderedTable {
    let start = try members()
    try machine.reserve(bytes: start.bytes)
    try machine.charge(start.count)
    var elements = try elements(1, type(1))
    return try added(&elements, to: start)
  }

  /// The members that a condition keeps, in their order.
  fileprivate func subset(where condition: (Slot) throws -> Bool) throws -> Slot {
    let members = try members()
    var table = try TableBuilder(type(0).element, machine)
    for entry in members.entries {
      try machine.charge(5)
      let member = members.keys[entry]
      if try condition(member) { try table.add(member) }
    }
    return Slot(SetObject(table.table))
  }

  /// The members that also are, or are not, in the other sequence.
  fileprivate func common(_ wanted: Bool) throws -> Slot {
    let other = try keys(1, type(1))
    let keying = keying
    return try subset { try (other.find($0, keying.hash($0), keying) != nil) == wanted }
  }

  fileprivate func difference() throws -> Slot {
    let other = try keys(1, type(1))
    let members = try members()
    let keying = keying
    let result = try common(false).object(SetObject.self)
    for entry in other.entries {
      try machine.charge(8)
      let member = other.keys[entry]
      let hash = try keying.hash(member)
      if try members.find(member, hash, keying) == nil { result.table.add(member, hash) }
    }
    result.recount()
    return Slot(result)
  }

  fileprivate func isContained(_ small: OrderedTable, in large: OrderedTable) throws -> Bool {
    let keying = keying
    for entry in small.entries {
      try machine.charge(5)
      let member = small.keys[entry]
      if try large.find(member, keying.hash(member), keying) == nil { return false }
    }
    return true
  }
}
