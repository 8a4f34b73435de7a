// Generated from the public declarations of Derivations, Displays, Embeddings, Konspekt.
// Do not edit: run `swift run BindingGenerator` after changing one of them.
// swift-format-ignore-file

public import CellCompiler
public import CellMachine
public import Derivations
public import Displays
public import Embeddings

/// The library as cells see it.
public enum LibraryBindings {
  public static let catalog: LibraryCatalog = {
    var library = LibraryCatalog()
    bindDerivationsCaptionLanguage(&library)
    bindDerivationsDerivation(&library)
    bindDerivationsDerivationDrawing(&library)
    bindDerivationsUnknownQuantity(&library)
    bindDisplaysDisplay(&library)
    bindDisplaysFixed(&library)
    bindDisplaysPlainText(&library)
    bindDisplaysPlainTextSteps(&library)
    bindDisplaysPlainTextTable(&library)
    bindDisplaysStepList(&library)
    bindDisplaysTable(&library)
    bindDisplaysTableOfTexts(&library)
    bindEmbeddingsSkipGramSkipGram(&library)
    bindEmbeddingsSkipGramSkipGramError(&library)
    bindEmbeddingsUnknownWord(&library)
    return library
  }()
}

// MARK: Sources/Derivations/CaptionLanguage.swift

extension LibraryBindings {
  private static func bindDerivationsCaptionLanguage(_ library: inout LibraryCatalog) {
    library.add(type: 
      "CaptionLanguage", "public enum CaptionLanguage: Hashable",
      "The language in which a derivation says what its steps do."
    )
    library.bind(
      "CaptionLanguage", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(CaptionLanguage.self).rawValue)
    }
    library.bind(
      "CaptionLanguage", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try CaptionLanguage(rawValue: call.argument(0)))
    }
    library.bind(
      "CaptionLanguage", "public static var allCases: [CaptionLanguage] { get }",
      "The cases in the order of their declaration."
    ) { call in
      call.result(CaptionLanguage.allCases)
    }
    library.bind("CaptionLanguage", "case english") { call in
      call.result(CaptionLanguage.english)
    } match: { call in
      if case .english = try call.receiver(CaptionLanguage.self) { call.matched() }
    }
    library.bind("CaptionLanguage", "case russian") { call in
      call.result(CaptionLanguage.russian)
    } match: { call in
      if case .russian = try call.receiver(CaptionLanguage.self) { call.matched() }
    }
  }
}

// MARK: Sources/Derivations/Derivation.swift

