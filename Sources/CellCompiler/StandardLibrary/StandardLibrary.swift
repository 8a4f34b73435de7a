/// The part of Swift's standard library and of Foundation that cells see, as declaration text.
///
/// Signatures are Swift's own. How a declaration is carried out is said by its attribute:
/// - `@native`: the native whose key is `Owner.base(labels:)` (`Array.append(_:)`, `String.count`,
///   `Array.subscript(_:)`, free functions without owner); a setter's key ends in `=`;
/// - `@native("key")`: the same with a key of its own, where overloads share their labels;
/// - `@instruction(name)`: one instruction of that name, operands in order; with `swapped`, in the
///   other order; with `assigning`, the first operand is `inout` and takes the result;
/// - `@special`: evaluated by the compiler itself, since operands may not be evaluated.
///
/// `@_disfavoredOverload` leaves the choice, and the message, to the others of the name where one fits.
///
/// A declaration without attribute is a protocol's requirement.
enum StandardLibrary {
  /// What the compiler reads.
  static let sources: [DeclarationSource] =
    [protocols, sequence, collection, optional, bool, int].map(DeclarationSource.text)
    + sizedIntegers.map(DeclarationSource.written)
    + [
      double, float, maths, string, substring, character, array, contiguousArray, arraySlice, dictionary,
      set, ranges, strides, wrappedSequences, iterators, lazySequences, functions, regularExpressions,
      foundationText, unicodeScalars,
    ].map(DeclarationSource.text)
}

/// Where declarations come from.
enum DeclarationSource: Sendable {
  case text(String)
  /// A type whose text is put together when it is needed.
  case written(WrittenDeclaration)
}

/// A type of the standard library whose members are written by a function.
struct WrittenDeclaration: Sendable {
  let name: String
  /// `struct Int8: Hashable`, without the brace.
  let header: String
  /// What stands between its braces.
  let members: @Sendable () -> String
}
