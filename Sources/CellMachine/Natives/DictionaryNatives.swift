import Diagnostics

// types[0] is the dictionary's type. Iteration follows the order of insertion.
extension NativeTable {
  static let dictionaries: Table = [
    "Dictionary.init()": Native { c in c.result = Slot(DictionaryObject()) },
    "Dictionary.init(uniqueKeysWithValues:)": Native { c in
      var pairs = try c.elements(0, c.type(1))
      c.result = try c.dictionary { table in
        while let pair = try pairs.next() {
          let fields = try pair.object(RecordObject.self).fields
          try table.put(fields[0], fields[1]) { _, _ in
            let key = try c.teller.debugDescribe(fields[0], c.keyType)
            throw Trap("duplicate key \(key) in 'uniqueKeysWithValues'", .repeatedKey(key))
          }
        }
      }
    },
    "Dictionary.init(_:uniquingKeysWith:)": Native { c in
      var pairs = try c.elements(0, c.type(1))
      c.result = try c.dictionary { try c.merge(&pairs, into: &$0, closure: 1) }
    },
    "Dictionary.init(grouping:by:)": Native { c in
      var elements = try c.elements(0, c.type(1))
      // Groups grow outside the table and enter it once, complete.
      var groups: [ArrayBuilder] = []
      let held = HeldMemory()
      c.result = try c.dictionary { table in
        while let element = try elements.next() {
          let key = try c.machine.call(c.arguments[1], element)
          let found = try table.find(key)
          let entry = found.entry ?? groups.count
          if entry == groups.count {
            try table.add(key, found.hash, value: Slot())
            groups.append(try ArrayBuilder(of: elements.element, c.machine))
            // A group is a builder now and an array of a few elements later.
            if entry & 1023 == 1023 { held.hold(entry * 160) }
          }
          try groups[entry].append(element)
        }
        for (entry, group) in groups.enumerated() {
          try c.machine.charge(4)
          table.set(group.finish(), at: entry)
        }
      }
    },
    "$makeDictionary": Native { c in
      // Keys and values in turn, from a literal.
      c.result = try c.dictionary { table in
        for index in stride(from: 0, to: c.argumentCount, by: 2) {
          try table.put(c.arguments[index], c.arguments[index + 1]) { _, _ in
            let key = try c.teller.debugDescribe(c.arguments[index], c.keyType)
            throw Trap("dictionary literal contains duplicate key \(key)", .repeatedKey(key))
          }
        }
      }
    },
    "Dictionary.count": Native { c in c.result = Slot(bits: try c.table().count) },
    "Dictionary.isEmpty": Native { c in c.result = Slot(try c.table().count == 0) },
    "Dictionary.keys": Native { c in
      let table = try c.table()
      try c.machine.charge(table.count)
      var keys = try ArrayBuilder(of: c.keyType, c.machine, capacity: table.count)
      for entry in table.entries { try keys.append(table.keys[entry]) }
      c.result = keys.finish()
    },
    "Dictionary.values": Native { c in
      let table = try c.table()
      try c.machine.charge(table.count)
      var values = try ArrayBuilder(of: c.valueType, c.machine, capacity: table.count)
      for entry in table.entries { try values.append(table.values[entry]) }
      c.result = values.finish()
    },
    "Dictionary.subscript(_:)": Native { c in
      let dictionary = try c.object(0, DictionaryObject.self)
      guard let entry = try c.find(1, dictionary) else { return }
      c.result = c.plan.wrapped(dictionary.table.values[entry])
    },
    "Dictionary.subscript(_:)=": Native { c in
      if c.arguments[2].object == nil {
        _ = try c.remove(1)
      } else if c.plan.wrapping == .scalar {
        try c.store(1, Slot(bits: c.int(2)))
      } else if let value = c.arguments[2].unwrapped(as: c.valueType) {
        try c.store(1, value)
      }
    },
    // Moves the value out and leaves a hole in its place, for a change that is stored at once.
    "Dictionary.subscript(_:)$take": Native { c in
      guard let entry = try c.find(1, c.object(0, DictionaryObject.self)) else { return }
      let dictionary = try c.mutableDictionary()
      var value = Slot(HeapObject.hole)
      Swift.swap(&value, &dictionary.table.values[entry])
      c.result = value.wrapped(as: c.valueType)
    },
    "Dictionary.subscript(_:default:)": Native { c in
      let dictionary = try c.object(0, DictionaryObject.self)
      if let entry = try c.find(1, dictionary) {
        c.result = dictionary.table.values[entry]
      } else {
        c.result = try c.machine.call(c.arguments[2], [])
      }
    },
    "Dictionary.subscript(_:default:)=": Native { c in try c.store(1, c.arguments[c.argumentCount - 1]) },
    "Dictionary.subscript(_:default:)$take": Native { c in
      guard let entry = try c.find(1, c.object(0, DictionaryObject.self)) else {
        c.result = try c.machine.call(c.arguments[2], [])
        return
      }
      let dictionary = try c.mutableDictionary()
      c.result = Slot(HeapObject.hole)
      Swift.swap(&c.result, &dictionary.table.values[entry])
    },
    "Dictionary.updateValue(_:forKey:)": Native { c in
      let old = try c.find(2, c.object(0, DictionaryObject.self)).map { try c.table().values[$0] }
      try c.store(2, c.arguments[1])
      c.setOptional(old, of: c.valueType)
    },
    "Dictionary.removeValue(forKey:)": Native { c in c.setOptional(try c.remove(1), of: c.valueType) },
    "Dictionary.removeAll(keepingCapacity:)": Native { c in c.arguments[0] = Slot(DictionaryObject()) },
    "Dictionary.reserveCapacity(_:)": Native { _ in },
    "Dictionary.index(forKey:)": Native { c in
      guard let entry = try c.find(1, c.object(0, DictionaryObject.self)) else { return }
      c.setOptional(Slot(bits: try c.table().position(of: entry)), of: .int)
    },
    "Dictionary.subscript(Index)": Native { c in
      let table = try c.table()
      let entry = try table.entry(at: c.int(1))
      c.result = Slot(record: table.keys[entry], table.values[entry])
    },
    "Dictionary.remove(at:)": Native { c in
      let entry = try c.table().entry(at: c.int(1))
      c.result = try c.removeEntry(entry)
    },
    "Dictionary.popFirst()": Native { c in
      guard let entry = try c.table().entry(from: 0) else { return }
      c.result = try c.removeEntry(entry)
    },
    "Dictionary.values=": Native { c in
      var values = try c.elements(1, .sequence(SequenceName(short: "Values", qualified: "Values"), c.valueType))
      let old = c.arguments[0]
      let table = try old.object(DictionaryObject.self).table
      try c.machine.reserve(bytes: table.bytes)
      try c.machine.charge(table.count)
      c.arguments[0] = Slot(DictionaryObject(try table.mapValues { try values.next() ?? $0 }))
    },
    "Values.subscript(_:)": Native { c in
      let array = try c.array(0)
      c.result = array.element(at: try array.position(c.int(1)))
    },
    "Values.subscript(_:)=": Native { c in
      let array = try c.mutableArray()
      array.set(c.arguments[2], at: try array.position(c.int(1)))
    },
    "Keys.==": Native { c in
      guard case .sequence(_, let element) = c.type(0) else { throw Trap.missingValue }
      var left = try c.elements(0, c.type(0))
      var right = try c.elements(1, c.type(0))
      let keying = Keying(element, c.machine)
      var table = OrderedTable()
      try c.machine.charge((left.underestimatedCount + right.underestimatedCount) * 5)
      while let key = try left.next() { table.add(key, try keying.hash(key)) }
      var isEqual = left.underestimatedCount == right.underestimatedCount
      while isEqual, let key = try right.next() {
        isEqual = try table.findInPlace(key, keying.hash(key), keying) != nil
      }
      c.result = Slot(isEqual)
    },
    "Dictionary.mapValues(_:)": Native { c in
      try c.machine.reserve(bytes: c.table().bytes)
      let table = try c.table().mapValues { try c.machine.call(c.arguments[1], $0) }
      c.result = Slot(DictionaryObject(table))
    },
    "Dictionary.compactMapValues(_:)": Native { c in
      let source = try c.table()
      c.result = try c.dictionary { table in
        for entry in source.entries {
          let mapped = try c.machine.call(c.arguments[1], source.values[entry])
          guard let value = mapped.unwrapped(as: c.type(1)) else { continue }
          let key = source.keys[entry]
          try table.add(key, table.keying.hash(key), value: value)
        }
      }
    },
    "Dictionary.filter(_:)": Native { c in
      let source = try c.table()
      c.result = try c.dictionary { table in
        for entry in source.entries {
          let (key, value) = (source.keys[entry], source.values[entry])
          guard try c.machine.call(c.arguments[1], Slot(record: key, value)).bool else { continue }
          try table.add(key, table.keying.hash(key), value: value)
        }
      }
    },
    "Dictionary.merge(Dictionary)": Native { c in try c.mergeInPlace(c.type(0)) },
    "Dictionary.merge(Sequence)": Native { c in try c.mergeInPlace(c.type(1)) },
    "Dictionary.merging(Dictionary)": Native { c in c.result = try c.merged(c.type(0)) },
    "Dictionary.merging(Sequence)": Native { c in c.result = try c.merged(c.type(1)) },
  ]
}

