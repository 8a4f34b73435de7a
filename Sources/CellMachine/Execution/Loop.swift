import Metering

// The loop is one function: its state (`function`, `next`, `r`, `fuel`) stays in machine registers.
// What takes several lines is a method that is inlined (Fast….swift); what is rare or allocates is one
// that is not (Slow….swift). Objects are read through `Unmanaged`, since a retain and release for each
// element costs more than the rest of the instruction.
extension Machine {
  /// Steps that a call costs beyond the callee's own.
  static let callCost = 10
  /// Steps that calling a native costs beyond what it charges itself.
  static let nativeCost = 5

  /// Runs a function whose arguments stand at `base` until it returns; its result is then there.
  ///
  /// - Returns: Whether it ended by throwing; the error is then ``pendingError``.
  func execute(
    _ callee: LinkedPointer, _ base: UnsafeMutablePointer<Slot>
  ) throws(MachineStop) -> Bool {
    let entry = frameCount
    let hole = self.hole
    let globals = self.globals.slots
    var function = callee
    var next = callee.pointee.code
    var r = base
    var fuel = self.fuel

    while true {
      do {
        while true {
          let i = next.pointee
          next += 1
          switch i.opcode {
          // MARK: Moves
          case .nop: break
          case .move: r[i.a].bits = r[i.b].bits
          case .copy: r[i.a] = r[i.b]
          case .take: r.take(i.a, from: i.b)
          case .release: r[i.a].object = nil
          case .constant:
            let constants = function.pointee.constants
            // In a loop it often stands there still.
            if r.address(i.a) == nil || r.address(i.a) != constants.address(i.wide) {
              r[i.a] = constants[i.wide]
            } else {
              r[i.a].bits = 0
            }
          case .constantScalar: r[i.a].bits = function.pointee.constants[i.wide].bits
          case .loadInt: r[i.a].bits = i.signedWide

          // MARK: Variables outside the frame
          case .loadGlobalScalar: r[i.a].bits = globals[i.wide].bits
          case .loadGlobal:
            if globals.address(i.wide) == hole { throw globalHole(i.wide) }
            r[i.a] = globals[i.wide]
          case .storeGlobalScalar: globals[i.wide].bits = r[i.a].bits
          case .storeGlobal: (globals + i.wide).take(from: r + i.a)
          case .takeGlobal:
            if globals.address(i.wide) == hole { throw globalHole(i.wide) }
            (r + i.a).take(from: globals + i.wide)
            globals[i.wide].object = HeapObject.hole
          case .makeBox: try makeBox(r, i)
          case .loadBox: try loadBox(r, i)
          case .loadBoxScalar:
            guard let box = r.object(i.b, BoxObject.self) else { throw Trap.missingValue }
            r[i.a].bits = box._withUnsafeGuaranteedRef { $0.value.bits }
          case .storeBox: try storeBox(r, i)
          case .storeBoxScalar:
            guard let box = r.object(i.a, BoxObject.self) else { throw Trap.missingValue }
            box._withUnsafeGuaranteedRef { $0.value.bits = r[i.b].bits }
          case .takeBox: try takeBox(r, i)

          // MARK: Whole numbers
          case .addInt: try set(r, i, r[i.b].bits.addingReportingOverflow(r[i.c].bits))
          case .subtractInt: try set(r, i, r[i.b].bits.subtractingReportingOverflow(r[i.c].bits))
          case .multiplyInt: try set(r, i, r[i.b].bits.multipliedReportingOverflow(by: r[i.c].bits))
          case .divideInt: try set(r, i, Self.divided(r[i.b].bits, r[i.c].bits))
          case .remainderInt: try set(r, i, Self.remainder(r[i.b].bits, r[i.c].bits))
          case .addIntConstant: try set(r, i, r[i.b].bits.addingReportingOverflow(i.signedC))
          case .multiplyIntConstant: try set(r, i, r[i.b].bits.multipliedReportingOverflow(by: i.signedC))
          case .divideIntConstant: r[i.a].bits = Self.divided(r[i.b].bits, i.signedC).partialValue
          case .remainderIntConstant:
            r[i.a].bits = Self.remainder(r[i.b].bits, i.signedC).partialValue
          case .negateInt: try set(r, i, 0.subtractingReportingOverflow(r[i.b].bits))
          case .wrappingAddInt: r[i.a].bits = r[i.b].bits &+ r[i.c].bits
          case .wrappingSubtractInt: r[i.a].bits = r[i.b].bits &- r[i.c].bits
          case .wrappingMultiplyInt: r[i.a].bits = r[i.b].bits &* r[i.c].bits
          case .andInt: r[i.a].bits = r[i.b].bits & r[i.c].bits
          case .orInt: r[i.a].bits = r[i.b].bits | r[i.c].bits
          case .xorInt: r[i.a].bits = r[i.b].bits ^ r[i.c].bits
          case .shiftLeftInt: r[i.a].bits = r[i.b].bits << r[i.c].bits
          case .shiftRightInt: r[i.a].bits = r[i.b].bits >> r[i.c].bits
          case .invertInt: r[i.a].bits = ~r[i.b].bits

          // MARK: Floating point
          case .addDouble: r[i.a].double = r[i.b].double + r[i.c].double
          case .subtractDouble: r[i.a].double = r[i.b].double - r[i.c].double
          case .multiplyDouble: r[i.a].double = r[i.b].double * r[i.c].double
          case .divideDouble: r[i.a].double = r[i.b].double / r[i.c].double
          case .negateDouble: r[i.a].double = -r[i.b].double
          case .intToDouble: r[i.a].double = Double(r[i.b].bits)
          case .doubleToInt:
            let value = r[i.b].double
            // Both bounds are exact: −2⁶³ − 1 rounds to −2⁶³, which fits.
            guard value >= -0x1p63, value < 0x1p63 else { throw Trap.doesNotFitInt(value) }
            r[i.a].bits = Int(value)

          // MARK: Comparison
          case .equalInt: r[i.a].bits = r[i.b].bits == r[i.c].bits ? 1 : 0
          case .notEqualInt: r[i.a].bits = r[i.b].bits != r[i.c].bits ? 1 : 0
          case .lessInt: r[i.a].bits = r[i.b].bits < r[i.c].bits ? 1 : 0
          case .lessEqualInt: r[i.a].bits = r[i.b].bits <= r[i.c].bits ? 1 : 0
          case .equalDouble: r[i.a].bits = r[i.b].double == r[i.c].double ? 1 : 0
          case .notEqualDouble: r[i.a].bits = r[i.b].double != r[i.c].double ? 1 : 0
          case .lessDouble: r[i.a].bits = r[i.b].double < r[i.c].double ? 1 : 0
          case .lessEqualDouble: r[i.a].bits = r[i.b].double <= r[i.c].double ? 1 : 0
          case .not: r[i.a].bits = r[i.b].bits == 0 ? 1 : 0

          // MARK: Control
          case .jump: next = function.pointee.code + i.wide
          case .jumpBack:
            let target = function.pointee.code + i.wide
            fuel &-= next - target
            if fuel < 0 { fuel = try refueled(fuel) }
            next = target
          case .jumpIfTrue: if r[i.a].bits != 0 { next = function.pointee.code + i.wide }
          case .jumpIfFalse: if r[i.a].bits == 0 { next = function.pointee.code + i.wide }
          case .jumpIfNil: if r.address(i.a) == nil { next = function.pointee.code + i.wide }
          case .jumpIfSome: if r.address(i.a) != nil { next = function.pointee.code + i.wide }
          case .testLessInt:
            next = r[i.a].bits < r[i.b].bits ? next + 1 : function.pointee.target(of: next)
          case .testLessEqualInt:
            next = r[i.a].bits <= r[i.b].bits ? next + 1 : function.pointee.target(of: next)
          case .testEqualInt:
            next = r[i.a].bits == r[i.b].bits ? next + 1 : function.pointee.target(of: next)
          case .testNotEqualInt:
            next = r[i.a].bits != r[i.b].bits ? next + 1 : function.pointee.target(of: next)
          case .testLessDouble:
            next = r[i.a].double < r[i.b].double ? next + 1 : function.pointee.target(of: next)
          case .testLessEqualDouble:
            next = r[i.a].double <= r[i.b].double ? next + 1 : function.pointee.target(of: next)
          case .testEqualDouble:
            next = r[i.a].double == r[i.b].double ? next + 1 : function.pointee.target(of: next)
          case .testNotEqualDouble:
            next = r[i.a].double != r[i.b].double ? next + 1 : function.pointee.target(of: next)
          case .testLessConstant:
            next = r[i.a].bits < i.signedB ? next + 1 : function.pointee.target(of: next)
          case .testNotLessConstant:
            next = r[i.a].bits >= i.signedB ? next + 1 : function.pointee.target(of: next)
          case .testEqualConstant:
            next = r[i.a].bits == i.signedB ? next + 1 : function.pointee.target(of: next)
          case .testNotEqualConstant:
            next = r[i.a].bits != i.signedB ? next + 1 : function.pointee.target(of: next)
          case .countAndLoop:
            let value = r[i.a].bits &+ 1
            r[i.a].bits = value
            if value < r[i.b].bits {
              fuel &+= min(0, i.signedC)
              if fuel < 0 { fuel = try refueled(fuel) }
              next += i.signedC
            }

          // MARK: Calls
          case .call:
            fuel &-= Self.callCost
            if fuel < 0 { fuel = try refueled(fuel) }
            let callee = try link(i.wide)
            let window = r + i.a
            try prepare(callee, at: window)
            try pushFrame(Frame(function: function, next: next, registers: r))
            function = callee
            next = callee.pointee.code
            r = window
          case .callClosure, .callMethod, .callWitness:
            fuel &-= Self.callCost
            if fuel < 0 { fuel = try refueled(fuel) }
            leaveLoop(fuel, function, next, r)
            let callee = try resolve(i, r)
            fuel = self.fuel
            if let callee {
              let window = r + i.a
              try pushFrame(Frame(function: function, next: next, registers: r))
              function = callee
              next = callee.pointee.code
              r = window
            }
          case .callNative:
            leaveLoop(fuel, function, next, r)
            try callNative(function.pointee.nativeCalls + i.wide, r + i.a, r)
            fuel = self.fuel
          case .returnVoid:
            function.clearObjects(r)
            if frameCount == entry {
              self.fuel = fuel
              return false
            }
            frameCount &-= 1
            (function, next, r) = frames.popped(frameCount)
          case .returnScalar:
            let value = r[i.a].bits
            function.clearObjects(r)
            r[0].bits = value
            if frameCount == entry {
              self.fuel = fuel
              return false
            }
            frameCount &-= 1
            (function, next, r) = frames.popped(frameCount)
          case .returnSlot:
            var value = Slot()
            swap(&value, &r[i.a])
            function.clearObjects(r)
            r[0] = value
            if frameCount == entry {
              self.fuel = fuel
              return false
            }
            frameCount &-= 1
            (function, next, r) = frames.popped(frameCount)
          case .throwError:
            swap(&pendingError, &r[i.a])
            r[i.a].object = nil
            // An error that is passed on keeps the place it came from.
            if let thrown = ownPlace(function, next) {
              pendingPlace = thrown
              passedPlace = nil
            }
            function.clearObjects(r)
            if frameCount == entry {
              self.fuel = fuel
              return true
            }
            frameCount &-= 1
            (function, next, r) = frames.popped(frameCount)
            guard next.pointee.opcode == .jumpIfError else { throw takePendingError() }
          case .jumpIfError:
            if pendingError.object != nil {
              passedPlace = ownPlace(function, next) ?? passedPlace
              next = function.pointee.code + i.wide
            }
          case .takeError:
            r[i.a] = pendingError
            pendingError.object = nil

          // MARK: Records, enums, optionals, closures
          case .makeRecord: try makeRecord(r, i)
          case .getField:
            guard let record = r.object(i.b, RecordObject.self) else { throw Trap.missingValue }
            r[i.a] = record._withUnsafeGuaranteedRef { $0.fields[Int(i.c)] }
          case .getFieldScalar:
            guard let record = r.object(i.b, RecordObject.self) else { throw Trap.missingValue }
            r[i.a].bits = record._withUnsafeGuaranteedRef { $0.fields[Int(i.c)].bits }
          case .setField: try setField(r, i)
          case .setFieldScalar: try setFieldScalar(r, i)
          case .takeField: try takeField(r, i)
          case .getInstanceField: try getInstanceField(r, i)
          case .setInstanceField: try setInstanceField(r, i)
          case .takeInstanceField: try takeInstanceField(r, i)
          case .makeInstance: try makeInstance(r, i)
          case .completeInstance, .makeWeak, .loadWeak, .loadUnowned: try lifetime(r, i)
          case .endScope:
            leaveLoop(fuel, function, next, r)
            try endScope(r + i.a, i.wide)
            fuel = self.fuel
          case .makeEnum: try makeEnum(r, i, function)
          case .enumTag:
            guard let value = r.object(i.b, EnumObject.self) else { throw Trap.missingValue }
            r[i.a].bits = value._withUnsafeGuaranteedRef { $0.tag }
          case .enumPayload:
            guard let value = r.object(i.b, EnumObject.self) else { throw Trap.missingValue }
            r[i.a] = value._withUnsafeGuaranteedRef { $0.payload[Int(i.c)] }
          case .wrapScalar:
            r[i.a].bits = r[i.b].bits
            r[i.a].object = HeapObject.some
          case .wrapNested: try wrapNested(r, i)
          case .unwrapScalar:
            if r.address(i.b) == nil { throw Trap.foundNil }
            r[i.a].bits = r[i.b].bits
          case .unwrap:
            if r.address(i.b) == nil { throw Trap.foundNil }
            r[i.a] = r[i.b]
          case .unwrapNested:
            guard let value = r.object(i.b, NestedOptionalObject.self) else { throw Trap.foundNil }
            r[i.a] = value._withUnsafeGuaranteedRef { $0.value }
          case .isNil: r[i.a].bits = r.address(i.b) == nil ? 1 : 0
          case .makeClosure: try makeClosure(r, i)
          case .makeExistential: try makeExistential(r, i, function)

          // MARK: Arrays
          case .makeScalarArray: try makeScalarArray(r, i)
          case .makeSlotArray: try makeSlotArray(r, i)
          case .scalarArrayCount:
            guard let array = r.object(i.b, ScalarArray.self) else { throw Trap.missingValue }
            r[i.a].bits = array._withUnsafeGuaranteedRef { $0.elements.count }
          case .slotArrayCount:
            guard let array = r.object(i.b, SlotArray.self) else { throw Trap.missingValue }
            r[i.a].bits = array._withUnsafeGuaranteedRef { $0.elements.count }
          case .getScalarElement: try getScalarElement(r, i)
          case .getSlotElement: try getSlotElement(r, i)
          case .getNestedScalar:
            try getNestedScalar(r, i, r[next.pointee.a].bits)
            next += 1
          case .getNestedSlot:
            try getNestedSlot(r, i, r[next.pointee.a].bits)
            next += 1
          case .setNestedScalar:
            try setNestedScalar(r, i, r[next.pointee.a].bits)
            next += 1
          case .setScalarElement: try setScalarElement(r, i)
          case .setSlotElement: try setSlotElement(r, i)
          case .takeSlotElement: try takeSlotElement(r, i)
          case .appendScalar: try appendScalar(r, i)
          case .appendSlot: try appendSlot(r, i)

          // MARK: Dictionaries
          case .getEntry, .setEntry, .findEntry, .addEntry:
            // Keys of cells' own types are hashed and compared by functions of the cell.
            leaveLoop(fuel, function, next, r)
            try useDictionary(i, r, function.pointee.nativeCalls + next.pointee.wide)
            fuel = self.fuel
            next += 1
          case .getEntryScalar:
            guard let dictionary = r.object(i.b, DictionaryObject.self) else { throw Trap.missingValue }
            r[i.a].bits = dictionary._withUnsafeGuaranteedRef { $0.table.values[r[i.c].bits].bits }
          case .setEntryScalar:
            guard let dictionary = r.object(i.a, DictionaryObject.self) else { throw Trap.missingValue }
            dictionary._withUnsafeGuaranteedRef { $0.table.values[r[i.b].bits].bits = r[i.c].bits }
          case .swapEntry:
            guard let dictionary = r.object(i.a, DictionaryObject.self) else { throw Trap.missingValue }
            dictionary._withUnsafeGuaranteedRef { swap(&$0.table.values[r[i.b].bits], &r[i.c]) }

          // MARK: Strings
          case .concatenate:
            self.fuel = fuel
            try concatenate(r, i)
            fuel = self.fuel
          case .appendString:
            self.fuel = fuel
            try appendString(r, i)
            fuel = self.fuel
          case .appendLiteral:
            self.fuel = fuel
            try appendLiteral(r, i, function.pointee.constants)
            fuel = self.fuel
          case .appendInt:
            self.fuel = fuel
            try appendInt(r, i)
            fuel = self.fuel
          case .intToString: try intToString(r, i)
          case .equalString:
            guard let left = r.object(i.b, StringObject.self),
              let right = r.object(i.c, StringObject.self)
            else { throw Trap.missingValue }
            let isEqual = try left._withUnsafeGuaranteedRef { left in
              try right._withUnsafeGuaranteedRef { try left === $0 || equal(left.value, $0.value) }
            }
            r[i.a].bits = isEqual ? 1 : 0

          // MARK: Ends
          case .trap: throw prepared(i, r, function)
          }
        }
      } catch {
        // Errors of natives become error values where the call is followed by a handler; the rest
        // ends the run.
        if (next - 1).pointee.opcode.sharesFuel {
          fuel = self.fuel
        } else {
          self.fuel = fuel
        }
        if !(error is Trap || error is MachineStop || error is MeterStop),
          next.pointee.opcode == .jumpIfError
        {
          pendingError = errorValue(error)
          pendingPlace = place(function, next)
          passedPlace = nil
          continue
        }
        let stop = self.stop(for: error, function, next, r)
        putBack(function, next, r, from: entry)
        unwind(to: base, from: r + function.pointee.registerCount)
        frameCount = entry
        throw stop
      }
    }
  }

