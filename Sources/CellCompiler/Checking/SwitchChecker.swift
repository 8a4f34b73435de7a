import Diagnostics
import SwiftSyntax

/// `switch`: patterns, guards, and whether every value is covered.
struct SwitchChecker {
  let checker: Checker

  func check(_ node: SwitchExprSyntax, asValue: Bool, label: String?) -> Statement {
    let subject = checker.expression(node.subject)
    checker.jumpTargets.append(.init(label: label, kind: .switching))
    defer { checker.jumpTargets.removeLast() }
    if case .variable(let variable) = checker.solver.resolve(subject.type),
      let fallback = checker.solver.defaultType(of: variable.kind)
    {
      _ = checker.solver.unify(subject.type, fallback)
    }
    var cases: [Statement.SwitchCase] = []
    var jumps: [(statements: [FallThroughStmtSyntax], bound: Set<String>)] = []
    var hasDefault = false
    for item in node.cases {
      guard case .switchCase(let syntax) = item else {
        checker.session.report("conditional compilation is not supported in cells", at: item)
        continue
      }
      if hasDefault {
        checker.session.report(
          "additional 'case' blocks cannot appear after the 'default' block of a 'switch'", at: syntax,
          mistake: .pattern(.caseAfterDefault))
      }
      if case .default = syntax.label { hasDefault = true }
      cases.append(check(syntax, subject, asValue))
      jumps.append((takeFallthroughs(), boundNames(cases[cases.count - 1])))
    }
    FallthroughRules(session: checker.session).check(jumps)
    let coverage = SwitchCoverage(checker: checker)
    if !coverage.isExhaustive(cases, checker.solver.resolve(subject.type), at: node.switchKeyword) {
      checker.session.report(
        "switch must be exhaustive", at: node.switchKeyword,
        mistake: .flow(
          .notExhaustive(missing: coverage.missing(cases, checker.solver.resolve(subject.type)))))
    } else if hasDefault, coverage.isIdle(defaultOf: cases, subject.type, at: node.switchKeyword) {
      checker.session.report(
        "default will never be executed", at: node.cases.last.map { Syntax($0) } ?? Syntax(node),
        severity: .warning,
        mistake: .pattern(.defaultNeverReached))
    }
    return .switching(subject, cases, label: label)
  }

  private func takeFallthroughs() -> [FallThroughStmtSyntax] {
    let last = checker.jumpTargets.count - 1
    defer { checker.jumpTargets[last].fallthroughs = [] }
    return checker.jumpTargets[last].fallthroughs
  }

  private func boundNames(_ single: Statement.SwitchCase) -> Set<String> {
    Set(single.patterns.flatMap { PatternLowering.variables(of: $0.pattern) }.map(\.name))
  }

  private func check(_ syntax: SwitchCaseSyntax, _ subject: Expression, _ asValue: Bool)
    -> Statement.SwitchCase
  {
    checker.withScope {
      var patterns: [(pattern: Pattern, guard: Expression?)] = []
      switch syntax.label {
      case .default: patterns = [(.wildcard, nil)]
      case .case(let label):
        for item in label.caseItems {
          let pattern = PatternChecker(checker: checker).check(
            item.pattern, matching: subject.type)
          patterns.append((pattern, item.whereClause.map { checker.condition($0.condition) }))
          for variable in PatternLowering.variables(of: pattern) {
            checker.sharedBindings[variable.name] = variable
          }
        }
        checker.sharedBindings = [:]
        requireSameNames(patterns.map(\.pattern), label)
      }
      let block: Block
      if asValue {
        block = ConditionalChecker(checker: checker).value(syntax.statements, syntax)
      } else {
        block = Block()
        if syntax.statements.isEmpty {
          checker.session.report(
            "'case' label in a 'switch' must have at least one executable statement", at: syntax.label,
            mistake: .flow(.emptyCase))
        }
        checker.withScope {
          block.statements = StatementChecker(checker: checker).check(syntax.statements)
        }
      }
      return Statement.SwitchCase(patterns: patterns, body: block, place: checker.place(of: syntax))
    }
  }
}