extension LibraryBindings {
  private static func bindDerivationsDerivation(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Derivation", "public struct Derivation: Hashable",
      #"""
      A calculation that was carried out and can be read: its named quantities, each with the formula
      that made it and the numbers in place.

          let d = try model.explainStep(center: "сидит", context: "кот", learningRate: 0.01)
          d.names                 // ["h", "z", "exp", "sum", "p", "loss", …]
          try d.value("loss")     // 1.5752760682220395
          try d.vector("p")       // four probabilities
          try d.part("forward")   // the steps of the forward pass, drawn on the page

      Its numbers have full precision. Rounding happens in drawing only, where each line shows its
      operands with as many digits as it takes for the line to be right as it is written.
      """#
    )
    library.bind(
      "Derivation", "public var digits: Int { get set }",
      "Decimals that are shown, or significant digits for numbers below 0.1."
    ) { call in
      call.result(try call.receiver(Derivation.self).digits)
    } set: { call in
      try call.withReceiver(Derivation.self) { $0.digits = try call.argument(1) }
    }
    library.bind(
      "Derivation", "public var names: [String] { get }",
      "The names of the computed quantities, in reading order."
    ) { call in
      call.result(try call.receiver(Derivation.self).names)
    }
    library.bind(
      "Derivation", "public var partNames: [String] { get }",
      "The names of the parts, in reading order."
    ) { call in
      call.result(try call.receiver(Derivation.self).partNames)
    }
    library.bind(
      "Derivation", "public subscript(name: String) -> Double? { get }",
      "The value of a number such as `loss`; `nil` without a number of that name."
    ) { call in
      call.result(try call.receiver(Derivation.self)[call.argument(1)])
    }
    library.bind(
      "Derivation", "public func value(_ name: String) throws(UnknownQuantity) -> Double",
      #"""
      The value of a number such as `loss`.

      - Throws: ``UnknownQuantity`` with the nearest names.
      """#
    ) { call in
      call.result(try call.receiver(Derivation.self).value(call.argument(1)))
    }
    library.bind(
      "Derivation", "public func vector(_ name: String) throws(UnknownQuantity) -> [Double]",
      #"""
      The elements of a vector such as `p`.

      - Throws: ``UnknownQuantity`` with the nearest names.
      """#
    ) { call in
      call.result(try call.receiver(Derivation.self).vector(call.argument(1)))
    }
    library.bind(
      "Derivation", "public func matrix(_ name: String) throws(UnknownQuantity) -> [[Double]]",
      #"""
      The rows of a matrix such as `u_new`.

      - Throws: ``UnknownQuantity`` with the nearest names.
      """#
    ) { call in
      call.result(try call.receiver(Derivation.self).matrix(call.argument(1)))
    }
    library.bind(
      "Derivation", "public func part(_ name: String) throws(UnknownQuantity) -> Derivation",
      #"""
      One part of the calculation alone, such as `forward`.

      - Throws: ``UnknownQuantity`` with the nearest names.
      """#
    ) { call in
      call.result(try call.receiver(Derivation.self).part(call.argument(1)))
    }
    library.bind(
      "Derivation", "public func step(_ name: String) throws(UnknownQuantity) -> Derivation",
      #"""
      One step of the calculation alone, such as `loss`.

      - Throws: ``UnknownQuantity`` with the nearest names.
      """#
    ) { call in
      call.result(try call.receiver(Derivation.self).step(call.argument(1)))
    }
    library.bind(
      "Derivation", "public func showing(digits: Int) -> Derivation",
      "The same calculation shown with other digits."
    ) { call in
      call.result(try call.receiver(Derivation.self).showing(digits: call.argument(1)))
    }
  }
}

// MARK: Sources/Derivations/DerivationDrawing.swift

extension LibraryBindings {
  private static func bindDerivationsDerivationDrawing(_ library: inout LibraryCatalog) {
    library.bind(
      "Derivation", "public var display: Display { get }",
      "The steps with symbols, numbers in place and results."
    ) { call in
      call.result(try call.receiver(Derivation.self).display)
    }
  }
}

// MARK: Sources/Derivations/UnknownQuantity.swift

extension LibraryBindings {
  private static func bindDerivationsUnknownQuantity(_ library: inout LibraryCatalog) {
    library.add(type: 
      "UnknownQuantity", "public struct UnknownQuantity: Error, Hashable, CustomStringConvertible",
      "A name that a derivation does not have, or has with another shape."
    )
    library.bind(
      "UnknownQuantity", "public let kind: String",
      "What was looked for: `number`, `vector`, `matrix`, `part` or `step`."
    ) { call in
      call.result(try call.receiver(UnknownQuantity.self).kind)
    }
    library.bind("UnknownQuantity", "public let name: String") { call in
      call.result(try call.receiver(UnknownQuantity.self).name)
    }
    library.bind(
      "UnknownQuantity", "public let known: [String]",
      "The names there are."
    ) { call in
      call.result(try call.receiver(UnknownQuantity.self).known)
    }
    library.bind("UnknownQuantity", "public var description: String { get }") { call in
      call.result(try call.receiver(UnknownQuantity.self).description)
    }
  }
}

// MARK: Sources/Displays/Display.swift

extension LibraryBindings {
  private static func bindDisplaysDisplay(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Display", "public enum Display: Hashable",
      "What a value looks like, as data; renderers draw it as text, Markdown, HTML or JSON."
    )
    library.bind(
      "Display", "case text(String)",
      "Preformatted text, as `print` would show it."
    ) { call in
      call.result(try Display.text(call.argument(0)))
    } match: { call in
      if case let .text(value0) = try call.receiver(Display.self) { call.matched(value0) }
    }
    library.bind("Display", "case table(Table)") { call in
      call.result(try Display.table(call.argument(0)))
    } match: { call in
      if case let .table(value0) = try call.receiver(Display.self) { call.matched(value0) }
    }
    library.bind(
      "Display", "case formula(Formula)",
      "A displayed formula in TeX, with the plain text that stands for it."
    ) { call in
      call.result(try Display.formula(call.argument(0)))
    } match: { call in
      if case let .formula(value0) = try call.receiver(Display.self) { call.matched(value0) }
    }
    library.bind(
      "Display", "case steps(StepList)",
      "The named steps of a calculation."
    ) { call in
      call.result(try Display.steps(call.argument(0)))
    } match: { call in
      if case let .steps(value0) = try call.receiver(Display.self) { call.matched(value0) }
    }
    library.bind(
      "Display", "case group([Display])",
      "Several displays, one below the other."
    ) { call in
      call.result(try Display.group(call.argument(0)))
    } match: { call in
      if case let .group(value0) = try call.receiver(Display.self) { call.matched(value0) }
    }
  }
}

// MARK: Sources/Displays/Fixed.swift

extension LibraryBindings {
  private static func bindDisplaysFixed(_ library: inout LibraryCatalog) {
    library.bind(
      nil, "public func fixed(_ number: Double, digits: Int) -> String",
      #"""
      A number with a fixed count of decimals, rounded as C's `printf` rounds.

          fixed(1.5752760682220395, digits: 4)  // 1.5753

      A number that rounds to zero has no sign.

      - Parameter digits: Decimals, from 0 to 100.
      """#
    ) { call in
      call.result(try fixed(call.argument(0) as Double, digits: call.argument(1) as Int))
    }
    library.bind(
      nil, "public func fixed(_ numbers: [Double], digits: Int) -> [String]",
      "Each number with a fixed count of decimals; see ``fixed(_:digits:)``."
    ) { call in
      call.result(try fixed(call.argument(0) as [Double], digits: call.argument(1) as Int))
    }
  }
}

// MARK: Sources/Displays/PlainText.swift

extension LibraryBindings {
  private static func bindDisplaysPlainText(_ library: inout LibraryCatalog) {
    library.bind(
      "Display", "public var plainText: String { get }",
      #"""
      The drawing for a terminal: what a compiled program prints for a displayed value.

      Lines are separated by `\n`; the last has none.
      """#
    ) { call in
      call.result(try call.receiver(Display.self).plainText)
    }
  }
}

// MARK: Sources/Displays/PlainTextSteps.swift

extension LibraryBindings {
  private static func bindDisplaysPlainTextSteps(_ library: inout LibraryCatalog) {
    library.bind(
      "StepList", "public var plainText: String { get }",
      #"""
      Parts as underlined headings; every step numbered, its formulas indented below its caption.

          Forward pass
          ------------
          1. The score of each word
             u = W′h
             u_кот = 0.1·0.5 + 0.2·0.1 = 0.07
      """#
    ) { call in
      call.result(try call.receiver(StepList.self).plainText)
    }
    library.bind(
      "StepList.Step", "public var formulas: [Formula] { get }",
      #"""
      Its formulas in reading order: definition, numbers in place, value.

      The value is left out where the only line of numbers ends in it already.
      """#
    ) { call in
      call.result(try call.receiver(StepList.Step.self).formulas)
    }
  }
}

// MARK: Sources/Displays/PlainTextTable.swift

extension LibraryBindings {
  private static func bindDisplaysPlainTextTable(_ library: inout LibraryCatalog) {
    library.bind(
      "Table", "public var plainText: String { get }",
      #"""
      Columns padded to their widest field, two spaces apart, a rule below the titles.

          word           p
          --------  ------
          кот       0.2512

      Widths count characters, as a terminal does for the scripts of this course.
      """#
    ) { call in
      call.result(try call.receiver(Table.self).plainText)
    }
  }
}

// MARK: Sources/Displays/StepList.swift

extension LibraryBindings {
  private static func bindDisplaysStepList(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Formula", "public struct Formula: Hashable",
      "Something written both as TeX and as plain text."
    )
    library.bind("Formula", "public var tex: String { get set }") { call in
      call.result(try call.receiver(Formula.self).tex)
    } set: { call in
      try call.withReceiver(Formula.self) { $0.tex = try call.argument(1) }
    }
    library.bind("Formula", "public var plain: String { get set }") { call in
      call.result(try call.receiver(Formula.self).plain)
    } set: { call in
      try call.withReceiver(Formula.self) { $0.plain = try call.argument(1) }
    }
    library.bind("Formula", "public init(tex: String, plain: String)") { call in
      call.result(try Formula(tex: call.argument(0), plain: call.argument(1)))
    }
    library.add(type: 
      "StepList", "public struct StepList: Hashable",
      "The steps of a calculation in parts, drawn as a worked example."
    )
    library.add(type: 
      "StepList.Part", "public struct Part: Hashable",
      "A group of steps under one heading, such as the forward pass."
    )
    library.bind(
      "StepList.Part", "public var name: String { get set }",
      "The stable name that code uses: `forward`."
    ) { call in
      call.result(try call.receiver(StepList.Part.self).name)
    } set: { call in
      try call.withReceiver(StepList.Part.self) { $0.name = try call.argument(1) }
    }
    library.bind(
      "StepList.Part", "public var title: String { get set }",
      "The heading that readers see."
    ) { call in
      call.result(try call.receiver(StepList.Part.self).title)
    } set: { call in
      try call.withReceiver(StepList.Part.self) { $0.title = try call.argument(1) }
    }
    library.bind("StepList.Part", "public var steps: [StepList.Step] { get set }") { call in
      call.result(try call.receiver(StepList.Part.self).steps)
    } set: { call in
      try call.withReceiver(StepList.Part.self) { $0.steps = try call.argument(1) }
    }
    library.bind("StepList.Part", "public init(name: String, title: String, steps: [StepList.Step])") { call in
      call.result(try StepList.Part(
        name: call.argument(0),
        title: call.argument(1),
        steps: call.argument(2)))
    }
    library.add(type: 
      "StepList.Step", "public struct Step: Hashable",
      "One named quantity: how it is defined, with the numbers in place, and its value."
    )
    library.bind(
      "StepList.Step", "public var name: String { get set }",
      "The stable name that code uses: `loss`."
    ) { call in
      call.result(try call.receiver(StepList.Step.self).name)
    } set: { call in
      try call.withReceiver(StepList.Step.self) { $0.name = try call.argument(1) }
    }
    library.bind(
      "StepList.Step", "public var caption: String { get set }",
      "What the step does, in words."
    ) { call in
      call.result(try call.receiver(StepList.Step.self).caption)
    } set: { call in
      try call.withReceiver(StepList.Step.self) { $0.caption = try call.argument(1) }
    }
    library.bind(
      "StepList.Step", "public var symbolic: Formula? { get set }",
      "The symbolic form, `L = -ln p(кот)`."
    ) { call in
      call.result(try call.receiver(StepList.Step.self).symbolic)
    } set: { call in
      try call.withReceiver(StepList.Step.self) { $0.symbolic = try call.argument(1) }
    }
    library.bind(
      "StepList.Step", "public var substituted: [Formula] { get set }",
      "The form with operands in place; several where a vector is computed element by element."
    ) { call in
      call.result(try call.receiver(StepList.Step.self).substituted)
    } set: { call in
      try call.withReceiver(StepList.Step.self) { $0.substituted = try call.argument(1) }
    }
    library.bind(
      "StepList.Step", "public var result: Formula { get set }",
      "The result, with `=` or `≈` by whether the shown digits are exact."
    ) { call in
      call.result(try call.receiver(StepList.Step.self).result)
    } set: { call in
      try call.withReceiver(StepList.Step.self) { $0.result = try call.argument(1) }
    }
    library.bind(
      "StepList.Step", "public var values: [Double] { get set }",
      "The numbers of the result at full precision, row by row."
    ) { call in
      call.result(try call.receiver(StepList.Step.self).values)
    } set: { call in
      try call.withReceiver(StepList.Step.self) { $0.values = try call.argument(1) }
    }
    library.bind(
      "StepList.Step", "public var shape: [Int] { get set }",
      "`[]` for a number, `[n]` for a vector, `[rows, columns]` for a matrix."
    ) { call in
      call.result(try call.receiver(StepList.Step.self).shape)
    } set: { call in
      try call.withReceiver(StepList.Step.self) { $0.shape = try call.argument(1) }
    }
    library.bind("StepList.Step", "public init(name: String, caption: String, symbolic: Formula?, substituted: [Formula], result: Formula, values: [Double], shape: [Int])") { call in
      call.result(try StepList.Step(
        name: call.argument(0),
        caption: call.argument(1),
        symbolic: call.argument(2),
        substituted: call.argument(3),
        result: call.argument(4),
        values: call.argument(5),
        shape: call.argument(6)))
    }
    library.bind("StepList", "public var title: String? { get set }") { call in
      call.result(try call.receiver(StepList.self).title)
    } set: { call in
      try call.withReceiver(StepList.self) { $0.title = try call.argument(1) }
    }
    library.bind("StepList", "public var parts: [StepList.Part] { get set }") { call in
      call.result(try call.receiver(StepList.self).parts)
    } set: { call in
      try call.withReceiver(StepList.self) { $0.parts = try call.argument(1) }
    }
    library.bind("StepList", "public init(title: String? = nil, parts: [StepList.Part])") { call in
      call.result(try StepList(title: call.argument(0, default: nil), parts: call.argument(1)))
    }
  }
}

// MARK: Sources/Displays/Table.swift

extension LibraryBindings {
  private static func bindDisplaysTable(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Table", "public struct Table: Hashable",
      "Rows and columns of values."
    )
    library.add(type: "Table.Alignment", "public enum Alignment: Hashable")
    library.bind(
      "Table.Alignment", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(Table.Alignment.self).rawValue)
    }
    library.bind(
      "Table.Alignment", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try Table.Alignment(rawValue: call.argument(0)))
    }
    library.bind("Table.Alignment", "case left") { call in
      call.result(Table.Alignment.left)
    } match: { call in
      if case .left = try call.receiver(Table.Alignment.self) { call.matched() }
    }
    library.bind("Table.Alignment", "case center") { call in
      call.result(Table.Alignment.center)
    } match: { call in
      if case .center = try call.receiver(Table.Alignment.self) { call.matched() }
    }
    library.bind("Table.Alignment", "case right") { call in
      call.result(Table.Alignment.right)
    } match: { call in
      if case .right = try call.receiver(Table.Alignment.self) { call.matched() }
    }
    library.add(type: "Table.Column", "public struct Column: Hashable")
    library.bind("Table.Column", "public var title: String { get set }") { call in
      call.result(try call.receiver(Table.Column.self).title)
    } set: { call in
      try call.withReceiver(Table.Column.self) { $0.title = try call.argument(1) }
    }
    library.bind("Table.Column", "public var alignment: Table.Alignment { get set }") { call in
      call.result(try call.receiver(Table.Column.self).alignment)
    } set: { call in
      try call.withReceiver(Table.Column.self) { $0.alignment = try call.argument(1) }
    }
    library.bind("Table.Column", "public init(_ title: String, alignment: Table.Alignment = .left)") { call in
      call.result(try Table.Column(call.argument(0), alignment: call.argument(1, default: .left)))
    }
    library.add(type: 
      "Table.Field", "public struct Field: Hashable",
      "What one field shows, and the number behind it if it is one."
    )
    library.bind("Table.Field", "public var text: String { get set }") { call in
      call.result(try call.receiver(Table.Field.self).text)
    } set: { call in
      try call.withReceiver(Table.Field.self) { $0.text = try call.argument(1) }
    }
    library.bind("Table.Field", "public var number: Double? { get set }") { call in
      call.result(try call.receiver(Table.Field.self).number)
    } set: { call in
      try call.withReceiver(Table.Field.self) { $0.number = try call.argument(1) }
    }
    library.bind("Table.Field", "public init(_ text: String)") { call in
      call.result(try Table.Field(call.argument(0)))
    }
    library.bind(
      "Table.Field", "public init(_ number: Double, shownAs text: String)",
      "A number at full precision, shown as `text`."
    ) { call in
      call.result(try Table.Field(call.argument(0), shownAs: call.argument(1)))
    }
    library.bind("Table", "public var caption: String? { get set }") { call in
      call.result(try call.receiver(Table.self).caption)
    } set: { call in
      try call.withReceiver(Table.self) { $0.caption = try call.argument(1) }
    }
    library.bind("Table", "public var columns: [Table.Column] { get set }") { call in
      call.result(try call.receiver(Table.self).columns)
    } set: { call in
      try call.withReceiver(Table.self) { $0.columns = try call.argument(1) }
    }
    library.bind("Table", "public var rows: [[Table.Field]] { get set }") { call in
      call.result(try call.receiver(Table.self).rows)
    } set: { call in
      try call.withReceiver(Table.self) { $0.rows = try call.argument(1) }
    }
    library.bind("Table", "public init(caption: String? = nil, columns: [Table.Column], rows: [[Table.Field]])") { call in
      call.result(try Table(
        caption: call.argument(0, default: nil) as String?,
        columns: call.argument(1) as [Table.Column],
        rows: call.argument(2) as [[Table.Field]]))
    }
  }
}

// MARK: Sources/Displays/TableOfTexts.swift

extension LibraryBindings {
  private static func bindDisplaysTableOfTexts(_ library: inout LibraryCatalog) {
    library.bind(
      "Table", "public init(caption: String? = nil, columns: [String], rows: [[String]])",
      #"""
      A table of texts; fields that read as numbers are numbers, and their columns stand right.

          Table(columns: ["слово", "p"], rows: [["кот", fixed(p[0], digits: 4)]])
      """#
    ) { call in
      call.result(try Table(
        caption: call.argument(0, default: nil) as String?,
        columns: call.argument(1) as [String],
        rows: call.argument(2) as [[String]]))
    }
    library.bind(
      "Table", "public init(caption: String? = nil, columns: [String], rows: [[Double]], digits: Int = 4)",
      "A table of numbers with a fixed count of decimals; the numbers keep their full precision."
    ) { call in
      call.result(try Table(
        caption: call.argument(0, default: nil),
        columns: call.argument(1),
        rows: call.argument(2),
        digits: call.argument(3, default: 4)))
    }
    library.bind(
      "Table", "public init(caption: String? = nil, columns: [String], labels: [String], rows: [[Double]], digits: Int = 4)",
      #"""
      A table of numbers whose rows have names, shown in the first column.

      Names and rows are paired from the top; what has no partner is left out.

          Table(columns: ["слово", "u₁", "u₂"], labels: model.vocabulary, rows: vectors, digits: 6)
      """#
    ) { call in
      call.result(try Table(
        caption: call.argument(0, default: nil),
        columns: call.argument(1),
        labels: call.argument(2),
        rows: call.argument(3),
        digits: call.argument(4, default: 4)))
    }
    library.bind("Table", "public var display: Display { get }") { call in
      call.result(try call.receiver(Table.self).display)
    }
    library.bind("Formula", "public var display: Display { get }") { call in
      call.result(try call.receiver(Formula.self).display)
    }
    library.bind("Display", "public var display: Display { get }") { call in
      call.result(try call.receiver(Display.self).display)
    }
  }
}

// MARK: Sources/Embeddings/SkipGram/SkipGram.swift

extension LibraryBindings {
  private static func bindEmbeddingsSkipGramSkipGram(_ library: inout LibraryCatalog) {
    library.add(type: 
      "SkipGram", "public struct SkipGram: Hashable",
      #"""
      Word vectors learned by predicting a word's neighbours, with full softmax over the vocabulary.

      Small enough to follow with a pencil: a step computes the probability of every word and moves
      every output vector.

          var model = try SkipGram(
            vocabulary: ["кот", "сидит", "на", "коврике"],
            inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4], [0.6, 0.8]],
            outputMatrix: [[0.05, 0.15, 0.25, 0.35], [0.1, 0.2, 0.3, 0.4]])
          try model.step(center: "сидит", context: "кот", learningRate: 0.01)  // loss 1.5753

      With V words and N components, the input matrix has shape [V, N] and the output matrix [N, V]: a
      word's input vector is a row of the one, its output vector a column of the other, so that the
      scores are h·W_out.

      Source: Mikolov et al., *Efficient Estimation of Word Representations in Vector Space* (2013).
      """#
    )
    library.bind(
      "SkipGram", "public let vocabulary: [String]",
      "The words, in the order of the matrices."
    ) { call in
      call.result(try call.receiver(SkipGram.self).vocabulary)
    }
    library.bind(
      "SkipGram", "public let dimension: Int",
      "N, the number of components of each vector."
    ) { call in
      call.result(try call.receiver(SkipGram.self).dimension)
    }
    library.bind(
      "SkipGram", "public init(vocabulary: [String], inputMatrix: [[Double]], outputMatrix: [[Double]]) throws(SkipGramError)",
      #"""
      A model with given weights.

      - Parameters:
        - inputMatrix: W_in, shape [V, N].
        - outputMatrix: W_out, shape [N, V].
      - Throws: ``SkipGramError``
      """#
    ) { call in
      call.result(try SkipGram(
        vocabulary: call.argument(0),
        inputMatrix: call.argument(1),
        outputMatrix: call.argument(2)))
    }
    library.bind(
      "SkipGram", "public var inputMatrix: [[Double]] { get }",
      "W_in, shape [V, N]."
    ) { call in
      call.result(try call.receiver(SkipGram.self).inputMatrix)
    }
    library.bind(
      "SkipGram", "public var outputMatrix: [[Double]] { get }",
      "W_out, shape [N, V]."
    ) { call in
      call.result(try call.receiver(SkipGram.self).outputMatrix)
    }
    library.bind(
      "SkipGram", "public var inputVectors: [[Double]] { get }",
      "The input vectors in vocabulary order, shape [V, N]."
    ) { call in
      call.result(try call.receiver(SkipGram.self).inputVectors)
    }
    library.bind(
      "SkipGram", "public var outputVectors: [[Double]] { get }",
      "The output vectors in vocabulary order, shape [V, N]."
    ) { call in
      call.result(try call.receiver(SkipGram.self).outputVectors)
    }
    library.bind(
      "SkipGram", "public func inputVector(of word: String) throws(UnknownWord) -> [Double]",
      #"""
      The input vector of a word, shape [N]: what is used as the word's vector after training.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(SkipGram.self).inputVector(of: call.argument(1)))
    }
    library.bind(
      "SkipGram", "public func outputVector(of word: String) throws(UnknownWord) -> [Double]",
      #"""
      The output vector of a word, shape [N].

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(SkipGram.self).outputVector(of: call.argument(1)))
    }
    library.bind(
      "SkipGram", "public func index(of word: String) throws(UnknownWord) -> Int",
      #"""
      Where a word stands in the vocabulary, from 0.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(SkipGram.self).index(of: call.argument(1)))
    }
    library.bind(
      "SkipGram", "public func probabilities(center: String) throws -> [Double]",
      #"""
      The probability of every word beside `center`, in vocabulary order.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(SkipGram.self).probabilities(center: call.argument(1)))
    }
    library.bind(
      "SkipGram", "public func loss(center: String, context: String) throws -> Double",
      #"""
      Minus the logarithm of the probability of `context` beside `center`, in nats.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(SkipGram.self).loss(
        center: call.argument(1),
        context: call.argument(2)))
    }
    library.bind(
      "SkipGram", "@discardableResult public mutating func step(center: String, context: String, learningRate: Double) throws -> Double",
      #"""
      Takes one step for one pair of words.

      - Returns: The loss before the step, in nats.
      - Throws: ``UnknownWord``, or ``SkipGramError`` for the learning rate; then nothing has changed.
      """#
    ) { call in
      call.result(try call.withReceiver(SkipGram.self) { try $0.step(
        center: call.argument(1),
        context: call.argument(2),
        learningRate: call.argument(3)) })
    }
    library.bind(
      "SkipGram", "public func explainStep(center: String, context: String, learningRate: Double, digits: Int = 4, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The same step, worked out on paper; the model itself stays as it is.

      Its quantities are `h z exp sum p` (part `forward`), `loss` (part `loss`), `y e grad_u grad_h`
      (part `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`. Matrices have
      a row for each word. Where the largest score lies beyond ±30, the shift `m` stands before `exp`.

      - Parameters:
        - digits: Decimals to show, or significant digits for numbers below 0.1.
        - language: The language of headings and captions.
      - Throws: ``UnknownWord``, or ``SkipGramError`` for the learning rate.
      """#
    ) { call in
      call.result(try call.receiver(SkipGram.self).explainStep(
        center: call.argument(1),
        context: call.argument(2),
        learningRate: call.argument(3),
        digits: call.argument(4, default: 4),
        language: call.argument(5, default: .english)))
    }
  }
}

