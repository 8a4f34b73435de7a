import CellMachine

/// Opcodes by the names that declarations use.
enum Opcodes {
  static let named: [String: Opcode] = [
    "addInt": .addInt, "subtractInt": .subtractInt, "multiplyInt": .multiplyInt,
    "divideInt": .divideInt, "remainderInt": .remainderInt, "negateInt": .negateInt,
    "wrappingAddInt": .wrappingAddInt, "wrappingSubtractInt": .wrappingSubtractInt,
    "wrappingMultiplyInt": .wrappingMultiplyInt, "andInt": .andInt, "orInt": .orInt,
    "xorInt": .xorInt, "invertInt": .invertInt, "shiftLeftInt": .shiftLeftInt,
    "shiftRightInt": .shiftRightInt, "equalInt": .equalInt, "notEqualInt": .notEqualInt,
    "lessInt": .lessInt, "lessEqualInt": .lessEqualInt, "addDouble": .addDouble,
    "subtractDouble": .subtractDouble, "multiplyDouble": .multiplyDouble,
    "divideDouble": .divideDouble, "negateDouble": .negateDouble, "equalDouble": .equalDouble,
    "notEqualDouble": .notEqualDouble, "lessDouble": .lessDouble,
    "lessEqualDouble": .lessEqualDouble, "not": .not, "concatenate": .concatenate,
    "appendString": .appendString, "equalString": .equalString, "intToDouble": .intToDouble,
    "doubleToInt": .doubleToInt,
  ]
}