extension SwitchChecker {
  /// The patterns of one case bind the same names.
  private func requireSameNames(_ patterns: [Pattern], _ label: SwitchCaseLabelSyntax) {
    let names = patterns.map { Set(PatternLowering.variables(of: $0).map(\.name)) }
    let all = names.reduce(into: Set<String>()) { $0.formUnion($1) }
    for name in all.sorted() where names.contains(where: { !$0.contains(name) }) {
      checker.session.report("'\(name)' must be bound in every pattern", at: label,
        mistake: .pattern(.boundInOneOnly(name: name)))
    }
  }
}

/// Whether the cases of a `switch` cover every value.
struct SwitchCoverage {
  let checker: Checker

  /// Where that takes more work than checking may, this is said instead.
  func isExhaustive(
    _ cases: [Statement.SwitchCase], _ type: Type, at keyword: TokenSyntax
  ) -> Bool {
    if case .error = type { return true }
    let patterns = cases.flatMap(\.patterns).filter { $0.guard == nil }.map(\.pattern)
    return covers(patterns.map { [$0] }, [type], depth: 0, at: keyword)
  }

  /// Whether the cases before a `default` cover every value one by one.
  func isIdle(
    defaultOf cases: [Statement.SwitchCase], _ type: Type, at keyword: TokenSyntax
  ) -> Bool {
    let others = Array(cases.dropLast())
    if others.flatMap(\.patterns).contains(where: { Self.isOpen($0.pattern) }) { return false }
    return !others.isEmpty && isExhaustive(others, checker.solver.resolve(type), at: keyword)
  }

  /// The cases of an enum that no pattern names.
  func missing(_ cases: [Statement.SwitchCase], _ type: Type) -> [String] {
    guard case .nominal(let nominal, _) = type, nominal.kind == .enumeration else {
      return []
    }
    var named: Set<String> = []
    for case .enumCase(let declaration, _, _) in cases.flatMap(\.patterns).map(\.pattern) {
      named.insert(declaration.name)
    }
    return enumCases(nominal).map(\.name).filter { !named.contains($0) }
  }

  private func enumCases(_ nominal: NominalType) -> [Declaration] {
    nominal.cases
  }

  /// Rows of patterns against columns of types: the algorithm of pattern matrices (Maranget 2007).
  private func covers(
    _ rows: [[Pattern]], _ types: [Type], depth: Int, at keyword: TokenSyntax
  ) -> Bool {
    guard depth < 64 else { return false }
    guard checker.session.spend(1 + rows.count / 4, at: keyword) else { return true }
    guard let type = types.first.map(checker.solver.resolve) else { return !rows.isEmpty }
    let rest = Array(types.dropFirst())
    // Where no row looks at this column there is nothing to tell apart.
    if rows.allSatisfy({ Self.isOpen($0[0]) }) {
      return covers(rows.map { Array($0.dropFirst()) }, rest, depth: depth + 1, at: keyword)
    }
    let constructors = self.constructors(of: type)
    guard let constructors else {
      // An open type is covered by rows that take anything in this column.
      let open = rows.filter { Self.isOpen($0[0]) }.map { Array($0.dropFirst()) }
      return covers(open, rest, depth: depth + 1, at: keyword)
    }
    let rowsByCase = RowsByCase(rows)
    return constructors.allSatisfy { constructor in
      let kept = rowsByCase.rows(for: constructor.enumCase).compactMap { constructor.specialize($0) }
      return covers(kept, constructor.fields + rest, depth: depth + 1, at: keyword)
    }
  }

  /// The rows that begin with one case of an enum, found without looking at those of all others.
  private struct RowsByCase {
    private let all: [[Pattern]]
    private var indices: [ObjectIdentifier: [Int]] = [:]
    /// Rows that begin with anything else.
    private var others: [Int] = []

    init(_ rows: [[Pattern]]) {
      all = rows
      for (index, row) in rows.enumerated() {
        if case .enumCase(let declaration, _, _) = row[0] {
          indices[ObjectIdentifier(declaration), default: []].append(index)
        } else {
          others.append(index)
        }
      }
    }

