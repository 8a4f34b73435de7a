import Diagnostics
import SwiftSyntax

/// Whether a type has what the protocols of cells that it names ask for.
struct ConformanceChecker {
  let checker: Checker
  let type: NominalType

  func check(at syntax: DeclSyntax) {
    for protocolType in checker.solver.protocols(of: type.selfType)
    where protocolType.origin == .cell {
      for requirement in protocolType.members.values.joined() {
        guard case .requirement = requirement.implementation, !isMet(requirement, of: protocolType)
        else { continue }
        checker.session.report(
          "type '\(type.name)' does not conform to protocol '\(protocolType.name)'", at: syntax,
          help: "it lacks '\(requirement.text.isEmpty ? requirement.fullName : requirement.text)'",
          notes: requirement.place.map { [.init("'\(protocolType.name)' requires this", at: $0.place)] } ?? [])
        return
      }
    }
  }

  private func isMet(_ requirement: Declaration, of protocolType: NominalType) -> Bool {
    var candidates = MemberLookup(checker: checker).instanceMembers(of: type.selfType, named: requirement.name)
    candidates += MemberLookup(checker: checker).staticMembers(of: type.selfType, named: requirement.name)
    if requirement.kind == .initializer {
      candidates += MemberLookup(checker: checker).initializers(of: type.selfType)
    }
    return candidates.contains { fits($0.declaration, requirement, protocolType) }
  }

  private func fits(_ member: Declaration, _ requirement: Declaration, _ protocolType: NominalType)
    -> Bool
  {
    if case .requirement = member.implementation { return false }
    guard member.isStatic == requirement.isStatic || member.kind == .enumCase,
      member.parameters.map(\.label) == requirement.parameters.map(\.label)
    else { return false }
    let own = [protocolType.selfParameter: type.selfType]
    let theirs = member.owner.map { $0.kind == .protocolType ? [$0.selfParameter: type.selfType] : [:] } ?? [:]
    let generics = Dictionary(
      zip(requirement.generics, member.generics.map { Type.generic($0) }), uniquingKeysWith: { a, _ in a })
    let types = zip(member.parameters, requirement.parameters).allSatisfy {
      $0.type.substituting(theirs) == $1.type.substituting(own).substituting(generics)
    }
    let result = LazyPropertyType(checker: checker).type(of: member).substituting(theirs)
    return types && (result == requirement.result.substituting(own).substituting(generics) || requirement.kind == .initializer)
      && (requirement.setter == nil || member.setter != nil)
  }
}