// MARK: Sources/Embeddings/SkipGram/SkipGramError.swift

extension LibraryBindings {
  private static func bindEmbeddingsSkipGramSkipGramError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "SkipGramError", "public enum SkipGramError: Error, Hashable, CustomStringConvertible",
      "What a Skip-gram model cannot be made from, or trained with."
    )
    library.bind("SkipGramError", "case emptyVocabulary") { call in
      call.result(SkipGramError.emptyVocabulary)
    } match: { call in
      if case .emptyVocabulary = try call.receiver(SkipGramError.self) { call.matched() }
    }
    library.bind("SkipGramError", "case repeatedWord(String)") { call in
      call.result(try SkipGramError.repeatedWord(call.argument(0)))
    } match: { call in
      if case let .repeatedWord(value0) = try call.receiver(SkipGramError.self) { call.matched(value0) }
    }
    library.bind(
      "SkipGramError", "case noComponents",
      "The vectors have no components."
    ) { call in
      call.result(SkipGramError.noComponents)
    } match: { call in
      if case .noComponents = try call.receiver(SkipGramError.self) { call.matched() }
    }
    library.bind(
      "SkipGramError", "case shapeMismatch(matrix: String, expected: String, found: String)",
      "A matrix has another number of rows, or a row another number of columns, than expected."
    ) { call in
      call.result(try SkipGramError.shapeMismatch(
        matrix: call.argument(0),
        expected: call.argument(1),
        found: call.argument(2)))
    } match: { call in
      if case let .shapeMismatch(value0, value1, value2) = try call.receiver(SkipGramError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "SkipGramError", "case notFinite(matrix: String, row: Int, column: Int)",
      "An entry is infinite or not a number; row and column count from 0."
    ) { call in
      call.result(try SkipGramError.notFinite(
        matrix: call.argument(0),
        row: call.argument(1),
        column: call.argument(2)))
    } match: { call in
      if case let .notFinite(value0, value1, value2) = try call.receiver(SkipGramError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "SkipGramError", "case learningRate(Double)",
      "The learning rate is not a positive finite number."
    ) { call in
      call.result(try SkipGramError.learningRate(call.argument(0)))
    } match: { call in
      if case let .learningRate(value0) = try call.receiver(SkipGramError.self) { call.matched(value0) }
    }
    library.bind(
      "SkipGramError", "case stepTooLarge(learningRate: Double)",
      "The step would leave numbers that are not finite; the model was not changed."
    ) { call in
      call.result(try SkipGramError.stepTooLarge(learningRate: call.argument(0)))
    } match: { call in
      if case let .stepTooLarge(value0) = try call.receiver(SkipGramError.self) { call.matched(value0) }
    }
    library.bind("SkipGramError", "public var description: String { get }") { call in
      call.result(try call.receiver(SkipGramError.self).description)
    }
  }
}

