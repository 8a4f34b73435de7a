import CellMachine
import Diagnostics

/// Makes the requirements of protocols callable on values of types whose static type is lost.
final class WitnessTable {
  private unowned let builder: ProgramBuilder
  private var conformers: [NominalType: [(type: Type, place: SourcePlace)]] = [:]
  private var registered: Set<Key> = []
  /// What calls asked for beyond plain requirements, by the protocol whose values are looked at.
  private var versions: [NominalType: [Version]] = [:]

  private struct Key: Hashable {
    var type: Type
    var protocolType: NominalType
  }

  private struct Version {
    let declaration: Declaration
    let types: [Type]
    let selector: Int
    /// What the generic parameters around a local function stand for.
    let outer: Substitution
    /// The function that carries it out for a type that conforms.
    let make: (Type, SourcePlace) -> UserFunction?
  }

  init(_ builder: ProgramBuilder) { self.builder = builder }

  func register(_ type: Type, _ protocols: [NominalType], at place: SourcePlace) {
    for protocolType in protocols {
      let all = builder.solver.protocols(of: .existential([protocolType]))
      for wanted in all {
        guard registered.insert(Key(type: type, protocolType: wanted)).inserted else { continue }
        conformers[wanted, default: []].append((type, place))
        if wanted.origin == .cell {
          for requirement in wanted.members.values.joined() {
            add(requirement, of: wanted, for: type, at: place)
          }
        }
        // Those that are asked for meanwhile are made for this type too, where they are asked for.
        for version in versions[wanted] ?? [] { add(version, for: type, at: place) }
      }
    }
  }

  private func add(
    _ requirement: Declaration, of wanted: NominalType, for type: Type, at place: SourcePlace
  ) {
    guard case .requirement(let selector) = requirement.implementation, Self.isInstance(requirement),
      requirement.generics.isEmpty
    else { return }
    let thunk = WitnessThunk(
      requirement: requirement, protocolType: wanted, type: type, place: place, solver: builder.solver)
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

  // MARK: Versions

  /// The selector of a requirement for some type arguments; also of static members, which are called on a
  /// type that is known only when the program runs, of members of extensions, and of what gives an associated
  /// type of which callers know no more than what is asked of it.
  func selector(of member: Declaration, _ substitution: Substitution, through whole: Type) -> Int? {
    guard let owner = member.owner else { return nil }
    let view = AnyView(whole: whole, owner: owner, solver: builder.solver)
    let isUntold = view.isUntold(member)
    if case .requirement(let plain) = member.implementation, member.generics.isEmpty,
      Self.isInstance(member), !isUntold
    {
      return plain
    }
    let generics = Substitution(member.generics, member.generics.map { substitution[$0] ?? .generic($0) })
    let seen = isUntold ? view.type(member.result.substituting(generics)) : nil
    let solver = builder.solver
    return selector(of: member, member.generics.map { generics[$0] ?? .error } + (seen.map { [$0] } ?? []), owner) {
      type, place in
      let own: Substitution = [owner.selfParameter: type]
      guard member.requirements.allSatisfy({ solver.holds($0.substituting(own).substituting(generics)) }) else {
        return nil
      }
      var thunk = WitnessThunk(
        requirement: member, protocolType: owner, type: type, place: place, solver: solver)
      thunk.generics = generics
      thunk.seen = seen
      return thunk.function
    }
  }

  /// The selector under which what `make` gives is found for every type that conforms to a protocol.
  func selector(
    of declaration: Declaration, _ types: [Type], _ owner: NominalType, inside outer: Substitution = [:],
    make: @escaping (Type, SourcePlace) -> UserFunction?
  ) -> Int {
    let known = versions[owner]?.first { $0.declaration === declaration && $0.types == types }
    if let known { return known.selector }
    // Odd numbers from beyond those of names.
    let version = Version(
      declaration: declaration, types: types, selector: 1 << 31 | (versionCount << 1), outer: outer, make: make)
    versionCount += 1
    versions[owner, default: []].append(version)
    // Types that are met meanwhile look for the version themselves.
    for conformer in conformers[owner] ?? [] { add(version, for: conformer.type, at: conformer.place) }
    return version.selector
  }

  private var versionCount = 0

  private func add(_ version: Version, for type: Type, at place: SourcePlace) {
    // A member that wraps its own type in another that conforms would be made for wrappers without end.
    guard Self.depth(of: type) <= Self.maximalDepth, let function = version.make(type, place) else { return }
    put(builder.compileClosure(function, version.outer), version.selector, type)
  }

  private static let maximalDepth = 8

  /// How many types stand inside each other: 3 in `[Set<Int>]`.
  private static func depth(of type: Type) -> Int {
    switch type {
    case .nominal(_, let arguments): 1 + (arguments.map(depth).max() ?? 0)
    case .tuple(let elements): 1 + (elements.map { depth(of: $0.type) }.max() ?? 0)
    case .function(let function): 1 + depth(of: function.result)
    default: 1
    }
  }
}
