/// What an ``Instruction`` does. Operands `a`, `b`, `c` are registers unless said otherwise;
/// `wide` is the 32-bit number made of `b` (low half) and `c` (high half); "copy" counts a
/// reference, "take" moves the slot and leaves nil behind.
public enum Opcode: UInt8, Sendable {
  // MARK: Moves
  case nop
  /// a.bits = b.bits
  case move
  /// a = b, both halves
  case copy
  /// a = b, both halves; b.object = nil
  case take
  /// a.object = nil
  case release
  /// a = constants[wide], copied
  case constant
  /// a.bits = constants[wide].bits
  case constantScalar
  /// a.bits = wide as a signed number
  case loadInt

  // MARK: Variables outside the frame
  /// a.bits = globals[wide].bits
  case loadGlobalScalar
  /// a = globals[wide], copied; traps on a hole
  case loadGlobal
  /// globals[wide].bits = a.bits
  case storeGlobalScalar
  /// globals[wide] = a, taken
  case storeGlobal
  /// a = globals[wide], leaving a hole; traps on a hole
  case takeGlobal
  /// a = a new box that holds b, taken
  case makeBox
  /// a = b.box.value, copied; traps on a hole
  case loadBox
  /// a.bits = b.box.value.bits
  case loadBoxScalar
  /// a.box.value = b, taken
  case storeBox
  /// a.box.value.bits = b.bits
  case storeBoxScalar
  /// a = b.box.value, leaving a hole; traps on a hole
  case takeBox

  // MARK: Whole numbers; results that do not fit trap
  case addInt, subtractInt, multiplyInt, divideInt, remainderInt
  /// a = b + c, c a signed 16-bit constant
  case addIntConstant
  /// a = b * c and so on, c a signed 16-bit constant, greater than zero in the last two
  case multiplyIntConstant, divideIntConstant, remainderIntConstant
  /// a = -b
  case negateInt
  /// a = b &+ c and so on, without traps
  case wrappingAddInt, wrappingSubtractInt, wrappingMultiplyInt
  case andInt, orInt, xorInt, shiftLeftInt, shiftRightInt
  /// a = ~b
  case invertInt

  // MARK: Floating point
  case addDouble, subtractDouble, multiplyDouble, divideDouble
  /// a = -b
  case negateDouble
  /// a = Double(b)
  case intToDouble
  /// a = Int(b), towards zero; traps where it does not fit
  case doubleToInt

  // MARK: Comparison; a = 1 or 0
  case equalInt, notEqualInt, lessInt, lessEqualInt
  case equalDouble, notEqualDouble, lessDouble, lessEqualDouble
  /// a = !b
  case not

  // MARK: Control; a jump's target is an instruction index
  /// go to wide
  case jump
  /// go back to wide, charging the distance as steps
  case jumpBack
  /// if a.bits != 0 go to wide
  case jumpIfTrue
  case jumpIfFalse
  /// if a.object == nil go to wide
  case jumpIfNil
  case jumpIfSome
  /// if a < b and so on skip the next instruction, which is a `jump`; NaN takes that jump
  case testLessInt, testLessEqualInt, testEqualInt, testNotEqualInt
  case testLessDouble, testLessEqualDouble, testEqualDouble, testNotEqualDouble
  /// the same with b a signed 16-bit constant
  case testLessConstant, testNotLessConstant, testEqualConstant, testNotEqualConstant
  /// a += 1; if a < b jump by c (signed, back), charging the distance: the end of a counted loop
  case countAndLoop

  // MARK: Calls; arguments stand in a, a+1, …; the result replaces a
  /// call functions[wide]; a callee with inout parameters keeps its register 0 for the result, numbers
  /// its parameters from 1 and leaves the inout ones standing there (they are not in objectRegisters)
  case call
  /// call the closure in b with c arguments standing in a…; the closure register is left alone
  case callClosure
  /// call nativeCalls[wide]; with inout arguments, the arguments start at a + 1 (see NativeCallSite)
  case callNative
  /// call the method with selector wide on the instance in a (class dispatch)
  case callMethod
  /// call the requirement with selector wide on the existential in a, opened before the call
  case callWitness
  /// return nothing
  case returnVoid
  /// return a.bits
  case returnScalar
  /// return a, taken
  case returnSlot
  /// leave the function with the error in a, taken
  case throwError
  /// after a call that can throw: go to wide if an error is pending
  case jumpIfError
  /// a = the pending error, which is cleared
  case takeError

