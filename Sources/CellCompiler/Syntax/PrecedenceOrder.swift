import SwiftSyntax

/// Which of two precedence groups binds more closely: the standard ones by a number for each, those of
/// cells by what they say of others.
///
/// The library follows `lowerThan` the wrong way round, so that this order is our own.
struct PrecedenceOrder: Sendable {
  enum Associativity: String { case left, right, none }

  enum Relation { case higher, lower, same, unrelated }

  struct Group {
    var name: String
    /// Of standard groups; 0 for others.
    var rank: Int
    var associativity: Associativity
  }

  private struct Own {
    var associativity = Associativity.none
    var isHigherThan: [String] = []
    var isLowerThan: [String] = []
  }

  /// From the loosest to the closest.
  private static let standard: [(name: String, associativity: Associativity)] = [
    ("AssignmentPrecedence", .right), ("TernaryPrecedence", .right),
    ("LogicalDisjunctionPrecedence", .left), ("LogicalConjunctionPrecedence", .left),
    ("ComparisonPrecedence", .none), ("NilCoalescingPrecedence", .right), ("CastingPrecedence", .none),
    ("RangeFormationPrecedence", .none), ("AdditionPrecedence", .left),
    ("MultiplicationPrecedence", .left), ("BitwiseShiftPrecedence", .none),
  ]

  private static let standardGroups = Dictionary(
    uniqueKeysWithValues: standard.enumerated().map { index, group in
      (group.name, Group(name: group.name, rank: index + 1, associativity: group.associativity))
    })

  /// What operators without a group belong to.
  static let defaultName = "DefaultPrecedence"

  private var own = [PrecedenceOrder.defaultName: Own(isHigherThan: ["TernaryPrecedence"])]

  /// Names of groups in a text that are declared neither there nor before.
  func unknownNames(in tree: SourceFileSyntax) -> [TokenSyntax] {
    tree.statements.flatMap { item -> [TokenSyntax] in
      guard let node = item.item.as(PrecedenceGroupDeclSyntax.self) else { return [] }
      return node.groupAttributes.flatMap { attribute -> [TokenSyntax] in
        guard case .precedenceGroupRelation(let relation) = attribute else { return [] }
        return relation.precedenceGroups.map(\.name).filter { group(named: $0.text) == nil }
      }
    }
  }

  /// Reads the groups that a text declares.
  mutating func add(_ tree: SourceFileSyntax) {
    for item in tree.statements {
      guard let node = item.item.as(PrecedenceGroupDeclSyntax.self) else { continue }
      var group = Own()
      for attribute in node.groupAttributes {
        switch attribute {
        case .precedenceGroupRelation(let relation):
          let names = relation.precedenceGroups.map { $0.name.text }
          if relation.higherThanOrLowerThanLabel.text == "lowerThan" {
            group.isLowerThan += names
          } else {
            group.isHigherThan += names
          }
        case .precedenceGroupAssociativity(let side):
          group.associativity = Associativity(rawValue: side.value.text) ?? Associativity.none
        default: break
        }
      }
      own[node.name.text] = group
    }
  }

  func group(named name: String) -> Group? {
    Self.standardGroups[name]
      ?? own[name].map { Group(name: name, rank: 0, associativity: $0.associativity) }
  }

  func relation(of group: Group, to other: Group) -> Relation {
    if group.rank > 0, other.rank > 0 {
      return group.rank == other.rank ? .same : group.rank > other.rank ? .higher : .lower
    }
    if group.name == other.name { return .same }
    if isHigher(group.name, than: other.name) { return .higher }
    return isHigher(other.name, than: group.name) ? .lower : .unrelated
  }

  /// Follows what groups say of each other downwards.
  private func isHigher(_ name: String, than other: String) -> Bool {
    var seen: Set<String> = []
    var waiting = [name]
    while let next = waiting.popLast() {
      guard seen.insert(next).inserted else { continue }
      if next == other { return true }
      waiting += own[next]?.isHigherThan ?? []
      waiting += own.filter { $0.value.isLowerThan.contains(next) }.map(\.key)
      if let rank = Self.standardGroups[next]?.rank, rank > 1 {
        waiting.append(Self.standard[rank - 2].name)
      }
    }
    return false
  }
}
