import CellMachine

/// The values with which stored properties begin, made where a record or an object is put together.
///
/// A value of which several properties get parts (``InitialTuple``) is made when the first of them is.
struct InitialValues {
  private let lowering: FunctionLowering
  /// Where such a value is kept.
  private var registers: [ObjectIdentifier: Int] = [:]
  private var made: Set<ObjectIdentifier> = []

  /// Reserves registers for shared values: in front of those of the properties, which stand side by side.
  init(_ lowering: FunctionLowering, of properties: [(Declaration, Substitution)]) {
    self.lowering = lowering
    for (property, substitution) in properties {
      guard let tuple = property.initialTuple, registers[ObjectIdentifier(tuple)] == nil else { continue }
      let type = tuple.value.type.substituting(substitution)
      registers[ObjectIdentifier(tuple)] = lowering.allocate(for: type)
    }
  }

  /// Makes the value of a property of a type; nothing, for one that waits for its value.
  mutating func make(_ property: Declaration, _ type: Type, into register: Int) {
    guard let value = property.initialValue else {
      if lowering.representation(type).usesObject {
        lowering.emit(.release, register)
      } else {
        lowering.emit(.loadInt, register, wide: 0)
      }
      return
    }
    if let tuple = property.initialTuple, let whole = registers[ObjectIdentifier(tuple)] {
      if made.insert(ObjectIdentifier(tuple)).inserted { lowering.lower(tuple.value, into: whole) }
      take(tuple.paths[property.name] ?? [], of: whole, lowering.type(of: tuple.value), into: register)
    } else {
      lowering.lower(value, into: register)
    }
    lowering.release(register, to: property.ownership)
  }

  private func take(_ path: [Int], of whole: Int, _ type: Type, into register: Int) {
    guard let index = path.first, case .tuple(let elements) = type else {
      return lowering.emit(lowering.isScalar(type) ? .move : .copy, register, whole)
    }
    let part = elements[index].type
    let mark = lowering.next
    let target = path.count == 1 ? register : lowering.allocate(for: part)
    lowering.emit(lowering.isScalar(part) ? .getFieldScalar : .getField, target, whole, index)
    if path.count > 1 { take(Array(path.dropFirst()), of: target, part, into: register) }
    lowering.next = mark
  }
}
