public import CellMachine
public import Diagnostics

/// Checks and compiles the cells of one lesson, each against the names of those before it.
///
///     let compiler = CellCompiler(library: LibraryBindings.catalog)
///     let cell = compiler.compile(source, name: "#forward")
///     try machine.run(function: cell.function)
///
/// How a cell becomes a result: ``CellText`` parses it, ``CellChecker`` gives every expression a type
/// and reports what is wrong, ``ProgramBuilder`` turns the typed tree into instructions of a
/// ``CellMachine/Program``, and the machine runs them.
public final class CellCompiler {
  public let program = Program()
  let universe: Universe
  private let builder: ProgramBuilder
  /// Types of the standard library that are written in Swift; cells may declare others of their name.
  private let standardScope = Scope(parent: nil)
  let scope: Scope
  let globals = GlobalNames()
  private var failedNames: [String: String] = [:]
  /// Whether cells see the names of Foundation without importing it, as those of a lesson do; a bare
  /// file sees only its own imports.
  public var importsFoundation = true

  public init(library: LibraryCatalog) {
    universe = Universe(library: library)
    builder = ProgramBuilder(program: program, universe: universe)
    scope = Scope(parent: standardScope)
    builder.writtenFunction = { [standardScope] name in
      guard case .user(let function)? = standardScope.functions(named: name).first?.implementation
      else { return nil }
      return function
    }
  }

  /// Adds a constant that every cell sees, written as Swift: `let eta: Double = 0.01`.
  ///
  /// - Returns: The cell that gives the constants their values; run it first.
  public func declareParameters(_ text: String, file: String) -> CompiledCell {
    compile(CellSource(file: file, text: text), name: Diagnostic.parametersName, displaysLast: false)
  }

  /// Checks a cell and, if it holds, makes a function of it.
  ///
  /// - Parameter displaysLast: Whether the value of the last expression is displayed, as in a lesson;
  ///   a bare file of Swift displays nothing.
  /// - Parameter keepsNames: Whether later cells see what it declares; those of checks do not.
  public func compile(
    _ source: CellSource, name: String?, displaysLast: Bool = true, keepsNames: Bool = true
  ) -> CompiledCell {
    lower(check(source, name: name, displaysLast: displaysLast, keepsNames: keepsNames))
  }

  /// The first half of ``compile(_:name:displaysLast:keepsNames:)``: parses a cell, gives every
  /// expression a type and says what is wrong. ``lower(_:)`` must follow before the next cell.
  public func check(
    _ source: CellSource, name: String?, displaysLast: Bool = true, keepsNames: Bool = true
  ) -> CheckedCell {
    let text = CellText(source, cell: name, recognisesHabits: true)
    let seesFoundation = importsFoundation || text.imports("Foundation")
    if WrittenTypes.mayBeMeant(in: source.text) {
      declareWrittenTypes(NameUses.names(in: text.tree), seesFoundation: seesFoundation)
    }
    universe.seesFoundation = seesFoundation
    defer { universe.seesFoundation = true }
    let takeBackExtensions = ExtensionUndo(text.tree, scope: scope, universe: universe)
    let checker = CellChecker(universe: universe, scope: scope, globals: globals)
    let result = checker.check(text, displaysLast: displaysLast)
    var cell = CompiledCell(
      diagnostics: result.diagnostics, definedNames: result.declared.ownNames,
      mentioned: MentionedNames(source, cell: name), hasBlank: result.hasBlank)
    cell.silent = result.silent
    let problems = builder.takeProblems()
    if !cell.hasErrors, !result.hasBlank { cell.diagnostics += problems }
    if cell.hasErrors || result.hasBlank { cell.missing = missing(from: cell) }
    return CheckedCell(
      name: name, keepsNames: keepsNames, text: text, result: result, cell: cell,
      takeBackExtensions: takeBackExtensions)
  }

