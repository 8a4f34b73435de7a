/// One measured workload: CPU milliseconds of cells and of the peers that are installed.
struct Figure: Encodable, Sendable {
  let name: String
  let cells: Double
  var python: Double?
  var swiftc: Double?
  /// What the design allows at most, where it names a number.
  var limit: Double?
  /// Milliseconds on the wall of us and of CPython, where those are measured.
  var wall: Double?
  var pythonWall: Double?
  /// Peak memory of our process and of CPython's, where that is measured.
  var megabytes: Double?
  var pythonMegabytes: Double?

  /// How many times faster cells are than CPython.
  var ofPython: Double? { python.map { $0 / cells } }
  /// How many times faster they are on the wall.
  var ofPythonWall: Double? { wall.flatMap { wall in pythonWall.map { $0 / wall } } }
  /// How many times the limit the time is.
  var ofLimit: Double? { limit.map { cells / $0 } }
  /// The share of CPython's peak memory that ours is.
  var ofPythonMegabytes: Double? {
    megabytes.flatMap { own in pythonMegabytes.map { own / $0 } }
  }
  /// How many times slower cells are than compiled Swift.
  var ofSwiftc: Double? { swiftc.map { cells / max($0, 0.01) } }
}
