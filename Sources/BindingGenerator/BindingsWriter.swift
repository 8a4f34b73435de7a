/// Writes `Bindings.generated.swift`.
struct BindingsWriter {
  let files: [BoundFile]

  static let path = "Sources/LibraryBindings/Bindings.generated.swift"

  /// The file's text for a library.
  ///
  /// - Throws: ``Refusals`` with every public declaration that cannot be bound.
  static func text(for sources: [SourceFile]) throws(Refusals) -> String {
    let reader = LibraryReader(sources)
    guard reader.refusals.isEmpty else { throw Refusals(refusals: reader.refusals) }
    return BindingsWriter(files: reader.files.filter { !$0.items.isEmpty }).text
  }

  var text: String {
    ([head] + files.map(section) + [conformances]).joined(separator: "\n\n") + "\n"
  }

  private var head: String {
    let targets = SourceFile.libraryTargets.joined(separator: ", ")
    let imports = files.compactMap { $0.path.split(separator: "/").dropFirst().first }
    let modules = Set(imports.map(String.init)).union(["CellCompiler", "CellMachine"])
    let calls = files.map { "    bind\(Self.name(of: $0))(&library)" }.joined(separator: "\n")
    return """
      // Generated from the public declarations of \(targets).
      // Do not edit: run `swift run BindingGenerator` after changing one of them.
      // swift-format-ignore-file

      \(modules.sorted().map { "public import \($0)" }.joined(separator: "\n"))

      /// The library as cells see it.
      public enum LibraryBindings {
        public static let catalog: LibraryCatalog = {
          var library = LibraryCatalog()
      \(calls)
          return library
        }()
      }
      """
  }

  /// `DisplaysTable` for `Sources/Displays/Table.swift`.
  private static func name(of file: BoundFile) -> String {
    file.path.dropLast(".swift".count).split(separator: "/").dropFirst().joined()
      .filter { $0.isLetter || $0.isNumber }
  }

  private func section(_ file: BoundFile) -> String {
    let items = file.items.map { item in
      switch item {
      case .type(let type):
        let texts = ["\"\(type.name)\"", Self.literal(type.header)]
        return "    library.add(type: " + Self.list(texts, type.documentation) + ")"
      case .member(let member): return self.member(member)
      }
    }
    return """
      // MARK: \(file.path)

      extension LibraryBindings {
        private static func bind\(Self.name(of: file))(_ library: inout LibraryCatalog) {
      \(items.joined(separator: "\n"))
        }
      }
      """
  }

  private func member(_ member: BoundMember) -> String {
    var writer = CallWriter(member: member)
    writer.isTall = writer.call.count > 94
    let texts = [member.owner.map { "\"\($0)\"" } ?? "nil", Self.literal(member.declaration)]
    var text = "    library.bind(" + Self.list(texts, member.documentation) + ")"
    text += " { call in\n      \(writer.call)\n    }"
    if let setter = writer.setter { text += " set: { call in\n      \(setter)\n    }" }
    if let match = writer.match { text += " match: { call in\n      \(match)\n    }" }
    return text
  }

  private var conformances: String {
    let names = files.flatMap(\.items).compactMap { item in
      if case .type(let type) = item { type.name } else { nil }
    }
    return "// MARK: Library types are held as they are\n\n"
      + names.map { "extension \($0): ForeignBridged {}" }.joined(separator: "\n")
  }

  // MARK: Texts

  /// The arguments of a call; documentation stands on lines of its own.
  private static func list(_ texts: [String], _ documentation: String) -> String {
    let line = texts.joined(separator: ", ")
    if documentation.isEmpty { return line }
    var lines = documentation.split(separator: "\n", omittingEmptySubsequences: false)
    if lines.count > 1 || documentation.contains("\"") || documentation.contains("\\") {
      lines = ["#\"\"\""] + lines + ["\"\"\"#"]
    } else {
      lines = ["\"\(documentation)\""]
    }
    let indented = lines.map { $0.isEmpty ? "" : "      \($0)" }.joined(separator: "\n")
    return "\n      \(line),\n\(indented)\n    "
  }

  private static func literal(_ text: String) -> String {
    text.contains("\"") || text.contains("\\") ? "#\"\(text)\"#" : "\"\(text)\""
  }
}
