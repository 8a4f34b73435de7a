import CellMachine
import Diagnostics

/// Which of the types that values may hide behind `any` conform to the protocols that programs cast to.
final class CastTable {
  private unowned let builder: ProgramBuilder
  private var numbers: [NominalType: Int] = [:]
  private var protocols: [NominalType] = []
  private var erased: [Type] = []
  private var seen: Set<Type> = []

  init(_ builder: ProgramBuilder) { self.builder = builder }

  /// A protocol that something is cast to.
  func number(of protocolType: NominalType, at place: SourcePlace) -> Int {
    if let known = numbers[protocolType] { return known }
    let number = numbers.count
    numbers[protocolType] = number
    protocols.append(protocolType)
    var index = 0
    // The list may grow meanwhile.
    while index < erased.count {
      add(erased[index], protocolType, at: place)
      index += 1
    }
    return number
  }

  /// A type whose values may be cast.
  func note(erased type: Type, at place: SourcePlace) {
    if case .existential = type { return }
    guard seen.insert(type).inserted else { return }
    erased.append(type)
    var index = 0
    while index < protocols.count {
      add(type, protocols[index], at: place)
      index += 1
    }
    switch type {
    case .nominal(_, let arguments): for argument in arguments { note(erased: argument, at: place) }
    case .tuple(let elements): for element in elements { note(erased: element.type, at: place) }
    default: break
    }
  }

  private func add(_ type: Type, _ protocolType: NominalType, at place: SourcePlace) {
    guard builder.solver.conforms(type, to: protocolType), let number = numbers[protocolType] else {
      return
    }
    builder.program.conformances[builder.runtimeType(of: type), default: []].insert(number)
    builder.registerWitnesses(type, [protocolType], at: place)
  }
}
