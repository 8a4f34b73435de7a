import CellMachine
import Diagnostics

/// Makes the requirements of protocols callable on values of types whose static type is lost.
final class WitnessTable {
  private unowned let builder: ProgramBuilder
  private var conformers: [NominalType: [(type: Type, place: SourcePlace)]] = [:]
  private var registered: Set<Key> = []
  /// Generic requirements in the versions that calls asked for.
  private var versions: [ObjectIdentifier: [Version]] = [:]

  private struct Key: Hashable {
    var type: Type
    var protocolType: NominalType
  }

  private struct Version {
    var types: [Type]
    var selector: Int
  }

  init(_ builder: ProgramBuilder) { self.builder = builder }

  func register(_ type: Type, _ protocols: [NominalType], at place: SourcePlace) {
    for protocolType in protocols {
      let all = builder.solver.protocols(of: .existential([protocolType]))
      for wanted in all where wanted.origin == .cell {
        guard registered.insert(Key(type: type, protocolType: wanted)).inserted else { continue }
        conformers[wanted, default: []].append((type, place))
        for requirement in wanted.members.values.joined() {
          add(requirement, of: wanted, for: type, at: place)
        }
      }
    }
  }

  private func add(
    _ requirement: Declaration, of wanted: NominalType, for type: Type, at place: SourcePlace
  ) {
    guard case .requirement(let selector) = requirement.implementation, Self.isInstance(requirement),
      requirement.generics.isEmpty
    else {
      for version in versions[ObjectIdentifier(requirement)] ?? [] {
        add(requirement, version, of: wanted, for: type, at: place)
      }
      return
    }
    let thunk = WitnessThunk(
      requirement: requirement, protocolType: wanted, type: type, place: place)
    put(builder.compileClosure(thunk.function, [:]), selector, type)
    if requirement.setter != nil {
      put(builder.compileClosure(thunk.setter, [:]), selector + 1, type)
    }
  }

  /// What every value has; members of the type itself are made callable where they are called.
  private static func isInstance(_ requirement: Declaration) -> Bool {
    requirement.kind != .initializer && !requirement.isStatic
  }

  private func put(_ function: Int, _ selector: Int, _ type: Type) {
    builder.program.witnesses[builder.runtimeType(of: type), default: [:]][selector] = function
  }

  // MARK: Generic requirements

  /// The selector of a requirement for some type arguments; also of other static members, which
  /// are called on a type that is known only when the program runs.
  func selector(
    of requirement: Declaration, _ substitution: Substitution
  ) -> Int? {
    guard let owner = requirement.owner else { return nil }
    if case .requirement(let plain) = requirement.implementation, requirement.generics.isEmpty,
      Self.isInstance(requirement)
    {
      return plain
    }
    let types = requirement.generics.map { substitution[$0] ?? .generic($0) }
    let id = ObjectIdentifier(requirement)
    if let known = versions[id]?.first(where: { $0.types == types }) { return known.selector }
    // Odd numbers from beyond those of names.
    let version = Version(types: types, selector: 1 << 31 | (versionCount << 1))
    versionCount += 1
    versions[id, default: []].append(version)
    for conformer in conformers[owner] ?? [] {
      add(requirement, version, of: owner, for: conformer.type, at: conformer.place)
    }
    return version.selector
  }

  private var versionCount = 0

  private func add(
    _ requirement: Declaration, _ version: Version, of wanted: NominalType, for type: Type,
    at place: SourcePlace
  ) {
    var thunk = WitnessThunk(
      requirement: requirement, protocolType: wanted, type: type, place: place)
    thunk.generics = Substitution(requirement.generics, version.types)
    put(builder.compileClosure(thunk.function, [:]), version.selector, type)
  }
}
