/// The standard library's natives by key; the keys are those of the declaration texts in
/// `CellCompiler/StandardLibrary`.
///
/// `site.types` holds the receiver's type first (for initialisers and static members the type
/// itself), then the type arguments of the declaration in order. Setters get the receiver, the
/// subscript's arguments, and the new value last. Keys that start with `$` belong to no declaration:
/// the compiler calls them where the language itself needs them.
public enum NativeTable {
  public static let standard: NativeTable.Lookup = {
    var table: Table = [:]
    table.reserveCapacity(700)
    for part in [
      values, integers, floatingPoint, maths, strings, characters, characterSets, arrays, sequences,
      wrappedSequences, lazyCollections, collections, collectionParts, parts, pipelines, dictionaries, sets, ranges, optionals, functions,
      regexes, textIndices, textEditing, foundationText, textChanges, unicodeScalars, printing,
    ] {
      table.merge(part) { first, _ in first }
    }
    return Lookup(table: table)
  }()

  /// Natives by key.
  public struct Lookup: Sendable {
    fileprivate let table: Table

    public subscript(key: String) -> NativeFunction? { table[key]?.function }
    public var keys: [String] { Array(table.keys) }
    public var count: Int { table.count }
  }

  typealias Table = [String: Native]

  /// A function in a struct, since one stored in a dictionary is called through a thunk.
  struct Native: Sendable {
    let function: NativeFunction

    init(_ function: @escaping NativeFunction) {
      self.function = function
    }
  }
}