  /// ``refuel()`` for a loop that keeps its fuel in a local variable.
  @inline(never)
  private func refueled(_ fuel: Int) throws -> Int {
    self.fuel = fuel
    try refuel()
    return self.fuel
  }

  /// Lets everything outside of the loop see where it stands.
  @inline(__always)
  private func leaveLoop(
    _ fuel: Int, _ function: LinkedPointer, _ next: UnsafeMutablePointer<Instruction>, _ r: Registers
  ) {
    self.fuel = fuel
    currentFunction = function
    currentNext = next
    top = r + function.pointee.registerCount
  }

  private func unwind(
    to base: UnsafeMutablePointer<Slot>, from end: UnsafeMutablePointer<Slot>
  ) {
    var register = base
    while register < min(end, registersEnd) {
      register.pointee.object = nil
      register += 1
    }
  }
}

extension Opcode {
  /// Whether the loop hands its fuel to the machine while the instruction runs.
  var sharesFuel: Bool {
    switch self {
    case .callNative, .callClosure, .callMethod, .callWitness, .concatenate, .appendString,
      .appendLiteral, .appendInt, .getEntry, .setEntry, .findEntry, .addEntry, .endScope:
      true
    default: false
    }
  }
}

extension LinkedPointer {
  /// Releases what a frame holds when it ends.
  @inline(__always)
  func clearObjects(_ registers: UnsafeMutablePointer<Slot>) {
    let objects = pointee.objectRegisters
    for index in 0..<pointee.objectRegisterCount where registers.address(objects[index]) != nil {
      registers[objects[index]].object = nil
    }
  }
}

extension UnsafeMutablePointer where Pointee == Frame {
  @inline(__always)
  func popped(_ index: Int)
    -> (LinkedPointer, UnsafeMutablePointer<Instruction>, UnsafeMutablePointer<Slot>)
  {
    let frame = self[index]
    return (frame.function, frame.next, frame.registers)
  }
}
