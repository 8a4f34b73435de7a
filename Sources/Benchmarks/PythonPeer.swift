import Foundation

/// The python that has a library: the one that `PYTHON` names, or `python3`.
enum PythonPeer {
  /// - Returns: Nil, with a note, where the library is not installed for it.
  static func having(_ module: String) -> ExternalProgram? {
    let wanted = ProcessInfo.processInfo.environment["PYTHON"] ?? "python3"
    let python = wanted.contains("/") ? ExternalProgram(path: wanted) : ExternalProgram(wanted)
    if let python, (try? python.run(["-c", "import \(module)"])) != nil { return python }
    BenchmarkNote.write(
      "'\(wanted)' does not have \(module), so it is not measured; set PYTHON to a python that has it")
    return nil
  }
}

/// Remarks that are no figures go to standard error.
enum BenchmarkNote {
  static func write(_ text: String) {
    FileHandle.standardError.write(Data("note: \(text)\n".utf8))
  }
}

/// The middle one of measured values.
func median<Measure>(_ measures: [Measure], _ value: (Measure) -> Double) -> Double {
  measures.map(value).sorted()[measures.count / 2]
}