extension NativeCall {
  fileprivate var keyType: RuntimeType {
    if case .dictionary(let key, _) = type(0) { key } else { .void }
  }

  fileprivate var valueType: RuntimeType {
    if case .dictionary(_, let value) = type(0) { value } else { .void }
  }

  fileprivate func table() throws -> OrderedTable { try object(0, DictionaryObject.self).table }

  fileprivate func find(_ argument: Int, _ dictionary: DictionaryObject) throws -> Int? {
    try machine.charge(5)
    return try locate(arguments[argument], in: &dictionary.table, keyType).entry
  }

  /// The entry of a key, and the key's hash.
  func locate(
    _ key: Slot, in table: inout OrderedTable, _ type: @autoclosure () -> RuntimeType
  ) throws -> (entry: Int?, hash: Int) {
    switch plan.keys {
    case .bits:
      let hash = SlotComparison.mixed(key.bits)
      return (table.findBits(key.bits, hash), hash)
    case .strings:
      let string = try key.object(StringObject.self)
      return (table.findString(string, string.hash), string.hash)
    case .others:
      let keying = Keying(type(), machine)
      let hash = try keying.hash(key)
      return (try table.findInPlace(key, hash, keying), hash)
    }
  }

  fileprivate func mutableDictionary() throws -> DictionaryObject {
    try changing(DictionaryObject.self) {
      try machine.reserve(bytes: $0.table.bytes)
      try machine.charge($0.table.count)
      return DictionaryObject($0.table)
    }
  }

