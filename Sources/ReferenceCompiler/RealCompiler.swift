import Foundation

/// `swiftc`, for many programs at once and for one alone.
///
/// A program of a batch costs 0.05 CPU seconds instead of 0.3 to 0.5 alone. Its statements stand in a
/// function there (``BatchedProgram``), which few programs notice: whoever finds a surprise asks again
/// with ``behaviour(_:)``.
public struct RealCompiler: Sendable {
  private let launcher: Launcher
  private let patience: Int

  /// A compiler that writes below the launcher's folder.
  ///
  /// It gives up on expressions whose types take longer than `patience`, in seconds of the clock. (Left
  /// to itself it may try for minutes.)
  public init(launcher: Launcher, patience: Int = 3) {
    self.launcher = launcher
    self.patience = patience
  }

  private var options: [String] {
    [
      "-swift-version", "5", "-Onone", "-g", "-module-name", "main", "-lm",
      // In one job: else the one that writes the module ends first, with errors of declarations alone.
      "-wmo",
      "-Xfrontend", "-solver-expression-time-threshold=\(patience)",
    ]
  }

  /// What becomes of each program, compiled as one module.
  ///
  /// One that is refused would keep the others from being built, so those are set aside and the rest
  /// is compiled again; a second round finds what is only seen after types are checked.
  public func behaviours(_ texts: [String]) throws -> [Behaviour] {
    var results = [Behaviour](repeating: Behaviour(), count: texts.count)
    var left = Array(texts.indices)
    for _ in 0..<5 where !left.isEmpty {
      let errors = try build(texts, left)
      if errors.isEmpty {
        for number in left { results[number] = try run(number, in: "batch", file: "program\(number).swift") }
        return results
      }
      for (number, found) in errors where number >= 0 { results[number] = Self.refused(found) }
      if errors.keys.allSatisfy({ $0 < 0 }) { break }
      left.removeAll { errors[$0] != nil }
    }
    // What neither builds nor says why is asked one by one.
    for number in left { results[number] = try behaviour(texts[number]) }
    return results
  }

  /// What becomes of a program on its own, with its statements at top level.
  public func behaviour(_ text: String) throws -> Behaviour {
    let folder = try launcher.freshFolder("single")
    try text.write(to: folder.appending(path: "main.swift"), atomically: false, encoding: .utf8)
    let product = folder.appending(path: "program").path
    let ended = try launcher.launch(
      ["swiftc"] + options + ["-o", product, folder.appending(path: "main.swift").path])
    if ended.status == 0 { return try run(nil, in: "single", file: "main.swift") }
    let errors = Self.errors(in: ended.errors) { $0 == "main.swift" ? 0 : nil }
    if let found = errors[0] { return Self.refused(found) }
    return Behaviour(excuse: "swiftc fails: \(ended.errors.suffix(200))")
  }

  private static func refused(_ errors: [Int: [String]]) -> Behaviour {
    let isTooHard = errors.values.joined().contains { message in
      message.contains("reasonable time") || message.contains("failed to produce diagnostic")
    }
    return Behaviour(errors: errors, excuse: isTooHard ? "too hard for swiftc" : nil)
  }

  // MARK: Building

  /// Errors by program and line; -1 for what belongs to none.
  private func build(_ texts: [String], _ numbers: [Int]) throws -> [Int: [Int: [String]]] {
    let folder = try launcher.freshFolder("batch")
    var files: [String] = []
    for number in numbers {
      let file = folder.appending(path: "program\(number).swift")
      try BatchedProgram(texts[number], number: number).text
        .write(to: file, atomically: false, encoding: .utf8)
      files.append(file.path)
    }
    let main = folder.appending(path: "main.swift")
    try Self.main(numbers).write(to: main, atomically: false, encoding: .utf8)
    let ended = try launcher.launch(
      ["swiftc"] + options + ["-o", folder.appending(path: "program").path, main.path] + files,
      seconds: 400)
    guard ended.status != 0 else { return [:] }
    let errors = Self.errors(in: ended.errors) { name in
      name.hasPrefix("program") ? Int(name.dropFirst(7).prefix { $0.isNumber }) : nil
    }
    return errors.isEmpty ? [-1: [:]] : errors
  }

  private static func main(_ numbers: [Int]) -> String {
    """
    import Glibc
    setvbuf(stdout, nil, _IONBF, 0)
    let programs: [Int: () throws -> Void] = [\(numbers.map { "\($0): run\($0)" }.joined(separator: ", "))]
    try programs[Int(CommandLine.arguments[1])!]!()

    """
  }

  /// Errors by the program that a file name stands for, and by line.
  private static func errors(
    in text: String, program: (Substring) -> Int?
  ) -> [Int: [Int: [String]]] {
    var result: [Int: [Int: [String]]] = [:]
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 4, omittingEmptySubsequences: false)
      guard parts.count == 5, parts[3] == " error", let row = Int(parts[1]),
        let name = parts[0].split(separator: "/").last, let number = program(name)
      else { continue }
      result[number, default: [:]][row, default: []].append(parts[4].trimmingCharacters(in: .whitespaces))
    }
    return result
  }

  // MARK: Running

  private func run(_ number: Int?, in folder: String, file: String) throws -> Behaviour {
    let product = launcher.folder.appending(path: folder).appending(path: "program").path
    let command = number.map { [product, String($0)] } ?? ["stdbuf", "-o0", product]
    let ended = try launcher.launch(command, environment: Self.backtraces, seconds: 10)
    if ended.status == 124 || ended.status == 137 { return Behaviour(excuse: "runs too long") }
    guard ended.status != 0 || ended.isKilled else { return Behaviour(output: ended.output) }
    return Behaviour(output: ended.output, stopLine: Self.line(of: file, in: ended.errors))
  }

  private static let backtraces = [
    "SWIFT_BACKTRACE": "enable=yes,color=no,registers=none,images=none,output-to=stderr,limit=400"
  ]

  /// The first line of the program in a backtrace.
  private static func line(of file: String, in backtrace: String) -> Int {
    for part in backtrace.components(separatedBy: "/\(file):").dropFirst() {
      if let line = Int(part.prefix { $0.isNumber }), line > 0 { return line }
    }
    return 0
  }
}
