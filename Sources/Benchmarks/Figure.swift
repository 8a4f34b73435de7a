/// One measured workload: CPU milliseconds of cells and of the peers that are installed.
struct Figure: Encodable, Sendable {
  let name: String
  let cells: Double
  var python: Double?
  var swiftc: Double?
  /// What the design allows at most, where it names a number.
  var limit: Double?
  /// Peak memory of our process and of CPython's, where that is measured.
  var megabytes: Double?
  var pythonMegabytes: Double?

  /// How many times faster cells are than CPython.
  var ofPython: Double? { python.map { $0 / cells } }
  /// How many times slower cells are than compiled Swift.
  var ofSwiftc: Double? { swiftc.map { cells / max($0, 0.01) } }
}