  fileprivate func store(_ key: Int, _ value: Slot) throws {
    let dictionary = try mutableDictionary()
    try machine.charge(5)
    let found = try locate(arguments[key], in: &dictionary.table, keyType)
    if let entry = found.entry {
      dictionary.table.values[entry] = value
    } else {
      try machine.makeRoom(in: &dictionary.table)
      dictionary.table.add(arguments[key], found.hash, value: value)
      dictionary.recount()
    }
  }

  fileprivate func remove(_ key: Int) throws -> Slot? {
    guard let entry = try find(key, object(0, DictionaryObject.self)) else { return nil }
    return try mutableDictionary().table.remove(entry)
  }

  /// Removes an entry and gives what it held.
  fileprivate func removeEntry(_ entry: Int) throws -> Slot {
    let dictionary = try mutableDictionary()
    let key = dictionary.table.keys[entry]
    return Slot(record: key, dictionary.table.remove(entry))
  }

  /// A new dictionary, filled by a body.
  fileprivate func dictionary(
    from start: OrderedTable = OrderedTable(), _ fill: (inout TableBuilder) throws -> Void
  ) throws -> Slot {
    var table = try TableBuilder(keyType, machine, start)
    try fill(&table)
    return Slot(DictionaryObject(table.table))
  }

  fileprivate func merge(
    _ pairs: inout SlotSequence, into table: inout TableBuilder, closure: Int
  ) throws {
    while let pair = try pairs.next() {
      let fields = try pair.object(RecordObject.self).fields
      try table.put(fields[0], fields[1]) { try machine.call(arguments[closure], $0, $1) }
    }
  }

  fileprivate func merged(_ other: RuntimeType) throws -> Slot {
    var pairs = try elements(1, other)
    let start = try table()
    try machine.reserve(bytes: start.bytes)
    try machine.charge(start.count)
    return try dictionary(from: start) { try merge(&pairs, into: &$0, closure: 2) }
  }

  fileprivate func mergeInPlace(_ other: RuntimeType) throws { arguments[0] = try merged(other) }
}