  /// The second half of ``compile(_:name:displaysLast:keepsNames:)``: makes a function of a cell in
  /// which nothing is wrong.
  public func lower(_ checked: CheckedCell) -> CompiledCell {
    var cell = checked.cell
    let result = checked.result
    var function: Int?
    if !cell.hasErrors, !cell.hasBlank {
      function = builder.compile(result.function, [:])
      cell.diagnostics += builder.takeProblems()
    }
    guard let function, !cell.hasErrors else {
      checked.takeBackExtensions()
      if checked.keepsNames { rememberNames(of: checked.text, name: checked.name) }
      return cell
    }
    cell.function = function
    if case .display? = result.function.body?.statements.last {
      cell.displayedRange = checked.text.lastStatementRange
    }
    if checked.keepsNames { scope.adopt(result.declared) } else { checked.takeBackExtensions() }
    return cell
  }

  /// Declares the types that are written in Swift, when a cell first mentions one.
  func declareWrittenTypes(_ names: Set<String>, seesFoundation: Bool) {
    if names.contains(WrittenTypes.marksInterpolation) { universe.interpolatesOwnTypes = true }
    if names.contains(WrittenTypes.marksLifetimes) { universe.showsLifetimes = true }
    for written in WrittenTypes.texts
    where !names.isDisjoint(with: written.triggers) && standardScope.own(written.name) == nil
      && (seesFoundation || !written.isFoundation)
    {
      let text = CellText(CellSource(file: SourcePlace.standardLibrary, text: written.text))
      let result = CellChecker(universe: universe, scope: standardScope, globals: globals)
        .check(text, displaysLast: false)
      standardScope.adopt(result.declared)
    }
  }

  /// Names of a failed cell, so that cells which need them can say why they do not run.
  private func rememberNames(of text: CellText, name: String?) {
    for missing in DeclaredNames.find(in: text.tree) where scope.find(missing) == nil {
      failedNames[missing] = name ?? "an earlier cell"
    }
  }

  /// A name that the cell uses and that belongs to a cell which failed.
  private func missing(from cell: CompiledCell) -> CompiledCell.MissingName? {
    if failedNames.isEmpty { return nil }
    for name in cell.usedNames.sorted() where scope.find(name) == nil {
      if let owner = failedNames[name] { return .init(name: name, cell: owner) }
    }
    return nil
  }

  /// Says that a cell which was checked stopped at run time before its names had values.
  public func forget(_ cell: CompiledCell, name: String) {
    for defined in cell.definedNames { failedNames[defined] = name }
  }

  /// Says that names which cells may use have no value, and to whom they belong.
  public func lose(_ names: some Sequence<String>, of owner: String) {
    for name in names { failedNames[name] = owner }
  }

  /// The cell, if any, whose failure leaves a name of this one without a value.
  public func blocker(of cell: CompiledCell) -> CompiledCell.MissingName? {
    if failedNames.isEmpty { return nil }
    for name in cell.usedNames.sorted() where !cell.definedNames.contains(name) {
      if let owner = failedNames[name] { return .init(name: name, cell: owner) }
    }
    return nil
  }
}

/// A cell whose types are known, before it is made into instructions.
public struct CheckedCell {
  let name: String?
  let keepsNames: Bool
  let text: CellText
  let result: CellChecker.Result
  let cell: CompiledCell
  let takeBackExtensions: ExtensionUndo

  public var diagnostics: [Diagnostic] { cell.diagnostics }
}

/// What became of a cell's text.
public struct CompiledCell {
  /// A name that an earlier, failed cell should have given.
  public struct MissingName: Hashable, Sendable {
    public var name: String
    public var cell: String
  }

  /// The function to run; `nil` where checking failed or a blank is left.
  public var function: Int?
  public var diagnostics: [Diagnostic]
  /// Names that later cells can use.
  public var definedNames: [String]
  /// Names that the text mentions.
  public var usedNames: Set<String> { mentioned.names }
  private let mentioned: MentionedNames
  /// Whether `___` stands in it.
  public var hasBlank: Bool
  /// Set where the cell cannot be checked because a name of a failed cell is missing.
  public var missing: MissingName?
  /// Where the expression stands whose value the cell displays, in bytes of its text; `nil` where it
  /// displays none.
  public var displayedRange: Range<Int>?
  /// What it does without complaint, for notes.
  public var silent = SilentFindings()

  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  init(
    diagnostics: [Diagnostic], definedNames: [String], mentioned: MentionedNames, hasBlank: Bool
  ) {
    self.diagnostics = diagnostics
    self.definedNames = definedNames
    self.mentioned = mentioned
    self.hasBlank = hasBlank
  }
}
