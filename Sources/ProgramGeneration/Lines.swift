/// Lines of the program.
typealias Lines = [String]

extension Array<String> {
  /// Two spaces further in.
  var indented: Lines { map { "  " + $0 } }
}