  // MARK: Records, enums, optionals, closures
  /// a = record of the c slots standing in b…, taken
  case makeRecord
  /// a = b.fields[c], copied
  case getField
  /// a.bits = b.fields[c].bits
  case getFieldScalar
  /// a.fields[b] = c, taken; the record is made unique first
  case setField
  case setFieldScalar
  /// a = b.fields[c], leaving nil; the record is made unique first
  case takeField
  /// the same for instances of classes, which are shared; take leaves a hole, get traps on one
  case getInstanceField, setInstanceField, takeInstanceField
  /// a = new instance with layout nativeCalls-independent index wide, fields standing in a…, taken
  case makeInstance

  // MARK: Lifetimes; used only where a program can see when an object ends
  /// the instance in a is complete: its deinitialiser runs when it ends
  case completeInstance
  /// a = a reference to the object in a that does not keep it
  case makeWeak
  /// a = the object that the reference in a leads to, or nil
  case loadWeak
  /// the same; traps where the object is gone
  case loadUnowned
  /// wide registers from a on let go of their references, the last first; then the deinitialisers of
  /// objects that ended are run
  case endScope

  // MARK: Enums, optionals, closures
  /// a = enum case with layout enumCases[wide] (tag, payload count), payload standing in a…, taken
  case makeEnum
  /// a.bits = b's tag
  case enumTag
  /// a = b.payload[c], copied
  case enumPayload
  /// a = optional that holds the scalar b
  case wrapScalar
  /// a = optional that holds the optional b, taken
  case wrapNested
  /// a = b, which must hold a value; traps on nil
  case unwrapScalar, unwrap, unwrapNested
  /// a.bits = b holds no value
  case isNil
  /// a = closure of functions[wide], its captures standing in a…, taken
  case makeClosure
  /// a = existential of the value b with type runtimeTypes[c], taken
  case makeExistential

  // MARK: Arrays; indices are checked
  /// a = array of the c scalars (slots) standing in b…, taken
  case makeScalarArray, makeSlotArray
  /// a.bits = number of elements of b
  case scalarArrayCount, slotArrayCount
  /// a = b[c]
  case getScalarElement, getSlotElement
  /// a = b[c][x], x the register in the next instruction's a
  case getNestedScalar, getNestedSlot
  /// a[b][c] = x, x the scalar in the next instruction's a; both arrays are made unique first
  case setNestedScalar
  /// a[b] = c; the array is made unique first; slots are taken
  case setScalarElement, setSlotElement
  /// a = b[c], leaving nil; the array is made unique first
  case takeSlotElement
  /// append b to a; the array is made unique first; slots are taken
  case appendScalar, appendSlot

  // MARK: Dictionaries; the next instruction's wide is the nativeCalls index that has the type
  /// a = b[c], an optional
  case getEntry
  /// a[b] = c, an optional, taken; the dictionary is made unique first
  case setEntry
  /// a = number of the entry of the key c in b, which is made unique first; -1 where there is none
  case findEntry
  /// a = number of a new entry of the dictionary b, with the key a and the value c, both taken
  case addEntry
  /// a.bits = value of the entry number c of b
  case getEntryScalar
  /// the value of entry number b of a = c.bits
  case setEntryScalar
  /// the value of entry number b of a and c change places
  case swapEntry

  // MARK: Strings
  /// a = b + c
  case concatenate
  /// append b to a, which is made unique first
  case appendString
  /// append constants[wide] to a in the same way
  case appendLiteral
  /// append the digits of the number b to a in the same way
  case appendInt
  /// a = the number b as a string
  case intToString
  /// a.bits = b == c, as strings
  case equalString

  // MARK: Ends
  /// stop the cell with traps[wide], a message the compiler prepared
  case trap
}
