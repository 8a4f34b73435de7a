/// The types that generic parameters stand for.
///
/// Pairs in a list rather than a dictionary: there are one or two of them, they are made for most members
/// that the checker looks at, and comparing two parameters costs less than hashing one.
struct Substitution: Hashable {
  typealias Element = (key: GenericParameter, value: Type)

  private var parameters: [GenericParameter] = []
  private var types: [Type] = []

  init() {}

  init(_ parameter: GenericParameter, _ type: Type) {
    parameters = [parameter]
    types = [type]
  }

  /// Parameters and their types, in the same order; what one of the lists has more of is left out.
  init(_ parameters: [GenericParameter], _ types: [Type]) {
    let count = Swift.min(parameters.count, types.count)
    self.parameters = parameters.count == count ? parameters : Array(parameters.prefix(count))
    self.types = types.count == count ? types : Array(types.prefix(count))
  }

  var isEmpty: Bool { parameters.isEmpty }

  subscript(parameter: GenericParameter) -> Type? {
    get {
      for index in parameters.indices where parameters[index] === parameter { return types[index] }
      return nil
    }
    set {
      let index = parameters.firstIndex { $0 === parameter }
      switch (index, newValue) {
      case (let index?, let type?): types[index] = type
      case (let index?, nil):
        parameters.remove(at: index)
        types.remove(at: index)
      case (nil, let type?):
        parameters.append(parameter)
        types.append(type)
      case (nil, nil): break
      }
    }
  }

  /// The same parameters, their types changed.
  func mapValues(_ transform: (Type) -> Type) -> Substitution {
    Substitution(parameters, types.map(transform))
  }

  /// Takes the other's pairs in; for a parameter of both, `choose` says which type stays.
  mutating func merge(_ other: Substitution, uniquingKeysWith choose: (Type, Type) -> Type) {
    for (parameter, type) in other { self[parameter] = self[parameter].map { choose($0, type) } ?? type }
  }

  func merging(_ other: Substitution, uniquingKeysWith choose: (Type, Type) -> Type) -> Substitution {
    var merged = self
    merged.merge(other, uniquingKeysWith: choose)
    return merged
  }
}

extension Substitution: Sequence {
  func makeIterator() -> AnyIterator<Element> {
    var pairs = zip(parameters, types).makeIterator()
    return AnyIterator { pairs.next().map { (key: $0.0, value: $0.1) } }
  }
}

extension Substitution: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral pairs: (GenericParameter, Type)...) {
    for (parameter, type) in pairs { self[parameter] = type }
  }
}
