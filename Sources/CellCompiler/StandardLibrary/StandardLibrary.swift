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
/// A declaration without attribute is a protocol's requirement.
enum StandardLibrary {
  /// Texts that the compiler reads, in no particular order.
  static let texts: [String] = [
    protocols, sequence, collection, optional, bool, int, sizedIntegers, double, float, maths,
    string, substring, character, array, contiguousArray, arraySlice, dictionary, set, ranges, strides,
    wrappedSequences, iterators, lazySequences, functions, regularExpressions,
    foundationText, unicodeScalars,
  ]
}
