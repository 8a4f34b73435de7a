import SwiftSyntax

extension AccessorBlockSyntax {
  /// `mutating get`.
  var hasMutatingGetter: Bool {
    guard case .accessors(let list) = accessors else { return false }
    return list.contains { $0.accessorSpecifier.text == "get" && $0.modifier?.name.text == "mutating" }
  }
}

extension Substring {
  func trimmingSuffix(while predicate: (Character) -> Bool) -> Substring {
    var rest = self
    while let last = rest.last, predicate(last) { rest = rest.dropLast() }
    return rest
  }
}