// MARK: Sources/Embeddings/UnknownWord.swift

extension LibraryBindings {
  private static func bindEmbeddingsUnknownWord(_ library: inout LibraryCatalog) {
    library.add(type: 
      "UnknownWord", "public struct UnknownWord: Error, Hashable, CustomStringConvertible",
      "A word that is not in a model's vocabulary."
    )
    library.bind("UnknownWord", "public let word: String") { call in
      call.result(try call.receiver(UnknownWord.self).word)
    }
    library.bind(
      "UnknownWord", "public let nearest: [String]",
      "The words of the vocabulary that are spelt most like it, nearest first."
    ) { call in
      call.result(try call.receiver(UnknownWord.self).nearest)
    }
    library.bind("UnknownWord", "public var description: String { get }") { call in
      call.result(try call.receiver(UnknownWord.self).description)
    }
  }
}

// MARK: Library types are held as they are

extension CaptionLanguage: ForeignBridged {}
extension Derivation: ForeignBridged {}
extension UnknownQuantity: ForeignBridged {}
extension Display: ForeignBridged {}
extension Formula: ForeignBridged {}
extension StepList: ForeignBridged {}
extension StepList.Part: ForeignBridged {}
extension StepList.Step: ForeignBridged {}
extension Table: ForeignBridged {}
extension Table.Alignment: ForeignBridged {}
extension Table.Column: ForeignBridged {}
extension Table.Field: ForeignBridged {}
extension SkipGram: ForeignBridged {}
extension SkipGramError: ForeignBridged {}
extension UnknownWord: ForeignBridged {}
