public import Diagnostics
import SwiftSyntax

/// What the compiler knows about one cell's text: answers for editors, pages and kernels.
///
///     let inspection = compiler.inspect(source, name: "#forward")
///     inspection.symbol(at: offset)?.signature  // "let loss: Double"
///     inspection.names.mutated                  // the earlier names that it changes
///
/// Places are offsets in bytes of the cell's own text; ``CellSource/offset(of:)`` finds one for a line
/// and column of the lesson. A text with mistakes is inspected as far as it can be read.
public final class CellInspection {
  /// What checking found, mistakes in the syntax included.
  public let diagnostics: [Diagnostic]
  /// The names that it defines, uses and changes.
  public let names: CellNames
  let text: CellText
  let record: CheckRecord

  init(diagnostics: [Diagnostic], names: CellNames, text: CellText, record: CheckRecord) {
    self.diagnostics = diagnostics
    self.names = names
    self.text = text
    self.record = record
  }

  /// The type, after inference, of the smallest expression at a place.
  public func type(at offset: Int) -> String? {
    record.innermost(at: offset).flatMap { _, note in
      let type = record.type(of: note)
      return type.isKnown ? type.description : nil
    }
  }

  /// What the word or operator at a place names.
  public func symbol(at offset: Int) -> Symbol? {
    SymbolFinder(text: text, record: record).symbol(at: offset)
  }
}

extension CellCompiler {
  /// Looks at a cell's text as it would be compiled next; nothing of it is kept.
  ///
  /// A name that an earlier cell declared may be declared again, as in an editor that runs cells anew.
  public func inspect(_ source: CellSource, name: String? = nil) -> CellInspection {
    let text = CellText(source, cell: name)
    return looking(at: text) { record, result in
      let names = NameFlow(text: text, record: record, result: result, earlier: scope).names()
      return CellInspection(
        diagnostics: result.diagnostics, names: names, text: text, record: record)
    }
  }

  /// What could be written at a place of a text, the best first.
  public func completions(in source: CellSource, at offset: Int, limit: Int = 200) -> CompletionList {
    let place = CompletionPlace(source.text, at: offset)
    let text = CellText(CellSource(file: source.file, text: place.completedText))
    return looking(at: text, focus: place.word.lowerBound) { record, _ in
      Completer(text: text, record: record, place: place, top: scope).completions(limit: limit)
    }
  }

  /// The names that the next cell sees, those of the library left out: sorted by name.
  public var names: [Symbol] {
    let writer = SymbolWriter(solver: TypeSolver(universe: universe))
    return scope.ownNames.flatMap { name in scope.own(name).map { writer.symbols(name, $0) } ?? [] }
  }

  private func looking<Answer>(
    at text: CellText, focus: Int? = nil, _ body: (CheckRecord, CellChecker.Result) -> Answer
  ) -> Answer {
    declareWrittenTypes(
      NameUses.names(in: text.tree), seesFoundation: importsFoundation || text.imports("Foundation"))
    let undo = ExtensionUndo(text.tree, scope: scope, universe: universe)
    defer { undo() }
    let record = CheckRecord(focus: focus)
    let checker = CellChecker(
      universe: universe, scope: scope, globals: GlobalNames(copying: globals))
    return body(record, checker.check(text, displaysLast: true, record: record))
  }
}

extension SymbolWriter {
  func symbols(_ name: String, _ entry: Scope.Entry) -> [Symbol] {
    switch entry {
    case .variable(let variable): [symbol(of: variable)]
    case .functions(let list): list.map { symbol(of: $0) }
    case .type(let nominal): [symbol(of: nominal)]
    case .alias(let alias): [self.alias(name, alias.type)]
    }
  }
}
