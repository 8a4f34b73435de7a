import CellCompiler
import Diagnostics
import Foundation
import LessonExecution
import LessonModel

/// What `konspekt inspect` found, in the shape in which JSON has it.
///
///     {"format": "konspekt-inspection-1", "file": String,
///      "cells": [{"id": String, "name": String, "line": Int,
///                 "defines": [symbol], "uses": [use], "changes": [use]}]}
///
/// or, with `--at`, `"place": {"cell": String, "symbol": symbol, "type": String, "visible": [symbol],
/// "completions": [{"insertion": String, "symbol": symbol}]}`. What is not known is left out.
struct InspectionReport: Encodable {
  struct CellReport: Encodable {
    var id: String?
    var name: String
    var line: Int
    var defines: [SymbolReport]
    var uses: [UseReport]
    var changes: [UseReport]
  }

  struct SymbolReport: Encodable {
    var name: String
    var kind: String
    var signature: String
    var type: String?
    var documentation: String?
    /// `cell`, `library`, `standard library` or `language`.
    var origin: String
    var cell: String?
    var line: Int?
    var column: Int?
  }

  /// A name of another cell.
  struct UseReport: Encodable {
    var name: String
    var type: String?
    var cell: String?
    var isKnown: Bool
  }

  struct PlaceReport: Encodable {
    struct Completion: Encodable {
      var insertion: String
      var symbol: SymbolReport
    }

    var cell: String
    var symbol: SymbolReport?
    var type: String?
    var completions: [Completion]
    var visible: [SymbolReport]
  }

  var format = "konspekt-inspection-1"
  var file: String
  var cells: [CellReport]?
  var place: PlaceReport?

  init(file: String) { self.file = file }

  func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
  }
}

extension InspectionReport.CellReport {
  init(_ cell: Cell, _ names: CellNames) {
    id = cell.id
    name = cell.name
    line = cell.lines.lowerBound
    defines = names.defined.map { .init($0) }
    uses = names.used.map { .init($0) }
    changes = names.mutated.map { .init($0) }
  }
}

extension InspectionReport.UseReport {
  init(_ use: CellNames.Use) {
    name = use.name
    type = use.type
    cell = use.cell
    isKnown = use.isKnown
  }
}

extension InspectionReport.SymbolReport {
  init(_ symbol: Symbol) {
    name = symbol.name
    kind = symbol.kind.rawValue
    signature = symbol.signature
    type = symbol.type
    documentation = symbol.documentation
    switch symbol.origin {
    case .cell(let cell, let place):
      origin = "cell"
      self.cell = cell
      line = place?.range.start.line
      column = place?.range.start.column
    case .library: origin = "library"
    case .standardLibrary: origin = "standard library"
    case .language: origin = "language"
    }
  }
}

extension InspectionReport.PlaceReport {
  init(_ finding: LessonInspector.Finding, limit: Int) {
    cell = finding.cell.name
    symbol = finding.symbol.map { .init($0) }
    type = finding.type
    completions = finding.completions.items.prefix(limit).map {
      Completion(insertion: $0.insertion, symbol: .init($0.symbol))
    }
    visible = finding.visible.map { .init($0) }
  }
}
