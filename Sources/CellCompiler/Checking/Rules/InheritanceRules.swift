import Diagnostics
import SwiftSyntax

/// Whether what stands behind a type's colon may stand there.
struct InheritanceRules {
  let checker: Checker
  let type: NominalType

  /// A protocol refines protocols; a class in its list restricts who may conform.
  func checkProtocol(_ header: NominalHeader) {
    for syntax in header.inherited {
      guard case .nominal(let nominal, _) = checker.typeScope.resolve(syntax), nominal.kind != .classType else {
        continue
      }
      checker.session.report(
        "inheritance from non-protocol, non-class type '\(nominal.name)'", at: syntax,
        help: "only protocols may stand here")
    }
  }

  func check(_ header: NominalHeader, _ types: [(syntax: TypeSyntax, type: Type)]) {
    var protocols: Set<NominalType> = []
    var parents: [Type] = []
    for (index, entry) in types.enumerated() {
      switch entry.type {
      case .existential(let found):
        for nominal in found where !protocols.insert(nominal).inserted {
          checker.session.report(
            "redundant conformance of '\(type.name)' to protocol '\(nominal.name)'", at: entry.syntax,
            mistake: .inheritance(.twice(type: type.name, protocol: nominal.name)))
        }
      case .nominal(let parent, _) where parent.kind == .classType && type.kind == .classType:
        parents.append(entry.type)
        if parent.isFinal {
          checker.session.report("inheritance from a final class '\(parent.name)'", at: entry.syntax,
            mistake: .inheritance(.fromFinal(name: parent.name)))
        }
        if parents.count == 2 {
          checker.session.report(
            "multiple inheritance from classes '\(parents[0])' and '\(parents[1])'", at: entry.syntax,
            mistake: .inheritance(.twoClasses(first: "\(parents[0])", second: "\(parents[1])")))
        } else if index > 0 {
          checker.session.report(
            "superclass '\(parent.name)' must appear first in the inheritance clause", at: entry.syntax,
            mistake: .inheritance(.classAfterProtocol(name: parent.name)))
        }
      case .nominal where type.kind == .enumeration && !header.isExtension: continue
      case .nominal, .generic:
        let lead = type.kind == .classType ? "non-protocol, non-class" : "non-protocol"
        checker.session.report(
          "inheritance from \(lead) type '\(entry.type)'", at: entry.syntax,
          mistake: .inheritance(.notAProtocol(name: "\(entry.type)")))
      default: continue
      }
    }
  }
}
