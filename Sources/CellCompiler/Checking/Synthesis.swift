import Diagnostics
import SwiftSyntax

/// What the compiler gives a type: `==` for `Equatable`, raw values and all cases of enums.
struct Synthesis {
  let checker: Checker
  let type: NominalType

  func add() {
    if type.kind == .enumeration { enumeration() }
    let names = Set(type.conformances.flatMap { self.names(of: $0.protocolType) })
    let isPlainEnum = type.kind == .enumeration && type.cases.allSatisfy(\.parameters.isEmpty)
    if isPlainEnum {
      conform("Hashable")
      conform("Equatable")
    }
    if names.contains("Comparable"), type.kind == .enumeration { comparison("<") }
    if names.contains("Equatable") || names.contains("Hashable") || isPlainEnum { equality() }
  }

  private func names(of nominal: NominalType) -> [String] {
    checker.universe.refined(nominal).map(\.name)
  }

  private func conform(_ name: String) {
    guard let nominal = checker.universe.type(named: name),
      !type.conformances.contains(where: { $0.protocolType === nominal })
    else { return }
    type.conformances.append(.init(protocolType: nominal))
  }

  private func equality() {
    // `!=` follows a `==` that the type wrote itself.
    if type.kind != .classType { comparison("==") }
    comparison("!=")
  }

  /// An operator on two values of the type, which the machine knows how to carry out.
  private func comparison(_ name: String) {
    let isWritten = (type.members[name] ?? []).contains { $0.parameters.allSatisfy { $0.type == type.selfType } }
    if !isWritten {
      let declaration = Declaration(
        name: name, kind: .function, implementation: .native("synthesized \(name)"))
      declaration.owner = type
      declaration.isStatic = true
      declaration.isSynthesized = true
      declaration.result = checker.universe.bool
      declaration.parameters = ["lhs", "rhs"].map {
        Declaration.Parameter(label: nil, name: $0, type: type.selfType)
      }
      type.add(declaration)
    }
  }

  private func enumeration() {
    if type.rawType == nil, let valued = type.cases.first(where: { $0.rawValue != nil }) {
      checker.session.report(
        .init(
          "enum case cannot have a raw value if the enum does not have a raw type", at: valued.place?.place,
          help: "write the type behind the name: 'enum \(type.name): Int'"))
    }
    if let raw = type.rawType {
      for name in ["RawRepresentable", "Hashable", "Equatable"] { conform(name) }
      RawValues(checker: checker, type: type, raw: raw).assign()
      property("rawValue", raw, .native("enum.rawValue"))
      let initializer = Declaration(
        name: "init", kind: .initializer, implementation: .native("enum.init(rawValue:)"))
      initializer.owner = type
      initializer.isStatic = true
      initializer.isFailable = true
      initializer.isSynthesized = true
      initializer.result = checker.universe.optional(type.selfType)
      initializer.parameters = [.init(label: "rawValue", name: "rawValue", type: raw)]
      type.add(initializer)
    }
    if type.conformances.contains(where: { names(of: $0.protocolType).contains("CaseIterable") }),
      type.cases.allSatisfy(\.parameters.isEmpty), (type.members["allCases"] ?? []).isEmpty
    {
      let all = Declaration(
        name: "allCases", kind: .property, implementation: .native("enum.allCases"))
      all.owner = type
      all.isStatic = true
      all.isSynthesized = true
      all.result = checker.universe.array(of: type.selfType)
      type.add(all)
      type.typeAliases["AllCases"] = all.result
    }
  }

  private func property(_ name: String, _ result: Type, _ implementation: Declaration.Implementation)
  {
    let declaration = Declaration(name: name, kind: .property, implementation: implementation)
    declaration.owner = type
    declaration.result = result
    declaration.isSynthesized = true
    type.add(declaration)
  }
}