    /// In their order; all of them for what is no case of an enum.
    func rows(for declaration: Declaration?) -> [[Pattern]] {
      guard let declaration else { return all }
      return (indices[ObjectIdentifier(declaration), default: []] + others).sorted().map { all[$0] }
    }
  }

  static func isOpen(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .wildcard, .bind: true
    case .tuple(let parts): parts.allSatisfy(isOpen)
    default: false
    }
  }

  private struct Constructor {
    var fields: [Type]
    /// The case of an enum that it is.
    var enumCase: Declaration?
    /// The sub-patterns of a row's first pattern in front of the rest; nil where it does not fit.
    var specialize: ([Pattern]) -> [Pattern]?
  }

  private func constructors(of type: Type) -> [Constructor]? {
    switch type {
    case .nominal(let nominal, let arguments) where nominal === checker.universe.optionalType:
      return [some(arguments[0]), none]
    case .nominal(let nominal, let arguments)
    where nominal.kind == .enumeration && (nominal.origin == .cell || !nominal.cases.isEmpty):
      return nominal.cases.map { enumCase($0, nominal, arguments) }
    case .nominal where type == checker.universe.bool:
      return [boolean(true), boolean(false)]
    case .tuple(let elements):
      return [tuple(elements.map(\.type))]
    default: return nil
    }
  }

  private func some(_ wrapped: Type) -> Constructor {
    Constructor(fields: [wrapped]) { row in
      switch row[0] {
      case .wildcard, .bind: [.wildcard] + row.dropFirst()
      case .some(let inner): [inner] + row.dropFirst()
      case .expression(let literal, _, let subject): Self.inside(literal, subject).map { [$0] + row.dropFirst() }
      default: nil
      }
    }
  }

  /// `case true` where a `Bool?` is looked at.
  private static func inside(_ literal: Expression, _ subject: Variable) -> Pattern? {
    guard case .wrap(let value) = literal.kind else { return nil }
    return .expression(value, test: value, subject: subject)
  }

  private var none: Constructor {
    Constructor(fields: []) { row in
      switch row[0] {
      case .wildcard, .bind: Array(row.dropFirst())
      case .isNil: Array(row.dropFirst())
      default: nil
      }
    }
  }

  private func enumCase(_ declaration: Declaration, _ nominal: NominalType, _ arguments: [Type])
    -> Constructor
  {
    let substitution = nominal.substitution(for: arguments)
    let fields = declaration.parameters.map { $0.type.substituting(substitution) }
    return Constructor(fields: fields, enumCase: declaration) { row in
      switch row[0] {
      case .wildcard, .bind: fields.map { _ in Pattern.wildcard } + row.dropFirst()
      case .enumCase(let found, let parts, _) where found === declaration:
        Self.payload(parts, fields.count).map { $0 + row.dropFirst() }
      default: nil
      }
    }
  }

  /// The patterns of a case's values; nil where they do not say which values fit. One that takes all
  /// values together, as in `case .point(let both)`, takes each.
  private static func payload(_ parts: [Pattern], _ count: Int) -> [Pattern]? {
    if parts.count == count { return parts }
    return parts.allSatisfy(isOpen) ? Array(repeating: .wildcard, count: count) : nil
  }

  private func boolean(_ value: Bool) -> Constructor {
    Constructor(fields: []) { row in
      switch row[0] {
      case .wildcard, .bind: return Array(row.dropFirst())
      case .expression(let literal, _, _):
        if case .bool(let found) = literal.kind, found == value { return Array(row.dropFirst()) }
        return nil
      default: return nil
      }
    }
  }

  private func tuple(_ types: [Type]) -> Constructor {
    Constructor(fields: types) { row in
      switch row[0] {
      case .wildcard, .bind: types.map { _ in Pattern.wildcard } + row.dropFirst()
      case .tuple(let parts): parts + row.dropFirst()
      default: nil
      }
    }
  }
}
