// Generated from the public declarations of Corpora, Derivations, Displays, Embeddings, Konspekt, Numerics, TextFeatures.
// Do not edit: run `swift run BindingGenerator` after changing one of them.
// swift-format-ignore-file

public import CellCompiler
public import CellMachine
public import Corpora
public import Derivations
public import Displays
public import Embeddings
public import Numerics
public import TextFeatures

/// The library as cells see it.
public enum LibraryBindings {
  public static let catalog: LibraryCatalog = {
    var library = LibraryCatalog()
    bindCorporaCorpusError(&library)
    bindCorporaDatasetError(&library)
    bindCorporaTextCorpus(&library)
    bindDerivationsCaptionLanguage(&library)
    bindDerivationsDerivation(&library)
    bindDerivationsDerivationDrawing(&library)
    bindDerivationsDigitsOutOfRange(&library)
    bindDerivationsRounding(&library)
    bindDerivationsUnknownQuantity(&library)
    bindDisplaysChartsChart(&library)
    bindDisplaysChartsChartSVG(&library)
    bindDisplaysChartsLineChart(&library)
    bindDisplaysDescriptions(&library)
    bindDisplaysDisplay(&library)
    bindDisplaysFixed(&library)
    bindDisplaysPlainText(&library)
    bindDisplaysPlainTextSteps(&library)
    bindDisplaysPlainTextTable(&library)
    bindDisplaysStepList(&library)
    bindDisplaysTable(&library)
    bindDisplaysTableOfTexts(&library)
    bindEmbeddingsEvaluationAnalogyEvaluation(&library)
    bindEmbeddingsEvaluationWordAnalogies(&library)
    bindEmbeddingsEvaluationWordPairs(&library)
    bindEmbeddingsFastTextFastText(&library)
    bindEmbeddingsFastTextFastTextArguments(&library)
    bindEmbeddingsFastTextFastTextClassifier(&library)
    bindEmbeddingsFastTextFastTextClassifierSettings(&library)
    bindEmbeddingsFastTextFastTextError(&library)
    bindEmbeddingsFastTextFastTextSettings(&library)
    bindEmbeddingsFastTextLabelPrediction(&library)
    bindEmbeddingsFilesVectorFileError(&library)
    bindEmbeddingsFilesWord2VecText(&library)
    bindEmbeddingsModelDescriptions(&library)
    bindEmbeddingsModelsCBOW(&library)
    bindEmbeddingsModelsCooccurrences(&library)
    bindEmbeddingsModelsEmbeddingError(&library)
    bindEmbeddingsModelsGloVePair(&library)
    bindEmbeddingsModelsHierarchicalSoftmax(&library)
    bindEmbeddingsModelsHuffmanTree(&library)
    bindEmbeddingsModelsSkipGram(&library)
    bindEmbeddingsModelsSubwordClassifier(&library)
    bindEmbeddingsModelsSubwords(&library)
    bindEmbeddingsPhrasesPhraseScoring(&library)
    bindEmbeddingsPhrasesPhrases(&library)
    bindEmbeddingsStepsCBOWStep(&library)
    bindEmbeddingsStepsDocumentStep(&library)
    bindEmbeddingsStepsGloVeStep(&library)
    bindEmbeddingsTrainingGloVeGloVe(&library)
    bindEmbeddingsTrainingGloVeGloVeSettings(&library)
    bindEmbeddingsTrainingGloVeGloVeTraining(&library)
    bindEmbeddingsTrainingGloVeGloVeVectors(&library)
    bindEmbeddingsTrainingNoiseDistribution(&library)
    bindEmbeddingsTrainingTextWordIndex(&library)
    bindEmbeddingsTrainingTrainingMode(&library)
    bindEmbeddingsTrainingWord2Vec(&library)
    bindEmbeddingsTrainingWord2VecSettings(&library)
    bindEmbeddingsTrainingWordVocabulary(&library)
    bindEmbeddingsUnknownWord(&library)
    bindEmbeddingsVectorsKeyedVectors(&library)
    bindEmbeddingsVectorsNeighborQueries(&library)
    bindEmbeddingsVectorsSimilarityQueries(&library)
    bindEmbeddingsVectorsVectorMap(&library)
    bindNumericsMapsMapDescriptions(&library)
    bindNumericsMapsPCA(&library)
    bindNumericsMapsTSNE(&library)
    bindNumericsMatricesMatrix(&library)
    bindNumericsMatricesMatrixAlgebra(&library)
    bindNumericsMatricesMatrixDisplay(&library)
    bindNumericsMatricesMatrixSums(&library)
    bindNumericsMatricesShapeMismatch(&library)
    bindNumericsMatricesSparseAlgebra(&library)
    bindNumericsMatricesSparseMatrix(&library)
    bindNumericsPrintingNumPyText(&library)
    bindNumericsRandomDistributions(&library)
    bindNumericsRandomIntegers(&library)
    bindNumericsRandomPermutedCongruential(&library)
    bindNumericsRandomPythonRandom(&library)
    bindNumericsRandomRandomState(&library)
    bindNumericsRandomRandomStateError(&library)
    bindNumericsRandomSampling(&library)
    bindNumericsRandomSelection(&library)
    bindNumericsRandomStreamDescriptions(&library)
    bindTextFeaturesAnalysisAnalyzerError(&library)
    bindTextFeaturesAnalysisTextAnalyzer(&library)
    bindTextFeaturesAnalysisTokenPattern(&library)
    bindTextFeaturesLemmasDataLemmaDataError(&library)
    bindTextFeaturesLemmasEnglishWordNetMorphology(&library)
    bindTextFeaturesLemmasGrammemesGrammeme(&library)
    bindTextFeaturesLemmasGrammemesMorphTag(&library)
    bindTextFeaturesLemmasGrammemesNumberAgreement(&library)
    bindTextFeaturesLemmasGrammemesRussianNames(&library)
    bindTextFeaturesLemmasLemmatizer(&library)
    bindTextFeaturesLemmasLemmatizerText(&library)
    bindTextFeaturesLemmasMorphAnalyzer(&library)
    bindTextFeaturesLemmasMorphParse(&library)
    bindTextFeaturesLemmasPolishPolishDictionary(&library)
    bindTextFeaturesNGramsNGrams(&library)
    bindTextFeaturesScalarsPythonText(&library)
    bindTextFeaturesSequencesTextTokenizer(&library)
    bindTextFeaturesSequencesTextTokenizerError(&library)
    bindTextFeaturesStemsPorterStemmer(&library)
    bindTextFeaturesStemsSnowballStemmer(&library)
    bindTextFeaturesStopWordsStopWords(&library)
    bindTextFeaturesTfidfTfidfForm(&library)
    bindTextFeaturesTfidfTfidfTransformer(&library)
    bindTextFeaturesTfidfTfidfVectorizer(&library)
    bindTextFeaturesTokensTokenizers(&library)
    bindTextFeaturesTokensTweetTokenizer(&library)
    bindTextFeaturesVectorizersCountVectorizer(&library)
    bindTextFeaturesVectorizersDocumentFrequency(&library)
    bindTextFeaturesVectorizersLabelEncoder(&library)
    bindTextFeaturesVectorizersOneHotEncoder(&library)
    bindTextFeaturesVectorizersVectorizerError(&library)
    bindTextFeaturesVectorizersVectorizerText(&library)
    return library
  }()
}

// MARK: Sources/Corpora/CorpusError.swift

extension LibraryBindings {
  private static func bindCorporaCorpusError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "CorpusError", "public enum CorpusError: Error, Hashable, CustomStringConvertible",
      "A data file whose content cannot be used."
    )
    library.bind(
      "CorpusError", "case unreadable(file: String, reason: String)",
      "The system refuses to read."
    ) { call in
      call.result(try CorpusError.unreadable(file: call.argument(0), reason: call.argument(1)))
    } match: { call in
      if case let .unreadable(value0, value1) = try call.receiver(CorpusError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "CorpusError", "case notUTF8(file: String, byte: Int, line: Int?, value: UInt8)",
      #"""
      Bytes that are no UTF-8.

      - Parameters:
        - byte: The place in the file, from 0.
        - line: The line, from 1, where it is known.
      """#
    ) { call in
      call.result(try CorpusError.notUTF8(
        file: call.argument(0),
        byte: call.argument(1),
        line: call.argument(2),
        value: call.argument(3)))
    } match: { call in
      if case let .notUTF8(value0, value1, value2, value3) = try call.receiver(CorpusError.self) { call.matched(value0, value1, value2, value3) }
    }
    library.bind(
      "CorpusError", "case lineTooLong(file: String, byte: Int, line: Int?, limit: Int)",
      "A line longer than any document."
    ) { call in
      call.result(try CorpusError.lineTooLong(
        file: call.argument(0),
        byte: call.argument(1),
        line: call.argument(2),
        limit: call.argument(3)))
    } match: { call in
      if case let .lineTooLong(value0, value1, value2, value3) = try call.receiver(CorpusError.self) { call.matched(value0, value1, value2, value3) }
    }
    library.bind(
      "CorpusError", "case json(file: String, byte: Int, line: Int?, problem: String)",
      "A line that is no JSON object with the field asked for."
    ) { call in
      call.result(try CorpusError.json(
        file: call.argument(0),
        byte: call.argument(1),
        line: call.argument(2),
        problem: call.argument(3)))
    } match: { call in
      if case let .json(value0, value1, value2, value3) = try call.receiver(CorpusError.self) { call.matched(value0, value1, value2, value3) }
    }
    library.bind("CorpusError", "public var description: String { get }") { call in
      call.result(try call.receiver(CorpusError.self).description)
    }
  }
}

// MARK: Sources/Corpora/DatasetError.swift

extension LibraryBindings {
  private static func bindCorporaDatasetError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "DatasetError", "public enum DatasetError: Error, Hashable, CustomStringConvertible",
      "A name that does not lead to a data file."
    )
    library.bind(
      "DatasetError", "case outside(String)",
      "The name is empty or absolute, has `..`, or is a link that leads out of the folder."
    ) { call in
      call.result(try DatasetError.outside(call.argument(0)))
    } match: { call in
      if case let .outside(value0) = try call.receiver(DatasetError.self) { call.matched(value0) }
    }
    library.bind("DatasetError", "case noFolder(String, folder: String)") { call in
      call.result(try DatasetError.noFolder(call.argument(0), folder: call.argument(1)))
    } match: { call in
      if case let .noFolder(value0, value1) = try call.receiver(DatasetError.self) { call.matched(value0, value1) }
    }
    library.bind("DatasetError", "case missing(String, folder: String)") { call in
      call.result(try DatasetError.missing(call.argument(0), folder: call.argument(1)))
    } match: { call in
      if case let .missing(value0, value1) = try call.receiver(DatasetError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "DatasetError", "case notAFile(String)",
      "A folder, a device, or anything else that is no regular file."
    ) { call in
      call.result(try DatasetError.notAFile(call.argument(0)))
    } match: { call in
      if case let .notAFile(value0) = try call.receiver(DatasetError.self) { call.matched(value0) }
    }
    library.bind("DatasetError", "public var description: String { get }") { call in
      call.result(try call.receiver(DatasetError.self).description)
    }
  }
}

// MARK: Sources/Corpora/TextCorpus.swift

extension LibraryBindings {
  private static func bindCorporaTextCorpus(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TextCorpus", "public struct TextCorpus: Hashable, CustomStringConvertible",
      #"""
      The documents of a file, one after another: read anew by every pass, never held together.

          let verses = try Datasets.lines("kjv.txt")
          try verses.count()                            // 31102
          try verses.first(2)
          try verses.forEach { verse in … }

      A corpus is a value that says where the documents are; only a block of the file is in memory while
      they are gone through. Documents are the lines of a text file, empty ones too, or one field of each
      line of JSON. The file is UTF-8; a document has at most 16 MB.
      """#
    )
    library.bind(
      "TextCorpus", "public let name: String",
      "The file as the lesson calls it."
    ) { call in
      call.result(try call.receiver(TextCorpus.self).name)
    }
    library.bind("TextCorpus", "public var description: String { get }") { call in
      call.result(try call.receiver(TextCorpus.self).description)
    }
    library.bind(
      "TextCorpus", "public func forEach(_ body: (String) throws -> Void) throws",
      #"""
      Calls a function with each document, in the order of the file.

      - Throws: ``CorpusError`` where the file cannot be read or is not what it should be; what `body` throws.
      """#
    ) { call in
      call.result(try call.receiver(TextCorpus.self).forEach(
        call.procedure(1) as (String) throws -> Void))
    }
    library.bind(
      "TextCorpus", "public func first(_ count: Int) throws -> [String]",
      #"""
      The first documents; none for a count below 1.

      - Throws: ``CorpusError``.
      """#
    ) { call in
      call.result(try call.receiver(TextCorpus.self).first(call.argument(1)))
    }
    library.bind(
      "TextCorpus", "public func documents() throws -> [String]",
      #"""
      All documents, held in memory.

      - Throws: ``CorpusError``.
      """#
    ) { call in
      call.result(try call.receiver(TextCorpus.self).documents())
    }
    library.bind(
      "TextCorpus", "public func count() throws -> Int",
      #"""
      How many documents there are; the file is read through for it.

      - Throws: ``CorpusError``.
      """#
    ) { call in
      call.result(try call.receiver(TextCorpus.self).count())
    }
  }
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
      "Derivation", "public struct Derivation: Hashable, CustomStringConvertible",
      #"""
      A calculation that was carried out and can be read: its named quantities, each with the formula
      that made it and the numbers in place.

          let d = try model.explainStep(center: "сидит", context: "кот", learningRate: 0.01)
          d.names                 // ["h", "z", "exp", "sum", "p", "loss", …]
          try d.value("loss")     // 1.5752760682220395
          try d.vector("p")       // four probabilities
          try d.part("forward")   // the steps of the forward pass, drawn on the page

      Its numbers have full precision, unless ``rounding`` says otherwise. Rounding happens in drawing
      only, where each line shows its operands with as many digits as it takes for the line to be right as
      it is written.
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
      "Derivation", "public let rounding: Rounding",
      "Whether its numbers were rounded as they were computed, or only as they are drawn."
    ) { call in
      call.result(try call.receiver(Derivation.self).rounding)
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
      The value of a number such as `loss`; what a page shows under another name is found by that one too.

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
      "The same calculation shown with other digits, from 1 to 15; what lies beyond becomes the nearer end."
    ) { call in
      call.result(try call.receiver(Derivation.self).showing(digits: call.argument(1)))
    }
  }
}

// MARK: Sources/Derivations/DerivationDrawing.swift

extension LibraryBindings {
  private static func bindDerivationsDerivationDrawing(_ library: inout LibraryCatalog) {
    library.bind(
      "Derivation", "public var description: String { get }",
      "The text that ``display`` draws."
    ) { call in
      call.result(try call.receiver(Derivation.self).description)
    }
    library.bind(
      "Derivation", "public var display: Display { get }",
      "The steps with symbols, numbers in place and results."
    ) { call in
      call.result(try call.receiver(Derivation.self).display)
    }
  }
}

// MARK: Sources/Derivations/DigitsOutOfRange.swift

extension LibraryBindings {
  private static func bindDerivationsDigitsOutOfRange(_ library: inout LibraryCatalog) {
    library.add(type: 
      "DigitsOutOfRange", "public struct DigitsOutOfRange: Error, Hashable, CustomStringConvertible",
      "More or fewer digits than a number can be shown with."
    )
    library.bind("DigitsOutOfRange", "public let digits: Int") { call in
      call.result(try call.receiver(DigitsOutOfRange.self).digits)
    }
    library.bind("DigitsOutOfRange", "public var description: String { get }") { call in
      call.result(try call.receiver(DigitsOutOfRange.self).description)
    }
  }
}

// MARK: Sources/Derivations/Rounding.swift

extension LibraryBindings {
  private static func bindDerivationsRounding(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Rounding", "public enum Rounding: Hashable",
      "When the numbers of a derivation are rounded."
    )
    library.bind(
      "Rounding", "case inDrawing",
      "Every number has full precision; only what is shown is rounded."
    ) { call in
      call.result(Rounding.inDrawing)
    } match: { call in
      if case .inDrawing = try call.receiver(Rounding.self) { call.matched() }
    }
    library.bind(
      "Rounding", "case everyStep",
      #"""
      Every named intermediate is rounded to the digits that are shown before it is used again, as one
      does with pencil and calculator.

      A result that agrees with a paper in this mode but not in the other tells a rounding error from
      a mistake of method.
      """#
    ) { call in
      call.result(Rounding.everyStep)
    } match: { call in
      if case .everyStep = try call.receiver(Rounding.self) { call.matched() }
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

// MARK: Sources/Displays/Charts/Chart.swift

extension LibraryBindings {
  private static func bindDisplaysChartsChart(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Chart", "public struct Chart: Hashable, CustomStringConvertible",
      #"""
      A drawing of numbers, with the numbers behind it and words for those who do not see it.

          try Chart.scatter(
            x: [1, 2, 3], y: [2, 4, 1], labels: ["кот", "пёс", "дом"], title: "Words")

      Drawn as SVG, the same bytes for the same numbers.
      """#
    )
    library.add(type: 
      "Chart.Kind", "public enum Kind: Hashable",
      "How the numbers are drawn."
    )
    library.bind(
      "Chart.Kind", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(Chart.Kind.self).rawValue)
    }
    library.bind(
      "Chart.Kind", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try Chart.Kind(rawValue: call.argument(0)))
    }
    library.bind(
      "Chart.Kind", "case scatter",
      "Points, each on its own."
    ) { call in
      call.result(Chart.Kind.scatter)
    } match: { call in
      if case .scatter = try call.receiver(Chart.Kind.self) { call.matched() }
    }
    library.bind(
      "Chart.Kind", "case line",
      "Points joined in their order, series by series."
    ) { call in
      call.result(Chart.Kind.line)
    } match: { call in
      if case .line = try call.receiver(Chart.Kind.self) { call.matched() }
    }
    library.add(type: 
      "Chart.Point", "public struct Point: Hashable, CustomStringConvertible",
      "A point with its name."
    )
    library.bind("Chart.Point", "public let x: Double") { call in
      call.result(try call.receiver(Chart.Point.self).x)
    }
    library.bind("Chart.Point", "public let y: Double") { call in
      call.result(try call.receiver(Chart.Point.self).y)
    }
    library.bind("Chart.Point", "public let label: String") { call in
      call.result(try call.receiver(Chart.Point.self).label)
    }
    library.add(type: 
      "Chart.Series", "public struct Series: Hashable, CustomStringConvertible",
      "Points that belong together."
    )
    library.bind("Chart.Series", "public let name: String") { call in
      call.result(try call.receiver(Chart.Series.self).name)
    }
    library.bind("Chart.Series", "public let points: [Chart.Point]") { call in
      call.result(try call.receiver(Chart.Series.self).points)
    }
    library.bind("Chart", "public let kind: Chart.Kind") { call in
      call.result(try call.receiver(Chart.self).kind)
    }
    library.bind("Chart", "public let title: String") { call in
      call.result(try call.receiver(Chart.self).title)
    }
    library.bind("Chart", "public let xTitle: String") { call in
      call.result(try call.receiver(Chart.self).xTitle)
    }
    library.bind("Chart", "public let yTitle: String") { call in
      call.result(try call.receiver(Chart.self).yTitle)
    }
    library.bind("Chart", "public let series: [Chart.Series]") { call in
      call.result(try call.receiver(Chart.self).series)
    }
    library.bind(
      "Chart", "public let alternative: String",
      "What the drawing shows, in words."
    ) { call in
      call.result(try call.receiver(Chart.self).alternative)
    }
    library.bind(
      "Chart", #"public static func scatter(x: [Double], y: [Double], labels: [String] = [], groups: [String] = [], title: String = "", xTitle: String = "x", yTitle: String = "y", alternative: String = "") throws(ChartError) -> Chart"#,
      #"""
      Points on a plane.

      - Parameters:
        - labels: Names of the points, drawn beside them where there is room.
        - groups: Which series each point belongs to; every series has its shape and colour.
        - alternative: What the drawing shows; the points are named where nothing is said.
      - Throws: ``ChartError``
      """#
    ) { call in
      call.result(try Chart.scatter(
        x: call.argument(0),
        y: call.argument(1),
        labels: call.argument(2, default: []),
        groups: call.argument(3, default: []),
        title: call.argument(4, default: ""),
        xTitle: call.argument(5, default: "x"),
        yTitle: call.argument(6, default: "y"),
        alternative: call.argument(7, default: "")))
    }
    library.bind("Chart", "public var display: Display { get }") { call in
      call.result(try call.receiver(Chart.self).display)
    }
    library.bind(
      "Chart", "public var table: Table { get }",
      "The numbers: a row for each point; of lines over the same places a row for each place."
    ) { call in
      call.result(try call.receiver(Chart.self).table)
    }
    library.add(type: 
      "ChartError", "public enum ChartError: Error, Hashable, CustomStringConvertible",
      "What no chart can be made of."
    )
    library.bind("ChartError", "case noPoints") { call in
      call.result(ChartError.noPoints)
    } match: { call in
      if case .noPoints = try call.receiver(ChartError.self) { call.matched() }
    }
    library.bind(
      "ChartError", "case noPointsInLine(Int)",
      "Lines count from 0."
    ) { call in
      call.result(try ChartError.noPointsInLine(call.argument(0)))
    } match: { call in
      if case let .noPointsInLine(value0) = try call.receiver(ChartError.self) { call.matched(value0) }
    }
    library.bind("ChartError", "case count(String, found: Int, expected: Int)") { call in
      call.result(try ChartError.count(
        call.argument(0),
        found: call.argument(1),
        expected: call.argument(2)))
    } match: { call in
      if case let .count(value0, value1, value2) = try call.receiver(ChartError.self) { call.matched(value0, value1, value2) }
    }
    library.bind("ChartError", "case lineCount(String, found: Int, expected: Int)") { call in
      call.result(try ChartError.lineCount(
        call.argument(0),
        found: call.argument(1),
        expected: call.argument(2)))
    } match: { call in
      if case let .lineCount(value0, value1, value2) = try call.receiver(ChartError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "ChartError", "case notFinite(point: Int)",
      "Points count from 0."
    ) { call in
      call.result(try ChartError.notFinite(point: call.argument(0)))
    } match: { call in
      if case let .notFinite(value0) = try call.receiver(ChartError.self) { call.matched(value0) }
    }
    library.bind("ChartError", "public var description: String { get }") { call in
      call.result(try call.receiver(ChartError.self).description)
    }
  }
}

// MARK: Sources/Displays/Charts/ChartSVG.swift

extension LibraryBindings {
  private static func bindDisplaysChartsChartSVG(_ library: inout LibraryCatalog) {
    library.bind(
      "Chart", "public var svg: String { get }",
      #"""
      The drawing as an element of SVG, coordinates rounded to a tenth.

      Colours are those of Okabe & Ito, which people with any colour vision tell apart; lines and letters
      take the colour of the text around.
      """#
    ) { call in
      call.result(try call.receiver(Chart.self).svg)
    }
  }
}

// MARK: Sources/Displays/Charts/LineChart.swift

extension LibraryBindings {
  private static func bindDisplaysChartsLineChart(_ library: inout LibraryCatalog) {
    library.bind(
      "Chart", #"public static func line(_ values: [Double], x: [Double] = [], title: String = "", xTitle: String = "x", yTitle: String = "y", alternative: String = "") throws(ChartError) -> Chart"#,
      #"""
      One line through numbers, such as the loss of each pass.

          try Chart.line([2.3, 1.9, 1.7], title: "Loss", xTitle: "pass", yTitle: "nats")

      - Parameters:
        - values: The heights, in order.
        - x: Where each stands; 1, 2, 3, … where nothing is said.
        - alternative: What the drawing shows; some of the numbers are named where nothing is said.
      - Throws: ``ChartError``
      """#
    ) { call in
      call.result(try Chart.line(
        call.argument(0),
        x: call.argument(1, default: []),
        title: call.argument(2, default: ""),
        xTitle: call.argument(3, default: "x"),
        yTitle: call.argument(4, default: "y"),
        alternative: call.argument(5, default: "")))
    }
    library.bind(
      "Chart", #"public static func line(_ lines: [[Double]], names: [String], x: [Double] = [], title: String = "", xTitle: String = "x", yTitle: String = "y", alternative: String = "") throws(ChartError) -> Chart"#,
      #"""
      Several lines, each with its colour, its dashes and its name above the drawing.

      - Parameters:
        - lines: The heights of each line, in order; lines may be of different length.
        - names: A name for each line.
        - x: Where the heights stand, as many as the longest line has; 1, 2, 3, … where nothing is said.
        - alternative: What the drawing shows; some of the numbers are named where nothing is said.
      - Throws: ``ChartError``
      """#
    ) { call in
      call.result(try Chart.line(
        call.argument(0),
        names: call.argument(1),
        x: call.argument(2, default: []),
        title: call.argument(3, default: ""),
        xTitle: call.argument(4, default: "x"),
        yTitle: call.argument(5, default: "y"),
        alternative: call.argument(6, default: "")))
    }
  }
}

// MARK: Sources/Displays/Descriptions.swift

extension LibraryBindings {
  private static func bindDisplaysDescriptions(_ library: inout LibraryCatalog) {
    library.bind("Display", "public var description: String { get }") { call in
      call.result(try call.receiver(Display.self).description)
    }
    library.bind("Table", "public var description: String { get }") { call in
      call.result(try call.receiver(Table.self).description)
    }
    library.bind("Table.Column", "public var description: String { get }") { call in
      call.result(try call.receiver(Table.Column.self).description)
    }
    library.bind("Table.Field", "public var description: String { get }") { call in
      call.result(try call.receiver(Table.Field.self).description)
    }
    library.bind("Formula", "public var description: String { get }") { call in
      call.result(try call.receiver(Formula.self).description)
    }
    library.bind("StepList", "public var description: String { get }") { call in
      call.result(try call.receiver(StepList.self).description)
    }
    library.bind("StepList.Part", "public var description: String { get }") { call in
      call.result(try call.receiver(StepList.Part.self).description)
    }
    library.bind("StepList.Step", "public var description: String { get }") { call in
      call.result(try call.receiver(StepList.Step.self).description)
    }
    library.bind("Chart", "public var description: String { get }") { call in
      call.result(try call.receiver(Chart.self).description)
    }
    library.bind("Chart.Point", "public var description: String { get }") { call in
      call.result(try call.receiver(Chart.Point.self).description)
    }
    library.bind("Chart.Series", "public var description: String { get }") { call in
      call.result(try call.receiver(Chart.Series.self).description)
    }
  }
}

// MARK: Sources/Displays/Display.swift

extension LibraryBindings {
  private static func bindDisplaysDisplay(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Display", "public enum Display: Hashable, CustomStringConvertible",
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
      "Display", "case chart(Chart)",
      "A drawing of numbers."
    ) { call in
      call.result(try Display.chart(call.argument(0)))
    } match: { call in
      if case let .chart(value0) = try call.receiver(Display.self) { call.matched(value0) }
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

      - Parameter digits: Decimals, from 0 to 100; fewer count as 0, more as 100.
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
      "Formula", "public struct Formula: Hashable, CustomStringConvertible",
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
      "StepList", "public struct StepList: Hashable, CustomStringConvertible",
      "The steps of a calculation in parts, drawn as a worked example."
    )
    library.add(type: 
      "StepList.Part", "public struct Part: Hashable, CustomStringConvertible",
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
      "StepList.Step", "public struct Step: Hashable, CustomStringConvertible",
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
      "Table", "public struct Table: Hashable, CustomStringConvertible",
      #"""
      Rows and columns of values.

      Nothing of a row is left out: a field beyond the columns has one of its own, titled `?`, and a row that
      is too short ends in empty fields.
      """#
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
    library.add(type: "Table.Column", "public struct Column: Hashable, CustomStringConvertible")
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
      "Table.Field", "public struct Field: Hashable, CustomStringConvertible",
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

      The first title is that of the names; with as many titles as numbers in a row, the names have none.
      Names and rows are paired from the top; a row without a name has `?`, a name without a row stands
      alone.

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

// MARK: Sources/Embeddings/Evaluation/AnalogyEvaluation.swift

extension LibraryBindings {
  private static func bindEmbeddingsEvaluationAnalogyEvaluation(_ library: inout LibraryCatalog) {
    library.add(type: 
      "AnalogyEvaluation", "public struct AnalogyEvaluation: Hashable",
      "How many analogies of a list word vectors complete."
    )
    library.add(type: 
      "AnalogyEvaluation.Section", "public struct Section: Hashable",
      "The analogies below one heading."
    )
    library.bind("AnalogyEvaluation.Section", "public let name: String") { call in
      call.result(try call.receiver(AnalogyEvaluation.Section.self).name)
    }
    library.bind(
      "AnalogyEvaluation.Section", "public var correct: [[String]] { get }",
      "Four words each, in capitals where case was ignored."
    ) { call in
      call.result(try call.receiver(AnalogyEvaluation.Section.self).correct)
    }
    library.bind("AnalogyEvaluation.Section", "public var incorrect: [[String]] { get }") { call in
      call.result(try call.receiver(AnalogyEvaluation.Section.self).incorrect)
    }
    library.bind(
      "AnalogyEvaluation.Section", "public var accuracy: Double { get }",
      "The share of the analogies that are complete; 0 without any."
    ) { call in
      call.result(try call.receiver(AnalogyEvaluation.Section.self).accuracy)
    }
    library.bind(
      "AnalogyEvaluation", "public var sections: [AnalogyEvaluation.Section] { get }",
      "In the order of the list."
    ) { call in
      call.result(try call.receiver(AnalogyEvaluation.self).sections)
    }
    library.bind(
      "AnalogyEvaluation", "public var unknown: Int { get }",
      "Analogies with a word that has no vector."
    ) { call in
      call.result(try call.receiver(AnalogyEvaluation.self).unknown)
    }
    library.bind(
      "AnalogyEvaluation", "public var skippedLines: [Int] { get }",
      "Lines that are no four words, by their numbers from 1."
    ) { call in
      call.result(try call.receiver(AnalogyEvaluation.self).skippedLines)
    }
    library.bind(
      "AnalogyEvaluation", "public var total: AnalogyEvaluation.Section { get }",
      "All sections as one."
    ) { call in
      call.result(try call.receiver(AnalogyEvaluation.self).total)
    }
    library.bind(
      "AnalogyEvaluation", "public var accuracy: Double { get }",
      "The share of all analogies that are complete."
    ) { call in
      call.result(try call.receiver(AnalogyEvaluation.self).accuracy)
    }
  }
}

// MARK: Sources/Embeddings/Evaluation/WordAnalogies.swift

extension LibraryBindings {
  private static func bindEmbeddingsEvaluationWordAnalogies(_ library: inout LibraryCatalog) {
    library.bind(
      "KeyedVectors", "public func evaluateWordAnalogies(_ list: String, restrictVocabulary: Int = 300_000, caseInsensitive: Bool = true, unknownCounts: Bool = false) throws -> AnalogyEvaluation",
      #"""
      Completes analogies: of "man king woman queen" the fourth word from the others.

      A list has four words a line below headings such as `: capitals`. An analogy is complete where the
      fourth word is the nearest to *b − a + c* that is none of the three; those with an unknown word are
      left out.

          let found = try vectors.evaluateWordAnalogies(": kinds\nman king woman queen\n")
          found.accuracy

      - Parameters:
        - restrictVocabulary: Only so many of the first words are known.
        - caseInsensitive: Compares in capitals; of words that agree so the first counts.
        - unknownCounts: Whether analogies with unknown words count as not complete; gensim's
          `dummy4unknown`.
      - Throws: ``VectorQueryError/noHeading(line:)``.

      gensim 4's `evaluate_word_analogies`. Source: Mikolov et al., *Efficient Estimation of Word
      Representations in Vector Space* (2013), §4.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).evaluateWordAnalogies(
        call.argument(1) as String,
        restrictVocabulary: call.argument(2, default: 300_000) as Int,
        caseInsensitive: call.argument(3, default: true) as Bool,
        unknownCounts: call.argument(4, default: false) as Bool))
    }
    library.bind(
      "KeyedVectors", "public func evaluateWordAnalogies(_ list: TextCorpus, restrictVocabulary: Int = 300_000, caseInsensitive: Bool = true, unknownCounts: Bool = false) throws -> AnalogyEvaluation",
      "The same with a list in a file."
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).evaluateWordAnalogies(
        call.argument(1) as TextCorpus,
        restrictVocabulary: call.argument(2, default: 300_000) as Int,
        caseInsensitive: call.argument(3, default: true) as Bool,
        unknownCounts: call.argument(4, default: false) as Bool))
    }
  }
}

// MARK: Sources/Embeddings/Evaluation/WordPairs.swift

extension LibraryBindings {
  private static func bindEmbeddingsEvaluationWordPairs(_ library: inout LibraryCatalog) {
    library.add(type: 
      "SimilarityEvaluation", "public struct SimilarityEvaluation: Hashable",
      "How well similarities of word vectors agree with those that people gave."
    )
    library.bind(
      "SimilarityEvaluation", "public let pearson: Double",
      "Pearson's correlation, and how likely one as far from 0 is by chance (two-sided, by Student's t)."
    ) { call in
      call.result(try call.receiver(SimilarityEvaluation.self).pearson)
    }
    library.bind("SimilarityEvaluation", "public let pearsonProbability: Double") { call in
      call.result(try call.receiver(SimilarityEvaluation.self).pearsonProbability)
    }
    library.bind(
      "SimilarityEvaluation", "public let spearman: Double",
      "Spearman's correlation of ranks, equal values having their mean rank."
    ) { call in
      call.result(try call.receiver(SimilarityEvaluation.self).spearman)
    }
    library.bind("SimilarityEvaluation", "public let spearmanProbability: Double") { call in
      call.result(try call.receiver(SimilarityEvaluation.self).spearmanProbability)
    }
    library.bind(
      "SimilarityEvaluation", "public let pairs: Int",
      "Pairs that were compared."
    ) { call in
      call.result(try call.receiver(SimilarityEvaluation.self).pairs)
    }
    library.bind(
      "SimilarityEvaluation", "public let unknownPercent: Double",
      "The share of pairs with a word that has no vector, in per cent."
    ) { call in
      call.result(try call.receiver(SimilarityEvaluation.self).unknownPercent)
    }
    library.bind(
      "SimilarityEvaluation", "public let skippedLines: [Int]",
      "Lines that are no two words and a number, by their numbers from 1."
    ) { call in
      call.result(try call.receiver(SimilarityEvaluation.self).skippedLines)
    }
    library.bind(
      "KeyedVectors", #"public func evaluateWordPairs(_ list: String, delimiter: String = "\t", restrictVocabulary: Int = 300_000, caseInsensitive: Bool = true, unknownCounts: Bool = false) throws -> SimilarityEvaluation"#,
      #"""
      Compares similarities with those of a list: two words and a number a line, between tabs.

      Lines that begin with `#` are remarks; pairs with an unknown word are left out.

          let found = try vectors.evaluateWordPairs("кот\tкошка\t9\nстол\tкороль\t1\nстул\tстол\t7.5\n")
          found.spearman

      - Parameters:
        - delimiter: What stands between the columns.
        - restrictVocabulary: Only so many of the first words are known.
        - caseInsensitive: Compares in capitals; of words that agree so the first counts.
        - unknownCounts: Whether pairs with unknown words count with similarity 0; gensim's
          `dummy4unknown`.
      - Returns: Correlations are not a number where all values of a side are equal.
      - Throws: ``VectorQueryError/tooFewPairs(_:)`` for fewer than two.

      gensim 4's `evaluate_word_pairs`.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).evaluateWordPairs(
        call.argument(1) as String,
        delimiter: call.argument(2, default: "\t") as String,
        restrictVocabulary: call.argument(3, default: 300_000) as Int,
        caseInsensitive: call.argument(4, default: true) as Bool,
        unknownCounts: call.argument(5, default: false) as Bool))
    }
    library.bind(
      "KeyedVectors", #"public func evaluateWordPairs(_ list: TextCorpus, delimiter: String = "\t", restrictVocabulary: Int = 300_000, caseInsensitive: Bool = true, unknownCounts: Bool = false) throws -> SimilarityEvaluation"#,
      "The same with a list in a file."
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).evaluateWordPairs(
        call.argument(1) as TextCorpus,
        delimiter: call.argument(2, default: "\t") as String,
        restrictVocabulary: call.argument(3, default: 300_000) as Int,
        caseInsensitive: call.argument(4, default: true) as Bool,
        unknownCounts: call.argument(5, default: false) as Bool))
    }
  }
}

// MARK: Sources/Embeddings/FastText/FastText.swift

extension LibraryBindings {
  private static func bindEmbeddingsFastTextFastText(_ library: inout LibraryCatalog) {
    library.add(type: 
      "FastText", "public struct FastText: CustomStringConvertible",
      #"""
      Word vectors that are made of the vectors of words' pieces, so that unknown words have vectors too.

          let model = try FastText(
            sentences: sentences, settings: FastTextSettings(vectorSize: 50, minCount: 2, bucket: 20_000))
          try model.vector(of: "котище")             // a word that the text does not have
          try model.mostSimilar(to: "котище", topN: 3)

      The vector of a word is the mean of its own row and of the rows of its pieces (``Subwords``); that of
      an unknown word is the mean of its pieces' rows. Training takes the steps that ``SkipGram`` and
      ``CBOW`` explain with these rows as input. The same text, settings and seed give the same bytes; the
      fast mode, which must be asked for, takes the same steps by other means (see ``TrainingMode``).

      Files are fastText's own: what one writes the other reads.

      Source: Bojanowski, Grave, Joulin & Mikolov, *Enriching Word Vectors with Subword Information* (2017);
      fastText 0.9.2.
      """#
    )
    library.bind(
      "FastText", "public var losses: [Double] { get }",
      "The mean loss of each pass over the text, in nats for a pair."
    ) { call in
      call.result(try call.receiver(FastText.self).losses)
    }
    library.bind(
      "FastText", "public init(sentences: [[String]], settings: FastTextSettings = FastTextSettings()) throws",
      #"""
      Counts the words of sentences and trains.

      - Parameter sentences: Their words; empty words are passed over.
      - Throws: ``FastTextError``
      """#
    ) { call in
      call.result(try FastText(
        sentences: call.argument(0),
        settings: call.argument(1, default: FastTextSettings())))
    }
    library.bind(
      "FastText", "public init(corpus: TextCorpus, settings: FastTextSettings = FastTextSettings()) throws",
      #"""
      Counts the words of a file's lines and trains; the file is read anew in every pass.

      As in fastText, words stand between spaces, and each line ends with the word `</s>`.

      - Throws: ``FastTextError``, ``CorpusError``
      """#
    ) { call in
      call.result(try FastText(
        corpus: call.argument(0),
        settings: call.argument(1, default: FastTextSettings())))
    }
    library.bind(
      "FastText", "public mutating func train(_ sentences: [[String]], epochs: Int) throws",
      #"""
      Trains on with more sentences; words that are not known are passed over.

      - Parameter epochs: Passes over the sentences; the learning rate falls from `alpha` to 0 in them.
      - Throws: ``FastTextError/diverged(learningRate:)``
      """#
    ) { call in
      call.result(try call.withReceiver(FastText.self) { try $0.train(
        call.argument(1) as [[String]],
        epochs: call.argument(2) as Int) })
    }
    library.bind(
      "FastText", "public mutating func train(_ corpus: TextCorpus, epochs: Int) throws",
      #"""
      Trains on with the lines of another file.

      - Throws: ``FastTextError/diverged(learningRate:)``, ``CorpusError``
      """#
    ) { call in
      call.result(try call.withReceiver(FastText.self) { try $0.train(
        call.argument(1) as TextCorpus,
        epochs: call.argument(2) as Int) })
    }
    library.bind(
      "FastText", "public var words: [String] { get }",
      "The known words, frequent ones first."
    ) { call in
      call.result(try call.receiver(FastText.self).words)
    }
    library.bind(
      "FastText", "public var counts: [Int] { get }",
      "How often each known word occurred."
    ) { call in
      call.result(try call.receiver(FastText.self).counts)
    }
    library.bind(
      "FastText", "public var dimension: Int { get }",
      "Components of each vector."
    ) { call in
      call.result(try call.receiver(FastText.self).dimension)
    }
    library.bind(
      "FastText", "public func contains(_ word: String) -> Bool",
      "Whether a word is known; unknown ones have vectors by their pieces."
    ) { call in
      call.result(try call.receiver(FastText.self).contains(call.argument(1)))
    }
    library.bind(
      "FastText", "public func vector(of word: String) throws -> [Double]",
      "The vector of any word, shape [dimension]; zeros for one without known pieces."
    ) { call in
      call.result(try call.receiver(FastText.self).vector(of: call.argument(1)))
    }
    library.bind(
      "FastText", "public func sentenceVector(of sentence: String) throws -> [Double]",
      #"""
      The mean of the words' unit vectors, shape [dimension]; words stand between spaces.

      Words without a vector do not count; zeros where none has one.
      """#
    ) { call in
      call.result(try call.receiver(FastText.self).sentenceVector(of: call.argument(1)))
    }
    library.bind(
      "FastText", "public func vectors() throws -> KeyedVectors",
      "The vectors of the known words."
    ) { call in
      call.result(try call.receiver(FastText.self).vectors())
    }
    library.bind(
      "FastText", "public func mostSimilar(to word: String, topN: Int = 10) throws -> [Neighbor]",
      "The known words most similar to any word, best first; the word itself is left out."
    ) { call in
      call.result(try call.receiver(FastText.self).mostSimilar(
        to: call.argument(1),
        topN: call.argument(2, default: 10)))
    }
    library.bind(
      "FastText", "public func mostSimilar(positive: [String], negative: [String] = [], topN: Int = 10) throws -> [Neighbor]",
      #"""
      The answer to an analogy, best first, as ``KeyedVectors/mostSimilar(positive:negative:topN:restrictVocabulary:)``;
      any words may be asked with.

      - Throws: ``VectorQueryError/noWords``
      """#
    ) { call in
      call.result(try call.receiver(FastText.self).mostSimilar(
        positive: call.argument(1),
        negative: call.argument(2, default: []),
        topN: call.argument(3, default: 10)))
    }
    library.bind(
      "FastText", "public func similarity(_ word: String, _ other: String) throws -> Double",
      "The cosine of the angle between any two words' vectors; 0 where one has none."
    ) { call in
      call.result(try call.receiver(FastText.self).similarity(call.argument(1), call.argument(2)))
    }
  }
}

// MARK: Sources/Embeddings/FastText/FastTextArguments.swift

extension LibraryBindings {
  private static func bindEmbeddingsFastTextFastTextArguments(_ library: inout LibraryCatalog) {
    library.add(type: 
      "FastTextLoss", "public enum FastTextLoss: Hashable",
      "How the classes or words are told apart."
    )
    library.bind(
      "FastTextLoss", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(FastTextLoss.self).rawValue)
    }
    library.bind(
      "FastTextLoss", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try FastTextLoss(rawValue: call.argument(0)))
    }
    library.bind(
      "FastTextLoss", "public static var allCases: [FastTextLoss] { get }",
      "The cases in the order of their declaration."
    ) { call in
      call.result(FastTextLoss.allCases)
    }
    library.bind(
      "FastTextLoss", "case hierarchicalSoftmax",
      "Softmax as a walk down a Huffman tree; `hs`."
    ) { call in
      call.result(FastTextLoss.hierarchicalSoftmax)
    } match: { call in
      if case .hierarchicalSoftmax = try call.receiver(FastTextLoss.self) { call.matched() }
    }
    library.bind(
      "FastTextLoss", "case negativeSampling",
      "The right answer against a few drawn ones; `ns`."
    ) { call in
      call.result(FastTextLoss.negativeSampling)
    } match: { call in
      if case .negativeSampling = try call.receiver(FastTextLoss.self) { call.matched() }
    }
    library.bind(
      "FastTextLoss", "case softmax",
      "Softmax over all answers."
    ) { call in
      call.result(FastTextLoss.softmax)
    } match: { call in
      if case .softmax = try call.receiver(FastTextLoss.self) { call.matched() }
    }
    library.bind(
      "FastTextLoss", "case oneVersusAll",
      "Each answer by itself against all others; `ova`. A line may have several labels."
    ) { call in
      call.result(FastTextLoss.oneVersusAll)
    } match: { call in
      if case .oneVersusAll = try call.receiver(FastTextLoss.self) { call.matched() }
    }
  }
}

// MARK: Sources/Embeddings/FastText/FastTextClassifier.swift

extension LibraryBindings {
  private static func bindEmbeddingsFastTextFastTextClassifier(_ library: inout LibraryCatalog) {
    library.add(type: 
      "FastTextClassifier", "public struct FastTextClassifier: CustomStringConvertible",
      #"""
      A classifier of texts: the mean of word vectors, then a linear layer, both learned together.

          let model = try FastTextClassifier(
            documents: ["хороший фильм", "скучный сюжет"], labels: ["поз", "нег"],
            settings: FastTextClassifierSettings(vectorSize: 10, epochs: 25, bucket: 1000))
          try model.predict("хороший сюжет", k: 2)
          try model.test(corpus: Datasets.lines("reviews.test")).precision

      A text is the mean of the rows of its words, of the words' pieces (from `maxN` 1 up) and of its word
      n-grams (from `wordNgrams` 2 up). Each step is the one that ``CBOW`` explains with these rows as
      context, with the exact share of the gradient. The same text, settings and seed give the same bytes;
      the fast mode, which must be asked for, takes the same steps by other means (see ``TrainingMode``).

      Files are fastText's own: what one writes the other reads.

      Source: Joulin, Grave, Bojanowski & Mikolov, *Bag of Tricks for Efficient Text Classification* (2017);
      fastText 0.9.2.
      """#
    )
    library.bind(
      "FastTextClassifier", "public var losses: [Double] { get }",
      "The mean loss of each pass over the text, in nats for an example."
    ) { call in
      call.result(try call.receiver(FastTextClassifier.self).losses)
    }
    library.bind(
      "FastTextClassifier", "public init(documents: [String], labels: [String], settings: FastTextClassifierSettings = FastTextClassifierSettings()) throws",
      #"""
      Trains on documents with a label each.

      - Throws: ``FastTextError``
      """#
    ) { call in
      call.result(try FastTextClassifier(
        documents: call.argument(0),
        labels: call.argument(1),
        settings: call.argument(2, default: FastTextClassifierSettings())))
    }
    library.bind(
      "FastTextClassifier", "public init(corpus: TextCorpus, settings: FastTextClassifierSettings = FastTextClassifierSettings()) throws",
      #"""
      Trains on the lines of a file, each with its labels, such as `__label__good`; the file is read anew
      in every pass.

      - Throws: ``FastTextError``, ``CorpusError``
      """#
    ) { call in
      call.result(try FastTextClassifier(
        corpus: call.argument(0),
        settings: call.argument(1, default: FastTextClassifierSettings())))
    }
    library.bind(
      "FastTextClassifier", "public var labels: [String] { get }",
      "The labels, frequent ones first, without their prefix."
    ) { call in
      call.result(try call.receiver(FastTextClassifier.self).labels)
    }
    library.bind(
      "FastTextClassifier", "public var words: [String] { get }",
      "The words, frequent ones first."
    ) { call in
      call.result(try call.receiver(FastTextClassifier.self).words)
    }
    library.bind(
      "FastTextClassifier", "public var dimension: Int { get }",
      "Components of each vector."
    ) { call in
      call.result(try call.receiver(FastTextClassifier.self).dimension)
    }
    library.bind(
      "FastTextClassifier", "public func vector(of word: String) throws -> [Double]",
      "The vector of any word, shape [dimension]; zeros for an unknown one without pieces."
    ) { call in
      call.result(try call.receiver(FastTextClassifier.self).vector(of: call.argument(1)))
    }
    library.bind(
      "FastTextClassifier", "public func documentVector(of text: String) throws -> [Double]",
      "The vector by which a text is classified: the mean of its rows, shape [dimension]."
    ) { call in
      call.result(try call.receiver(FastTextClassifier.self).documentVector(of: call.argument(1)))
    }
    library.bind(
      "FastTextClassifier", "public func predict(_ text: String, k: Int = 1, threshold: Double = 0) throws -> [LabelPrediction]",
      #"""
      The most probable labels of a text, best first.

      Probabilities are fastText's: with the small number that it adds, so that they may sum to a little
      more than 1, and one for each label by itself with the losses ``FastTextLoss/negativeSampling`` and
      ``FastTextLoss/oneVersusAll``. A text without known words or pieces has no prediction.

      - Parameters:
        - k: At most so many.
        - threshold: Less probable ones are left out.
      """#
    ) { call in
      call.result(try call.receiver(FastTextClassifier.self).predict(
        call.argument(1),
        k: call.argument(2, default: 1),
        threshold: call.argument(3, default: 0)))
    }
    library.bind(
      "FastTextClassifier", "public func test(corpus: TextCorpus, k: Int = 1, threshold: Double = 0) throws -> ClassifierTest",
      #"""
      How well the `k` most probable labels of a file's lines agree with their labels.

      - Throws: ``CorpusError``
      """#
    ) { call in
      call.result(try call.receiver(FastTextClassifier.self).test(
        corpus: call.argument(1),
        k: call.argument(2, default: 1),
        threshold: call.argument(3, default: 0)))
    }
    library.bind(
      "FastTextClassifier", "public func test(documents: [String], labels: [String], k: Int = 1, threshold: Double = 0) throws -> ClassifierTest",
      #"""
      How well the `k` most probable labels of documents agree with their labels.

      - Throws: ``FastTextError/labelCount(documents:labels:)``
      """#
    ) { call in
      call.result(try call.receiver(FastTextClassifier.self).test(
        documents: call.argument(1),
        labels: call.argument(2),
        k: call.argument(3, default: 1),
        threshold: call.argument(4, default: 0)))
    }
  }
}

// MARK: Sources/Embeddings/FastText/FastTextClassifierSettings.swift

extension LibraryBindings {
  private static func bindEmbeddingsFastTextFastTextClassifierSettings(_ library: inout LibraryCatalog) {
    library.add(type: 
      "FastTextClassifierSettings", "public struct FastTextClassifierSettings: Hashable",
      "How a FastText classifier learns; names and defaults are fastText's."
    )
    library.bind(
      "FastTextClassifierSettings", "public var vectorSize: Int { get set }",
      "Components of each vector; `dim`."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).vectorSize)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.vectorSize = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var learningRate: Double { get set }",
      "The learning rate at the beginning; it falls to 0 with the words that were read; `lr`."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).learningRate)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.learningRate = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var epochs: Int { get set }",
      "Passes over the text; `epoch`."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).epochs)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.epochs = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var wordNgrams: Int { get set }",
      "The longest n-gram of words that has a vector."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).wordNgrams)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.wordNgrams = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var minCount: Int { get set }",
      "Words that occur less often are left out."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).minCount)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.minCount = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var minCountLabel: Int { get set }",
      "Labels that occur less often are left out."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).minCountLabel)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.minCountLabel = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var loss: FastTextLoss { get set }",
      "How classes are told apart."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).loss)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.loss = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var negative: Int { get set }",
      "Drawn classes for each real one; `neg`."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).negative)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.negative = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var nsExponent: Double { get set }",
      "The power of the counts that drawn classes are proportional to."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).nsExponent)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.nsExponent = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var minN: Int { get set }",
      "Shortest and longest piece of a word in characters; no pieces where the longest is 0."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).minN)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.minN = try call.argument(1) }
    }
    library.bind("FastTextClassifierSettings", "public var maxN: Int { get set }") { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).maxN)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.maxN = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var bucket: Int { get set }",
      "How many vectors pieces and n-grams share."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).bucket)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.bucket = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var labelPrefix: String { get set }",
      "What labels begin with in a text; `label`."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).labelPrefix)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.labelPrefix = try call.argument(1) }
    }
    library.bind("FastTextClassifierSettings", "public var seed: Int { get set }") { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).seed)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.seed = try call.argument(1) }
    }
    library.bind("FastTextClassifierSettings", "public var mode: TrainingMode { get set }") { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).mode)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.mode = try call.argument(1) }
    }
    library.bind(
      "FastTextClassifierSettings", "public var computeLoss: Bool { get set }",
      "Whether the fast mode computes losses too, which takes a little time."
    ) { call in
      call.result(try call.receiver(FastTextClassifierSettings.self).computeLoss)
    } set: { call in
      try call.withReceiver(FastTextClassifierSettings.self) { $0.computeLoss = try call.argument(1) }
    }
    library.bind("FastTextClassifierSettings", #"public init(vectorSize: Int = 100, learningRate: Double = 0.1, epochs: Int = 5, wordNgrams: Int = 1, minCount: Int = 1, minCountLabel: Int = 0, loss: FastTextLoss = .softmax, negative: Int = 5, nsExponent: Double = 0.5, minN: Int = 0, maxN: Int = 0, bucket: Int = 2_000_000, labelPrefix: String = "__label__", seed: Int = 0, mode: TrainingMode = .deterministic, computeLoss: Bool = false)"#) { call in
      call.result(try FastTextClassifierSettings(
        vectorSize: call.argument(0, default: 100),
        learningRate: call.argument(1, default: 0.1),
        epochs: call.argument(2, default: 5),
        wordNgrams: call.argument(3, default: 1),
        minCount: call.argument(4, default: 1),
        minCountLabel: call.argument(5, default: 0),
        loss: call.argument(6, default: .softmax),
        negative: call.argument(7, default: 5),
        nsExponent: call.argument(8, default: 0.5),
        minN: call.argument(9, default: 0),
        maxN: call.argument(10, default: 0),
        bucket: call.argument(11, default: 2_000_000),
        labelPrefix: call.argument(12, default: "__label__"),
        seed: call.argument(13, default: 0),
        mode: call.argument(14, default: .deterministic),
        computeLoss: call.argument(15, default: false)))
    }
  }
}

// MARK: Sources/Embeddings/FastText/FastTextError.swift

extension LibraryBindings {
  private static func bindEmbeddingsFastTextFastTextError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "FastTextError", "public enum FastTextError: Error, Hashable, CustomStringConvertible",
      "What FastText cannot be trained with, or asked."
    )
    library.bind("FastTextError", "case setting(name: String, found: String, expected: String)") { call in
      call.result(try FastTextError.setting(
        name: call.argument(0),
        found: call.argument(1),
        expected: call.argument(2)))
    } match: { call in
      if case let .setting(value0, value1, value2) = try call.receiver(FastTextError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "FastTextError", "case emptyVocabulary(minCount: Int)",
      "No word is left after counting; 1 for a text without any."
    ) { call in
      call.result(try FastTextError.emptyVocabulary(minCount: call.argument(0)))
    } match: { call in
      if case let .emptyVocabulary(value0) = try call.receiver(FastTextError.self) { call.matched(value0) }
    }
    library.bind(
      "FastTextError", "case noLabels(prefix: String)",
      "No line of the text begins with a label that is left after counting."
    ) { call in
      call.result(try FastTextError.noLabels(prefix: call.argument(0)))
    } match: { call in
      if case let .noLabels(value0) = try call.receiver(FastTextError.self) { call.matched(value0) }
    }
    library.bind(
      "FastTextError", "case labelCount(documents: Int, labels: Int)",
      "Texts and labels are not as many."
    ) { call in
      call.result(try FastTextError.labelCount(
        documents: call.argument(0),
        labels: call.argument(1)))
    } match: { call in
      if case let .labelCount(value0, value1) = try call.receiver(FastTextError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "FastTextError", "case otherModel(found: String, expected: String)",
      "A file of the other kind of model."
    ) { call in
      call.result(try FastTextError.otherModel(found: call.argument(0), expected: call.argument(1)))
    } match: { call in
      if case let .otherModel(value0, value1) = try call.receiver(FastTextError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "FastTextError", "case diverged(learningRate: Double)",
      "The numbers grew beyond all bounds; the model is as it was before this training."
    ) { call in
      call.result(try FastTextError.diverged(learningRate: call.argument(0)))
    } match: { call in
      if case let .diverged(value0) = try call.receiver(FastTextError.self) { call.matched(value0) }
    }
    library.bind(
      "FastTextError", "case otherText",
      "An interrupted training cannot go on with a text of other words or labels."
    ) { call in
      call.result(FastTextError.otherText)
    } match: { call in
      if case .otherText = try call.receiver(FastTextError.self) { call.matched() }
    }
    library.bind("FastTextError", "public var description: String { get }") { call in
      call.result(try call.receiver(FastTextError.self).description)
    }
  }
}

// MARK: Sources/Embeddings/FastText/FastTextSettings.swift

extension LibraryBindings {
  private static func bindEmbeddingsFastTextFastTextSettings(_ library: inout LibraryCatalog) {
    library.add(type: 
      "FastTextSettings", "public struct FastTextSettings: Hashable",
      "How FastText learns word vectors; names are gensim's, defaults are fastText's."
    )
    library.bind(
      "FastTextSettings", "public var vectorSize: Int { get set }",
      "Components of each vector; `dim`."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).vectorSize)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.vectorSize = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var window: Int { get set }",
      "The largest distance to a neighbour; each place draws its own from 1 to this; `ws`."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).window)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.window = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var minCount: Int { get set }",
      "Words that occur less often are left out."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).minCount)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.minCount = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var skipGram: Bool { get set }",
      "Skip-gram, or else CBOW."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).skipGram)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.skipGram = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var loss: FastTextLoss { get set }",
      "How words are told apart."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).loss)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.loss = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var negative: Int { get set }",
      "Drawn words for each real one; `neg`."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).negative)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.negative = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var nsExponent: Double { get set }",
      "The power of the counts that drawn words are proportional to: 0.5 in fastText, 0.75 in word2vec."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).nsExponent)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.nsExponent = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var minN: Int { get set }",
      "Shortest and longest piece of a word in characters; no pieces where the longest is 0."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).minN)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.minN = try call.argument(1) }
    }
    library.bind("FastTextSettings", "public var maxN: Int { get set }") { call in
      call.result(try call.receiver(FastTextSettings.self).maxN)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.maxN = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var bucket: Int { get set }",
      "How many vectors the pieces share."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).bucket)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.bucket = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var alpha: Double { get set }",
      "The learning rate at the beginning; it falls to 0 with the words that were read; `lr`."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).alpha)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.alpha = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var sample: Double { get set }",
      "Above this share of the text words are left out at random; 0 keeps all; `t`."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).sample)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.sample = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var epochs: Int { get set }",
      "Passes over the text."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).epochs)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.epochs = try call.argument(1) }
    }
    library.bind("FastTextSettings", "public var seed: Int { get set }") { call in
      call.result(try call.receiver(FastTextSettings.self).seed)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.seed = try call.argument(1) }
    }
    library.bind("FastTextSettings", "public var mode: TrainingMode { get set }") { call in
      call.result(try call.receiver(FastTextSettings.self).mode)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.mode = try call.argument(1) }
    }
    library.bind(
      "FastTextSettings", "public var computeLoss: Bool { get set }",
      "Whether the fast mode computes losses too, which takes time."
    ) { call in
      call.result(try call.receiver(FastTextSettings.self).computeLoss)
    } set: { call in
      try call.withReceiver(FastTextSettings.self) { $0.computeLoss = try call.argument(1) }
    }
    library.bind("FastTextSettings", "public init(vectorSize: Int = 100, window: Int = 5, minCount: Int = 5, skipGram: Bool = true, loss: FastTextLoss = .negativeSampling, negative: Int = 5, nsExponent: Double = 0.5, minN: Int = 3, maxN: Int = 6, bucket: Int = 2_000_000, alpha: Double = 0.05, sample: Double = 1e-4, epochs: Int = 5, seed: Int = 0, mode: TrainingMode = .deterministic, computeLoss: Bool = false)") { call in
      call.result(try FastTextSettings(
        vectorSize: call.argument(0, default: 100),
        window: call.argument(1, default: 5),
        minCount: call.argument(2, default: 5),
        skipGram: call.argument(3, default: true),
        loss: call.argument(4, default: .negativeSampling),
        negative: call.argument(5, default: 5),
        nsExponent: call.argument(6, default: 0.5),
        minN: call.argument(7, default: 3),
        maxN: call.argument(8, default: 6),
        bucket: call.argument(9, default: 2_000_000),
        alpha: call.argument(10, default: 0.05),
        sample: call.argument(11, default: 1e-4),
        epochs: call.argument(12, default: 5),
        seed: call.argument(13, default: 0),
        mode: call.argument(14, default: .deterministic),
        computeLoss: call.argument(15, default: false)))
    }
  }
}

// MARK: Sources/Embeddings/FastText/LabelPrediction.swift

extension LibraryBindings {
  private static func bindEmbeddingsFastTextLabelPrediction(_ library: inout LibraryCatalog) {
    library.add(type: 
      "LabelPrediction", "public struct LabelPrediction: Hashable, CustomStringConvertible",
      "A label and how probable a classifier takes it to be."
    )
    library.bind(
      "LabelPrediction", "public let label: String",
      "Without the prefix that it has in a text."
    ) { call in
      call.result(try call.receiver(LabelPrediction.self).label)
    }
    library.bind("LabelPrediction", "public let probability: Double") { call in
      call.result(try call.receiver(LabelPrediction.self).probability)
    }
    library.bind("LabelPrediction", "public init(label: String, probability: Double)") { call in
      call.result(try LabelPrediction(label: call.argument(0), probability: call.argument(1)))
    }
    library.bind("LabelPrediction", "public var description: String { get }") { call in
      call.result(try call.receiver(LabelPrediction.self).description)
    }
    library.add(type: 
      "ClassifierTest", "public struct ClassifierTest: Hashable, CustomStringConvertible",
      "How well a classifier's first guesses hold."
    )
    library.bind(
      "ClassifierTest", "public let k: Int",
      "Guesses for each example."
    ) { call in
      call.result(try call.receiver(ClassifierTest.self).k)
    }
    library.bind(
      "ClassifierTest", "public var exampleCount: Int { get }",
      "Lines that have words and known labels."
    ) { call in
      call.result(try call.receiver(ClassifierTest.self).exampleCount)
    }
    library.bind(
      "ClassifierTest", "public var correct: Int { get }",
      "Right guesses, in all examples."
    ) { call in
      call.result(try call.receiver(ClassifierTest.self).correct)
    }
    library.bind(
      "ClassifierTest", "public var predicted: Int { get }",
      "Guesses, in all examples."
    ) { call in
      call.result(try call.receiver(ClassifierTest.self).predicted)
    }
    library.bind(
      "ClassifierTest", "public var labelled: Int { get }",
      "Labels that the examples have."
    ) { call in
      call.result(try call.receiver(ClassifierTest.self).labelled)
    }
    library.bind(
      "ClassifierTest", "public var precision: Double { get }",
      "The share of the guesses that are right; NaN without guesses."
    ) { call in
      call.result(try call.receiver(ClassifierTest.self).precision)
    }
    library.bind(
      "ClassifierTest", "public var recall: Double { get }",
      "The share of the labels that were guessed; NaN without labels."
    ) { call in
      call.result(try call.receiver(ClassifierTest.self).recall)
    }
    library.bind(
      "ClassifierTest", "public var description: String { get }",
      "Three lines, as fastText prints them."
    ) { call in
      call.result(try call.receiver(ClassifierTest.self).description)
    }
  }
}

// MARK: Sources/Embeddings/Files/VectorFileError.swift

extension LibraryBindings {
  private static func bindEmbeddingsFilesVectorFileError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "VectorFileError", "public enum VectorFileError: Error, Hashable, CustomStringConvertible",
      "What is wrong with a file of word vectors, and where."
    )
    library.bind(
      "VectorFileError", "case truncated(offset: Int, expected: String)",
      "The file ends before what was announced."
    ) { call in
      call.result(try VectorFileError.truncated(
        offset: call.argument(0),
        expected: call.argument(1)))
    } match: { call in
      if case let .truncated(value0, value1) = try call.receiver(VectorFileError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorFileError", "case malformed(offset: Int, problem: String)",
      "Something else stands there than the format has."
    ) { call in
      call.result(try VectorFileError.malformed(
        offset: call.argument(0),
        problem: call.argument(1)))
    } match: { call in
      if case let .malformed(value0, value1) = try call.receiver(VectorFileError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorFileError", "case unwritable(path: String, reason: String)",
      "A file that cannot be written; what was there before is still there."
    ) { call in
      call.result(try VectorFileError.unwritable(path: call.argument(0), reason: call.argument(1)))
    } match: { call in
      if case let .unwritable(value0, value1) = try call.receiver(VectorFileError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorFileError", "case unwritableWord(String)",
      "A word that the format cannot hold."
    ) { call in
      call.result(try VectorFileError.unwritableWord(call.argument(0)))
    } match: { call in
      if case let .unwritableWord(value0) = try call.receiver(VectorFileError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorFileError", "case unreadable(file: String, reason: String)",
      "The system refuses to read the file."
    ) { call in
      call.result(try VectorFileError.unreadable(file: call.argument(0), reason: call.argument(1)))
    } match: { call in
      if case let .unreadable(value0, value1) = try call.receiver(VectorFileError.self) { call.matched(value0, value1) }
    }
    library.bind("VectorFileError", "public var description: String { get }") { call in
      call.result(try call.receiver(VectorFileError.self).description)
    }
  }
}

// MARK: Sources/Embeddings/Files/Word2VecText.swift

extension LibraryBindings {
  private static func bindEmbeddingsFilesWord2VecText(_ library: inout LibraryCatalog) {
    library.bind(
      "KeyedVectors", "public func word2VecText(header: Bool = true) throws -> String",
      #"""
      The vectors in word2vec's text format.

      - Parameter header: The first line, which GloVe's files lack.
      - Throws: ``VectorFileError/unwritableWord(_:)`` for a word with a space or a line break.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).word2VecText(
        header: call.argument(1, default: true)))
    }
    library.bind(
      "KeyedVectors", "public init(word2VecText text: String) throws",
      #"""
      Reads word2vec's or GloVe's text format; which one it is, the first line says.

      - Throws: ``VectorFileError`` with the offset.
      """#
    ) { call in
      call.result(try KeyedVectors(word2VecText: call.argument(0)))
    }
  }
}

// MARK: Sources/Embeddings/ModelDescriptions.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelDescriptions(_ library: inout LibraryCatalog) {
    library.bind("SkipGram", "public var description: String { get }") { call in
      call.result(try call.receiver(SkipGram.self).description)
    }
    library.bind("CBOW", "public var description: String { get }") { call in
      call.result(try call.receiver(CBOW.self).description)
    }
    library.bind("HierarchicalSoftmax", "public var description: String { get }") { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).description)
    }
    library.bind("SubwordClassifier", "public var description: String { get }") { call in
      call.result(try call.receiver(SubwordClassifier.self).description)
    }
    library.bind("GloVePair", "public var description: String { get }") { call in
      call.result(try call.receiver(GloVePair.self).description)
    }
    library.bind("Subwords", "public var description: String { get }") { call in
      call.result(try call.receiver(Subwords.self).description)
    }
    library.bind("HuffmanTree", "public var description: String { get }") { call in
      call.result(try call.receiver(HuffmanTree.self).description)
    }
    library.bind("Cooccurrences", "public var description: String { get }") { call in
      call.result(try call.receiver(Cooccurrences.self).description)
    }
    library.bind("Cooccurrences.Pair", "public var description: String { get }") { call in
      call.result(try call.receiver(Cooccurrences.Pair.self).description)
    }
    library.bind("Phrases", "public var description: String { get }") { call in
      call.result(try call.receiver(Phrases.self).description)
    }
    library.bind("WordVocabulary", "public var description: String { get }") { call in
      call.result(try call.receiver(WordVocabulary.self).description)
    }
    library.bind("NoiseDistribution", "public var description: String { get }") { call in
      call.result(try call.receiver(NoiseDistribution.self).description)
    }
    library.bind("KeyedVectors", "public var description: String { get }") { call in
      call.result(try call.receiver(KeyedVectors.self).description)
    }
    library.bind("Word2Vec", "public var description: String { get }") { call in
      call.result(try call.receiver(Word2Vec.self).description)
    }
    library.bind("GloVe", "public var description: String { get }") { call in
      call.result(try call.receiver(GloVe.self).description)
    }
    library.bind("FastText", "public var description: String { get }") { call in
      call.result(try call.receiver(FastText.self).description)
    }
    library.bind("FastTextClassifier", "public var description: String { get }") { call in
      call.result(try call.receiver(FastTextClassifier.self).description)
    }
  }
}

// MARK: Sources/Embeddings/Models/CBOW.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelsCBOW(_ library: inout LibraryCatalog) {
    library.add(type: 
      "CBOW", "public struct CBOW: Hashable, CustomStringConvertible",
      #"""
      Word vectors learned by predicting a word from its neighbours, small enough to follow with a pencil.

          var model = try CBOW(
            vocabulary: ["я", "люблю", "кошек", "собак"],
            inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4], [0.6, 0.8]],
            outputMatrix: [[0.9, 0.8, 0.7, 0.6], [0.5, 0.4, 0.3, 0.2]])
          try model.step(context: ["люблю", "собак"], target: "кошек", learningRate: 0.01)  // loss 1.4618

      With V words and N components, the input matrix has shape [V, N] and the output matrix [N, V]. The
      hidden vector is the mean of the context words' input vectors; the context's own order is ignored.

      Source: Mikolov et al., *Efficient Estimation of Word Representations in Vector Space* (2013), §3.1.
      """#
    )
    library.bind(
      "CBOW", "public var share: GradientShare { get set }",
      "What of the hidden vector's gradient reaches each context word."
    ) { call in
      call.result(try call.receiver(CBOW.self).share)
    } set: { call in
      try call.withReceiver(CBOW.self) { $0.share = try call.argument(1) }
    }
    library.bind(
      "CBOW", "public init(vocabulary: [String], inputMatrix: [[Double]], outputMatrix: [[Double]], share: GradientShare = .exact) throws(EmbeddingError)",
      #"""
      A model with given weights.

      - Parameters:
        - inputMatrix: W, shape [V, N].
        - outputMatrix: W′, shape [N, V].
        - share: The derivative of the mean by default; word2vec.c and gensim pass all of it on.
      - Throws: ``EmbeddingError``
      """#
    ) { call in
      call.result(try CBOW(
        vocabulary: call.argument(0),
        inputMatrix: call.argument(1),
        outputMatrix: call.argument(2),
        share: call.argument(3, default: .exact)))
    }
    library.bind(
      "CBOW", "public var vocabulary: [String] { get }",
      "The words, in the order of the matrices."
    ) { call in
      call.result(try call.receiver(CBOW.self).vocabulary)
    }
    library.bind(
      "CBOW", "public var dimension: Int { get }",
      "N, the number of components of each vector."
    ) { call in
      call.result(try call.receiver(CBOW.self).dimension)
    }
    library.bind(
      "CBOW", "public var inputMatrix: [[Double]] { get }",
      "W, shape [V, N]."
    ) { call in
      call.result(try call.receiver(CBOW.self).inputMatrix)
    }
    library.bind(
      "CBOW", "public var outputMatrix: [[Double]] { get }",
      "W′, shape [N, V]."
    ) { call in
      call.result(try call.receiver(CBOW.self).outputMatrix)
    }
    library.bind(
      "CBOW", "public var inputVectors: [[Double]] { get }",
      "The input vectors in vocabulary order, shape [V, N]."
    ) { call in
      call.result(try call.receiver(CBOW.self).inputVectors)
    }
    library.bind(
      "CBOW", "public var outputVectors: [[Double]] { get }",
      "The output vectors in vocabulary order, shape [V, N]."
    ) { call in
      call.result(try call.receiver(CBOW.self).outputVectors)
    }
    library.bind(
      "CBOW", "public func inputVector(of word: String) throws(UnknownWord) -> [Double]",
      #"""
      The input vector of a word, shape [N]: what is used as the word's vector after training.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(CBOW.self).inputVector(of: call.argument(1)))
    }
    library.bind(
      "CBOW", "public func outputVector(of word: String) throws(UnknownWord) -> [Double]",
      #"""
      The output vector of a word, shape [N].

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(CBOW.self).outputVector(of: call.argument(1)))
    }
    library.bind(
      "CBOW", "public func index(of word: String) throws(UnknownWord) -> Int",
      #"""
      Where a word stands in the vocabulary, from 0.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(CBOW.self).index(of: call.argument(1)))
    }
    library.bind(
      "CBOW", "public func probabilities(context: [String]) throws -> [Double]",
      #"""
      The probability of every word amid `context`, in vocabulary order.

      - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context or vocabulary.
      """#
    ) { call in
      call.result(try call.receiver(CBOW.self).probabilities(context: call.argument(1)))
    }
    library.bind(
      "CBOW", "public func loss(context: [String], target: String) throws -> Double",
      #"""
      Minus the logarithm of the probability of `target` amid `context`, in nats.

      - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context.
      """#
    ) { call in
      call.result(try call.receiver(CBOW.self).loss(
        context: call.argument(1),
        target: call.argument(2)))
    }
    library.bind(
      "CBOW", "@discardableResult public mutating func step(context: [String], target: String, learningRate: Double) throws -> Double",
      #"""
      Takes one step for one word and its context, with softmax over the vocabulary.

      - Returns: The loss before the step, in nats.
      - Throws: ``UnknownWord``, or ``EmbeddingError``; then nothing has changed.
      """#
    ) { call in
      call.result(try call.withReceiver(CBOW.self) { try $0.step(
        context: call.argument(1),
        target: call.argument(2),
        learningRate: call.argument(3)) })
    }
    library.bind(
      "CBOW", "public func explainStep(context: [String], target: String, learningRate: Double, digits: Int = 4, rounding: Rounding = .inDrawing, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The same step, worked out on paper; the model itself stays as it is.

      Its quantities are `h z exp sum p` (part `forward`), `loss` (part `loss`), `y e grad_u grad_h
      grad_v` (part `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`.

      - Parameters:
        - digits: Decimals to show, or significant digits for numbers below 0.1.
        - rounding: Whether every intermediate is rounded to these digits, as on paper.
        - language: The language of headings and captions.
      - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate or an empty context, ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(CBOW.self).explainStep(
        context: call.argument(1),
        target: call.argument(2),
        learningRate: call.argument(3),
        digits: call.argument(4, default: 4),
        rounding: call.argument(5, default: .inDrawing),
        language: call.argument(6, default: .english)))
    }
    library.bind(
      "CBOW", "public func loss(context: [String], target: String, negatives: [String]) throws -> Double",
      #"""
      Minus the logarithm of the probability of telling `target` from `negatives`, in nats.

      - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context.
      """#
    ) { call in
      call.result(try call.receiver(CBOW.self).loss(
        context: call.argument(1),
        target: call.argument(2),
        negatives: call.argument(3)))
    }
    library.bind(
      "CBOW", "@discardableResult public mutating func step(context: [String], target: String, negatives: [String], learningRate: Double) throws -> Double",
      #"""
      Takes one step against drawn words; a draw equal to `target` is skipped.

      - Returns: The loss before the step, in nats.
      - Throws: ``UnknownWord``, or ``EmbeddingError``; then nothing has changed.
      """#
    ) { call in
      call.result(try call.withReceiver(CBOW.self) { try $0.step(
        context: call.argument(1),
        target: call.argument(2),
        negatives: call.argument(3),
        learningRate: call.argument(4)) })
    }
    library.bind(
      "CBOW", "public func explainStep(context: [String], target: String, negatives: [String], learningRate: Double, digits: Int = 4, rounding: Rounding = .inDrawing, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The same step, worked out on paper; the model itself stays as it is.

      Its quantities are `h z p` (part `forward`), `nll loss` (part `loss`), `y e grad_u grad_h grad_v`
      (part `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`.

      - Parameters:
        - digits: Decimals to show, or significant digits for numbers below 0.1.
        - rounding: Whether every intermediate is rounded to these digits, as on paper.
        - language: The language of headings and captions.
      - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate or an empty context, ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(CBOW.self).explainStep(
        context: call.argument(1),
        target: call.argument(2),
        negatives: call.argument(3),
        learningRate: call.argument(4),
        digits: call.argument(5, default: 4),
        rounding: call.argument(6, default: .inDrawing),
        language: call.argument(7, default: .english)))
    }
  }
}

// MARK: Sources/Embeddings/Models/Cooccurrences.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelsCooccurrences(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Cooccurrences", "public struct Cooccurrences: Hashable, CustomStringConvertible",
      #"""
      How often words stand near each other.

          let x = try Cooccurrences(
            of: [["cat", "chases", "mouse"], ["mouse", "runs", "from", "cat"]], window: 1)
          try x.count("cat", "chases")   // 1

      The table is symmetric unless it is told otherwise; its words are in order of first appearance. A word
      beside itself counts from both sides, so it adds twice.

      Source: Pennington, Socher & Manning (2014), §3 and §4.2; values as of the authors' cooccur.c with
      `-symmetric 1` and each sentence taken by itself.
      """#
    )
    library.add(type: 
      "Cooccurrences.Weighting", "public enum Weighting: Hashable",
      "What a pair at a distance adds."
    )
    library.bind(
      "Cooccurrences.Weighting", "case harmonic",
      "1 over the distance: neighbours count 1, words one apart ½."
    ) { call in
      call.result(Cooccurrences.Weighting.harmonic)
    } match: { call in
      if case .harmonic = try call.receiver(Cooccurrences.Weighting.self) { call.matched() }
    }
    library.bind(
      "Cooccurrences.Weighting", "case equal",
      "1 at any distance."
    ) { call in
      call.result(Cooccurrences.Weighting.equal)
    } match: { call in
      if case .equal = try call.receiver(Cooccurrences.Weighting.self) { call.matched() }
    }
    library.add(type: 
      "Cooccurrences.Pair", "public struct Pair: Hashable, CustomStringConvertible",
      "Two words that stand near each other."
    )
    library.bind("Cooccurrences.Pair", "public let word: String") { call in
      call.result(try call.receiver(Cooccurrences.Pair.self).word)
    }
    library.bind("Cooccurrences.Pair", "public let context: String") { call in
      call.result(try call.receiver(Cooccurrences.Pair.self).context)
    }
    library.bind("Cooccurrences.Pair", "public let count: Double") { call in
      call.result(try call.receiver(Cooccurrences.Pair.self).count)
    }
    library.bind(
      "Cooccurrences", "public let vocabulary: [String]",
      "The words, in order of first appearance."
    ) { call in
      call.result(try call.receiver(Cooccurrences.self).vocabulary)
    }
    library.bind(
      "Cooccurrences", "public init(of sentences: [[String]], window: Int, weighting: Cooccurrences.Weighting = .harmonic, symmetric: Bool = true) throws",
      #"""
      Counts the pairs of each sentence.

      - Parameters:
        - sentences: Their words.
        - window: The largest distance that counts, in words, to either side.
        - weighting: GloVe's by default.
        - symmetric: Whether neighbours on either side count, as by default, or those on the left alone.
      - Throws: ``GloVeError`` for a window below 1, ``EmbeddingError`` without any word.
      """#
    ) { call in
      call.result(try Cooccurrences(
        of: call.argument(0),
        window: call.argument(1),
        weighting: call.argument(2, default: .harmonic),
        symmetric: call.argument(3, default: true)))
    }
    library.bind(
      "Cooccurrences", "public var matrix: [[Double]] { get }",
      "The table, shape [V, V]."
    ) { call in
      call.result(try call.receiver(Cooccurrences.self).matrix)
    }
    library.bind(
      "Cooccurrences", "public func count(_ word: String, _ context: String) throws(UnknownWord) -> Double",
      #"""
      How often two words stand near each other.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(Cooccurrences.self).count(call.argument(1), call.argument(2)))
    }
    library.bind(
      "Cooccurrences", "public var pairs: [Cooccurrences.Pair] { get }",
      "The pairs that meet, with their counts, by rows: what GloVe trains on."
    ) { call in
      call.result(try call.receiver(Cooccurrences.self).pairs)
    }
    library.bind("Cooccurrences", "public var display: Display { get }") { call in
      call.result(try call.receiver(Cooccurrences.self).display)
    }
  }
}

// MARK: Sources/Embeddings/Models/EmbeddingError.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelsEmbeddingError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "EmbeddingError", "public enum EmbeddingError: Error, Hashable, CustomStringConvertible",
      "What a word model cannot be made from, or trained with."
    )
    library.bind("EmbeddingError", "case emptyVocabulary") { call in
      call.result(EmbeddingError.emptyVocabulary)
    } match: { call in
      if case .emptyVocabulary = try call.receiver(EmbeddingError.self) { call.matched() }
    }
    library.bind("EmbeddingError", "case repeatedWord(String)") { call in
      call.result(try EmbeddingError.repeatedWord(call.argument(0)))
    } match: { call in
      if case let .repeatedWord(value0) = try call.receiver(EmbeddingError.self) { call.matched(value0) }
    }
    library.bind(
      "EmbeddingError", "case noComponents",
      "The vectors have no components."
    ) { call in
      call.result(EmbeddingError.noComponents)
    } match: { call in
      if case .noComponents = try call.receiver(EmbeddingError.self) { call.matched() }
    }
    library.bind(
      "EmbeddingError", "case shapeMismatch(matrix: String, expected: String, found: String)",
      "A matrix has another number of rows, or a row another number of columns, than expected."
    ) { call in
      call.result(try EmbeddingError.shapeMismatch(
        matrix: call.argument(0),
        expected: call.argument(1),
        found: call.argument(2)))
    } match: { call in
      if case let .shapeMismatch(value0, value1, value2) = try call.receiver(EmbeddingError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "EmbeddingError", "case notFinite(matrix: String, row: Int, column: Int)",
      "An entry is infinite or not a number; row and column count from 0."
    ) { call in
      call.result(try EmbeddingError.notFinite(
        matrix: call.argument(0),
        row: call.argument(1),
        column: call.argument(2)))
    } match: { call in
      if case let .notFinite(value0, value1, value2) = try call.receiver(EmbeddingError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "EmbeddingError", "case learningRate(Double)",
      "The learning rate is not a positive finite number."
    ) { call in
      call.result(try EmbeddingError.learningRate(call.argument(0)))
    } match: { call in
      if case let .learningRate(value0) = try call.receiver(EmbeddingError.self) { call.matched(value0) }
    }
    library.bind(
      "EmbeddingError", "case stepTooLarge(learningRate: Double)",
      "The step would leave numbers that are not finite; the model was not changed."
    ) { call in
      call.result(try EmbeddingError.stepTooLarge(learningRate: call.argument(0)))
    } match: { call in
      if case let .stepTooLarge(value0) = try call.receiver(EmbeddingError.self) { call.matched(value0) }
    }
    library.bind(
      "EmbeddingError", "case emptyContext",
      "A context, a document or one of its words has nothing in it."
    ) { call in
      call.result(EmbeddingError.emptyContext)
    } match: { call in
      if case .emptyContext = try call.receiver(EmbeddingError.self) { call.matched() }
    }
    library.bind(
      "EmbeddingError", "case count(word: String, count: Int)",
      "A word's count is below 1."
    ) { call in
      call.result(try EmbeddingError.count(word: call.argument(0), count: call.argument(1)))
    } match: { call in
      if case let .count(value0, value1) = try call.receiver(EmbeddingError.self) { call.matched(value0, value1) }
    }
    library.bind("EmbeddingError", "public var description: String { get }") { call in
      call.result(try call.receiver(EmbeddingError.self).description)
    }
  }
}

// MARK: Sources/Embeddings/Models/GloVePair.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelsGloVePair(_ library: inout LibraryCatalog) {
    library.add(type: 
      "GloVePair", "public struct GloVePair: Hashable, CustomStringConvertible",
      #"""
      A word and a context word of GloVe with their parameters, small enough to follow with a pencil.

          var pair = try GloVePair(
            word: "cat", vector: [0.1, 0.2], bias: 0.01,
            context: "chases", contextVector: [0.25, 0.35], contextBias: 0.02)
          try pair.explainStep(count: 1, learningRate: 0.01, maximum: 10, target: .log1p)

      A step of GloVe looks at one entry of the table of co-occurrences and moves these parameters only.

      Source: Pennington, Socher & Manning, *GloVe: Global Vectors for Word Representation* (2014).
      """#
    )
    library.bind("GloVePair", "public let word: String") { call in
      call.result(try call.receiver(GloVePair.self).word)
    }
    library.bind("GloVePair", "public let context: String") { call in
      call.result(try call.receiver(GloVePair.self).context)
    }
    library.bind(
      "GloVePair", "public init(word: String, vector: [Double], bias: Double, context: String, contextVector: [Double], contextBias: Double) throws(EmbeddingError)",
      #"""
      - Parameters:
        - vector: *w*, shape [N].
        - contextVector: *c*, shape [N].
      - Throws: ``EmbeddingError`` for vectors without components, of different lengths, or with entries
        that are not finite.
      """#
    ) { call in
      call.result(try GloVePair(
        word: call.argument(0),
        vector: call.argument(1),
        bias: call.argument(2),
        context: call.argument(3),
        contextVector: call.argument(4),
        contextBias: call.argument(5)))
    }
    library.bind(
      "GloVePair", "public var vector: [Double] { get }",
      "*w*, shape [N]."
    ) { call in
      call.result(try call.receiver(GloVePair.self).vector)
    }
    library.bind("GloVePair", "public var bias: Double { get }") { call in
      call.result(try call.receiver(GloVePair.self).bias)
    }
    library.bind(
      "GloVePair", "public var contextVector: [Double] { get }",
      "*c*, shape [N]."
    ) { call in
      call.result(try call.receiver(GloVePair.self).contextVector)
    }
    library.bind("GloVePair", "public var contextBias: Double { get }") { call in
      call.result(try call.receiver(GloVePair.self).contextBias)
    }
    library.bind(
      "GloVePair", "public var score: Double { get }",
      "What the model says of the pair: *w* · *c* and both biases, which should be near the target."
    ) { call in
      call.result(try call.receiver(GloVePair.self).score)
    }
    library.bind(
      "GloVePair", "public func loss(count: Double, maximum: Double = 100, alpha: Double = 0.75, target: GloVeTarget = .log) throws -> Double",
      #"""
      The weighted square of the difference of ``score`` and the target.

      - Parameters:
        - count: How often the two words stand near each other, X.
        - maximum: The count from which on every pair weighs 1.
        - alpha: The exponent of the weighting function.
      - Throws: ``GloVeError``
      """#
    ) { call in
      call.result(try call.receiver(GloVePair.self).loss(
        count: call.argument(1),
        maximum: call.argument(2, default: 100),
        alpha: call.argument(3, default: 0.75),
        target: call.argument(4, default: .log)))
    }
    library.bind(
      "GloVePair", "@discardableResult public mutating func step(count: Double, learningRate: Double, maximum: Double = 100, alpha: Double = 0.75, target: GloVeTarget = .log, optimizer: GloVeOptimizer = .sgd) throws -> Double",
      #"""
      Takes one step.

      - Parameters:
        - count: How often the two words stand near each other, X.
        - maximum: The count from which on every pair weighs 1.
        - alpha: The exponent of the weighting function.
      - Returns: The loss before the step.
      - Throws: ``GloVeError``, or ``EmbeddingError`` for the learning rate; then nothing has changed.
      """#
    ) { call in
      call.result(try call.withReceiver(GloVePair.self) { try $0.step(
        count: call.argument(1),
        learningRate: call.argument(2),
        maximum: call.argument(3, default: 100),
        alpha: call.argument(4, default: 0.75),
        target: call.argument(5, default: .log),
        optimizer: call.argument(6, default: .sgd)) })
    }
    library.bind(
      "GloVePair", "public func explainStep(count: Double, learningRate: Double, maximum: Double = 100, alpha: Double = 0.75, target: GloVeTarget = .log, optimizer: GloVeOptimizer = .sgd, digits: Int = 4, rounding: Rounding = .inDrawing, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The same step, worked out on paper; the pair itself stays as it is.

      Its quantities are `f t s delta` (part `forward`), `loss` (part `loss`), `g grad_w grad_c grad_b`
      (part `gradients`) and `w_new c_new b_new d_new` (part `update`).

      - Parameters:
        - count: How often the two words stand near each other, X.
        - maximum: The count from which on every pair weighs 1.
        - alpha: The exponent of the weighting function.
        - digits: Decimals to show, or significant digits for numbers below 0.1.
        - rounding: Whether every intermediate is rounded to these digits, as on paper.
        - language: The language of headings and captions.
      - Throws: ``GloVeError``, ``EmbeddingError`` for the learning rate, ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(GloVePair.self).explainStep(
        count: call.argument(1),
        learningRate: call.argument(2),
        maximum: call.argument(3, default: 100),
        alpha: call.argument(4, default: 0.75),
        target: call.argument(5, default: .log),
        optimizer: call.argument(6, default: .sgd),
        digits: call.argument(7, default: 4),
        rounding: call.argument(8, default: .inDrawing),
        language: call.argument(9, default: .english)))
    }
    library.add(type: 
      "GloVeError", "public enum GloVeError: Error, Hashable, CustomStringConvertible",
      "What GloVe cannot be computed with."
    )
    library.bind(
      "GloVeError", "case count(Double, expected: String)",
      "A count that has no logarithm."
    ) { call in
      call.result(try GloVeError.count(call.argument(0), expected: call.argument(1)))
    } match: { call in
      if case let .count(value0, value1) = try call.receiver(GloVeError.self) { call.matched(value0, value1) }
    }
    library.bind("GloVeError", "case maximum(Double)") { call in
      call.result(try GloVeError.maximum(call.argument(0)))
    } match: { call in
      if case let .maximum(value0) = try call.receiver(GloVeError.self) { call.matched(value0) }
    }
    library.bind("GloVeError", "case alpha(Double)") { call in
      call.result(try GloVeError.alpha(call.argument(0)))
    } match: { call in
      if case let .alpha(value0) = try call.receiver(GloVeError.self) { call.matched(value0) }
    }
    library.bind("GloVeError", "case window(Int)") { call in
      call.result(try GloVeError.window(call.argument(0)))
    } match: { call in
      if case let .window(value0) = try call.receiver(GloVeError.self) { call.matched(value0) }
    }
    library.bind("GloVeError", "case setting(name: String, found: String, expected: String)") { call in
      call.result(try GloVeError.setting(
        name: call.argument(0),
        found: call.argument(1),
        expected: call.argument(2)))
    } match: { call in
      if case let .setting(value0, value1, value2) = try call.receiver(GloVeError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "GloVeError", "case emptyVocabulary(minCount: Int)",
      "No word is left after counting; 1 for a text without any."
    ) { call in
      call.result(try GloVeError.emptyVocabulary(minCount: call.argument(0)))
    } match: { call in
      if case let .emptyVocabulary(value0) = try call.receiver(GloVeError.self) { call.matched(value0) }
    }
    library.bind("GloVeError", "case oneWord(String)") { call in
      call.result(try GloVeError.oneWord(call.argument(0)))
    } match: { call in
      if case let .oneWord(value0) = try call.receiver(GloVeError.self) { call.matched(value0) }
    }
    library.bind(
      "GloVeError", "case noPairs(window: Int)",
      "No two words of the vocabulary stand near each other."
    ) { call in
      call.result(try GloVeError.noPairs(window: call.argument(0)))
    } match: { call in
      if case let .noPairs(value0) = try call.receiver(GloVeError.self) { call.matched(value0) }
    }
    library.bind("GloVeError", "public var description: String { get }") { call in
      call.result(try call.receiver(GloVeError.self).description)
    }
  }
}

// MARK: Sources/Embeddings/Models/HierarchicalSoftmax.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelsHierarchicalSoftmax(_ library: inout LibraryCatalog) {
    library.add(type: 
      "HierarchicalSoftmax", "public struct HierarchicalSoftmax: Hashable, CustomStringConvertible",
      #"""
      Skip-gram and CBOW whose probabilities come from a walk down a Huffman tree, small enough to follow
      with a pencil.

          let model = try HierarchicalSoftmax(
            tree: HuffmanTree(words: ["кот", "на", "сидит"], counts: [3, 2, 1]),
            inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4]],
            nodeMatrix: [[0.05, 0.1], [0.15, 0.2]])
          try model.probabilities(center: "сидит")  // sum to 1

      With V words and N components, the input matrix has shape [V, N] and the node matrix [V − 1, N], a row
      for each inner node of the tree: words have no output vectors of their own.

      Source: Morin & Bengio (2005); the tree and the signs are word2vec.c's.
      """#
    )
    library.bind(
      "HierarchicalSoftmax", "public let tree: HuffmanTree",
      "The words and the ways to them."
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).tree)
    }
    library.bind(
      "HierarchicalSoftmax", "public var share: GradientShare { get set }",
      "What of the hidden vector's gradient reaches each context word of CBOW."
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).share)
    } set: { call in
      try call.withReceiver(HierarchicalSoftmax.self) { $0.share = try call.argument(1) }
    }
    library.bind(
      "HierarchicalSoftmax", "public init(tree: HuffmanTree, inputMatrix: [[Double]], nodeMatrix: [[Double]], share: GradientShare = .exact) throws(EmbeddingError)",
      #"""
      - Parameters:
        - inputMatrix: Shape [V, N], in the order of the tree's words.
        - nodeMatrix: Shape [V − 1, N], in the order of the tree's nodes.
      - Throws: ``EmbeddingError``
      """#
    ) { call in
      call.result(try HierarchicalSoftmax(
        tree: call.argument(0),
        inputMatrix: call.argument(1),
        nodeMatrix: call.argument(2),
        share: call.argument(3, default: .exact)))
    }
    library.bind(
      "HierarchicalSoftmax", "public var vocabulary: [String] { get }",
      "The words, in the order of the input matrix."
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).vocabulary)
    }
    library.bind(
      "HierarchicalSoftmax", "public var dimension: Int { get }",
      "N, the number of components of each vector."
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).dimension)
    }
    library.bind(
      "HierarchicalSoftmax", "public var inputMatrix: [[Double]] { get }",
      "Shape [V, N]."
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).inputMatrix)
    }
    library.bind(
      "HierarchicalSoftmax", "public var nodeMatrix: [[Double]] { get }",
      "Shape [V − 1, N]."
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).nodeMatrix)
    }
    library.bind(
      "HierarchicalSoftmax", "public func probabilities(center: String) throws -> [Double]",
      #"""
      The probability of every word beside `center`, in vocabulary order; they sum to 1.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).probabilities(
        center: call.argument(1)))
    }
    library.bind(
      "HierarchicalSoftmax", "public func loss(center: String, context: String) throws -> Double",
      #"""
      Minus the logarithm of the probability of `context` beside `center`, in nats.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).loss(
        center: call.argument(1),
        context: call.argument(2)))
    }
    library.bind(
      "HierarchicalSoftmax", "@discardableResult public mutating func step(center: String, context: String, learningRate: Double) throws -> Double",
      #"""
      Takes one step of Skip-gram.

      - Returns: The loss before the step, in nats.
      - Throws: ``UnknownWord``, or ``EmbeddingError`` for the learning rate; then nothing has changed.
      """#
    ) { call in
      call.result(try call.withReceiver(HierarchicalSoftmax.self) { try $0.step(
        center: call.argument(1),
        context: call.argument(2),
        learningRate: call.argument(3)) })
    }
    library.bind(
      "HierarchicalSoftmax", "public func explainStep(center: String, context: String, learningRate: Double, digits: Int = 4, rounding: Rounding = .inDrawing, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The same step, worked out on paper; the model itself stays as it is.

      Its quantities are `h z s q P` (part `forward`), `nll loss` (part `loss`), `y e grad_u grad_h`
      (part `gradients`) and `u_new v_new` (part `update`); given are `v`, the nodes `u` and `eta`. Rows
      are the nodes on the path, from the root.

      - Parameters:
        - digits: Decimals to show, or significant digits for numbers below 0.1.
        - rounding: Whether every intermediate is rounded to these digits, as on paper.
        - language: The language of headings and captions.
      - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate, ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).explainStep(
        center: call.argument(1),
        context: call.argument(2),
        learningRate: call.argument(3),
        digits: call.argument(4, default: 4),
        rounding: call.argument(5, default: .inDrawing),
        language: call.argument(6, default: .english)))
    }
    library.bind(
      "HierarchicalSoftmax", "public func probabilities(context: [String]) throws -> [Double]",
      #"""
      The probability of every word amid `context`, in vocabulary order; they sum to 1.

      - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context.
      """#
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).probabilities(
        context: call.argument(1)))
    }
    library.bind(
      "HierarchicalSoftmax", "public func loss(context: [String], target: String) throws -> Double",
      #"""
      Minus the logarithm of the probability of `target` amid `context`, in nats.

      - Throws: ``UnknownWord``, or ``EmbeddingError`` for an empty context.
      """#
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).loss(
        context: call.argument(1),
        target: call.argument(2)))
    }
    library.bind(
      "HierarchicalSoftmax", "@discardableResult public mutating func step(context: [String], target: String, learningRate: Double) throws -> Double",
      #"""
      Takes one step of CBOW.

      - Returns: The loss before the step, in nats.
      - Throws: ``UnknownWord``, or ``EmbeddingError``; then nothing has changed.
      """#
    ) { call in
      call.result(try call.withReceiver(HierarchicalSoftmax.self) { try $0.step(
        context: call.argument(1),
        target: call.argument(2),
        learningRate: call.argument(3)) })
    }
    library.bind(
      "HierarchicalSoftmax", "public func explainStep(context: [String], target: String, learningRate: Double, digits: Int = 4, rounding: Rounding = .inDrawing, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The same step, worked out on paper; the model itself stays as it is.

      Its quantities are those of Skip-gram and `grad_v`, the share of each context word.

      - Parameters:
        - digits: Decimals to show, or significant digits for numbers below 0.1.
        - rounding: Whether every intermediate is rounded to these digits, as on paper.
        - language: The language of headings and captions.
      - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate or an empty context, ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(HierarchicalSoftmax.self).explainStep(
        context: call.argument(1),
        target: call.argument(2),
        learningRate: call.argument(3),
        digits: call.argument(4, default: 4),
        rounding: call.argument(5, default: .inDrawing),
        language: call.argument(6, default: .english)))
    }
  }
}

// MARK: Sources/Embeddings/Models/HuffmanTree.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelsHuffmanTree(_ library: inout LibraryCatalog) {
    library.add(type: 
      "HuffmanTree", "public struct HuffmanTree: Hashable, CustomStringConvertible",
      #"""
      A binary tree with a word at each leaf, frequent words near the root: the path to a word is its code.

          let tree = try HuffmanTree(words: ["кот", "на", "сидит"], counts: [3, 2, 1])
          try tree.code(of: "кот")   // "0"
          try tree.path(to: "на")    // [1, 0]: the inner nodes that it passes, from the root

      With V words there are V − 1 inner nodes, numbered from 0; the root is the last. The words may come
      in any order; of equal counts the earlier word is taken as the more frequent one.

      Source: Huffman, *A Method for the Construction of Minimum-Redundancy Codes* (1952); which of equal
      counts are joined, and which branch gets the bit 1, is as in word2vec.c's `CreateBinaryTree`.
      """#
    )
    library.bind(
      "HuffmanTree", "public let words: [String]",
      "The words, in the order in which they were given."
    ) { call in
      call.result(try call.receiver(HuffmanTree.self).words)
    }
    library.bind(
      "HuffmanTree", "public let counts: [Int]",
      "How often each occurs."
    ) { call in
      call.result(try call.receiver(HuffmanTree.self).counts)
    }
    library.bind(
      "HuffmanTree", "public var language: CaptionLanguage { get set }",
      "The language in which it is drawn."
    ) { call in
      call.result(try call.receiver(HuffmanTree.self).language)
    } set: { call in
      try call.withReceiver(HuffmanTree.self) { $0.language = try call.argument(1) }
    }
    library.bind(
      "HuffmanTree", "public init(words: [String], counts: [Int], language: CaptionLanguage = .english) throws(EmbeddingError)",
      #"""
      - Parameters:
        - counts: How often each word occurs.
        - language: The language in which the tree is drawn.
      - Throws: ``EmbeddingError`` for an empty vocabulary, a repeated word, a count below 1, or another
        number of counts than words.
      """#
    ) { call in
      call.result(try HuffmanTree(
        words: call.argument(0),
        counts: call.argument(1),
        language: call.argument(2, default: .english)))
    }
    library.bind(
      "HuffmanTree", "public func code(of word: String) throws(UnknownWord) -> String",
      #"""
      The bits of the way to a word, as text.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(HuffmanTree.self).code(of: call.argument(1)))
    }
    library.bind(
      "HuffmanTree", "public func path(to word: String) throws(UnknownWord) -> [Int]",
      #"""
      The inner nodes on the way to a word, from the root.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(HuffmanTree.self).path(to: call.argument(1)))
    }
    library.bind(
      "HuffmanTree", "public var weightedLength: Int { get }",
      "Σ count · bits: what the text would take, written in this code; `Int.max` where it is more."
    ) { call in
      call.result(try call.receiver(HuffmanTree.self).weightedLength)
    }
    library.bind(
      "HuffmanTree", "public var display: Display { get }",
      "The tree, and a table of the codes."
    ) { call in
      call.result(try call.receiver(HuffmanTree.self).display)
    }
  }
}

// MARK: Sources/Embeddings/Models/SkipGram.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelsSkipGram(_ library: inout LibraryCatalog) {
    library.add(type: 
      "SkipGram", "public struct SkipGram: Hashable, CustomStringConvertible",
      #"""
      Word vectors learned by predicting a word's neighbours, small enough to follow with a pencil.

          var model = try SkipGram(
            vocabulary: ["кот", "сидит", "на", "коврике"],
            inputMatrix: [[0.1, 0.3], [0.5, 0.7], [0.2, 0.4], [0.6, 0.8]],
            outputMatrix: [[0.05, 0.15, 0.25, 0.35], [0.1, 0.2, 0.3, 0.4]])
          try model.step(center: "сидит", context: "кот", learningRate: 0.01)  // loss 1.5753
          try model.step(center: "сидит", context: "кот", negatives: ["на"], learningRate: 0.01)

      Without `negatives` a step computes the probability of every word and moves every output vector;
      with them it tells the context word from the named ones and moves theirs only.

      With V words and N components, the input matrix has shape [V, N] and the output matrix [N, V]: a
      word's input vector is a row of the one, its output vector a column of the other, so that the
      scores are h·W_out.

      Source: Mikolov et al., *Efficient Estimation of Word Representations in Vector Space* (2013) and
      *Distributed Representations of Words and Phrases and their Compositionality* (2013).
      """#
    )
    library.bind(
      "SkipGram", "public init(vocabulary: [String], inputMatrix: [[Double]], outputMatrix: [[Double]]) throws(EmbeddingError)",
      #"""
      A model with given weights.

      - Parameters:
        - inputMatrix: W_in, shape [V, N].
        - outputMatrix: W_out, shape [N, V].
      - Throws: ``EmbeddingError``
      """#
    ) { call in
      call.result(try SkipGram(
        vocabulary: call.argument(0),
        inputMatrix: call.argument(1),
        outputMatrix: call.argument(2)))
    }
    library.bind(
      "SkipGram", "public var vocabulary: [String] { get }",
      "The words, in the order of the matrices."
    ) { call in
      call.result(try call.receiver(SkipGram.self).vocabulary)
    }
    library.bind(
      "SkipGram", "public var dimension: Int { get }",
      "N, the number of components of each vector."
    ) { call in
      call.result(try call.receiver(SkipGram.self).dimension)
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
      Takes one step for one pair of words, with softmax over the vocabulary.

      - Returns: The loss before the step, in nats.
      - Throws: ``UnknownWord``, or ``EmbeddingError`` for the learning rate; then nothing has changed.
      """#
    ) { call in
      call.result(try call.withReceiver(SkipGram.self) { try $0.step(
        center: call.argument(1),
        context: call.argument(2),
        learningRate: call.argument(3)) })
    }
    library.bind(
      "SkipGram", "public func explainStep(center: String, context: String, learningRate: Double, digits: Int = 4, rounding: Rounding = .inDrawing, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The same step, worked out on paper; the model itself stays as it is.

      Its quantities are `h z exp sum p` (part `forward`), `loss` (part `loss`), `y e grad_u grad_h`
      (part `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`. Matrices have
      a row for each word. Where the largest score lies beyond ±30, the shift `m` stands before `exp`.

      - Parameters:
        - digits: Decimals to show, or significant digits for numbers below 0.1.
        - rounding: Whether every intermediate is rounded to these digits, as on paper.
        - language: The language of headings and captions.
      - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate, ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(SkipGram.self).explainStep(
        center: call.argument(1),
        context: call.argument(2),
        learningRate: call.argument(3),
        digits: call.argument(4, default: 4),
        rounding: call.argument(5, default: .inDrawing),
        language: call.argument(6, default: .english)))
    }
    library.bind(
      "SkipGram", "public func loss(center: String, context: String, negatives: [String]) throws -> Double",
      #"""
      Minus the logarithm of the probability of telling `context` from `negatives`, in nats.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(SkipGram.self).loss(
        center: call.argument(1),
        context: call.argument(2),
        negatives: call.argument(3)))
    }
    library.bind(
      "SkipGram", "@discardableResult public mutating func step(center: String, context: String, negatives: [String], learningRate: Double) throws -> Double",
      #"""
      Takes one step for one pair of words against drawn words; a draw equal to `context` is skipped.

      - Returns: The loss before the step, in nats.
      - Throws: ``UnknownWord``, or ``EmbeddingError`` for the learning rate; then nothing has changed.
      """#
    ) { call in
      call.result(try call.withReceiver(SkipGram.self) { try $0.step(
        center: call.argument(1),
        context: call.argument(2),
        negatives: call.argument(3),
        learningRate: call.argument(4)) })
    }
    library.bind(
      "SkipGram", "public func explainStep(center: String, context: String, negatives: [String], learningRate: Double, digits: Int = 4, rounding: Rounding = .inDrawing, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The same step, worked out on paper; the model itself stays as it is.

      Its quantities are `h z p` (part `forward`), `nll loss` (part `loss`), `y e grad_u grad_h` (part
      `gradients`) and `u_new v_new` (part `update`); given are `v`, `u` and `eta`. Rows are the context
      word's and then those of the noise.

      - Parameters:
        - digits: Decimals to show, or significant digits for numbers below 0.1.
        - rounding: Whether every intermediate is rounded to these digits, as on paper.
        - language: The language of headings and captions.
      - Throws: ``UnknownWord``, ``EmbeddingError`` for the learning rate, ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(SkipGram.self).explainStep(
        center: call.argument(1),
        context: call.argument(2),
        negatives: call.argument(3),
        learningRate: call.argument(4),
        digits: call.argument(5, default: 4),
        rounding: call.argument(6, default: .inDrawing),
        language: call.argument(7, default: .english)))
    }
  }
}

// MARK: Sources/Embeddings/Models/SubwordClassifier.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelsSubwordClassifier(_ library: inout LibraryCatalog) {
    library.add(type: 
      "SubwordClassifier", "public struct SubwordClassifier: Hashable, CustomStringConvertible",
      #"""
      FastText's classifier with words made of pieces, small enough to follow with a pencil.

          var model = try SubwordClassifier(
            pieces: ["<хор", "оро", "ий>"], pieceVectors: [[0.1, 0.2], [0.2, 0.1], [0, 0.1]],
            classes: ["позитив", "негатив"], classVectors: [[0.1, -0.1], [-0.05, 0.05]])
          let document = [["<хор", "оро", "ий>"]]
          try model.step(document: document, label: "позитив", negatives: ["негатив"], learningRate: 0.1)

      A document is a list of words, each a list of its pieces; ``Subwords`` cuts words as the program does.

      Source: Joulin et al., *Bag of Tricks for Efficient Text Classification* (2017) and Bojanowski et al.,
      *Enriching Word Vectors with Subword Information* (2017).
      """#
    )
    library.bind(
      "SubwordClassifier", "public var composition: SubwordComposition { get set }",
      "How a word's vector is made from those of its pieces."
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).composition)
    } set: { call in
      try call.withReceiver(SubwordClassifier.self) { $0.composition = try call.argument(1) }
    }
    library.bind(
      "SubwordClassifier", "public let classes: [String]",
      "The classes, in the order of their vectors."
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).classes)
    }
    library.bind(
      "SubwordClassifier", "public init(pieces: [String], pieceVectors: [[Double]], classes: [String], classVectors: [[Double]], composition: SubwordComposition = .sum) throws(EmbeddingError)",
      #"""
      - Parameters:
        - pieceVectors: Shape [pieces, N].
        - classVectors: Shape [classes, N].
        - composition: Sums, as in the paper's formula, or means.
      - Throws: ``EmbeddingError``
      """#
    ) { call in
      call.result(try SubwordClassifier(
        pieces: call.argument(0),
        pieceVectors: call.argument(1),
        classes: call.argument(2),
        classVectors: call.argument(3),
        composition: call.argument(4, default: .sum)))
    }
    library.bind(
      "SubwordClassifier", "public var pieces: [String] { get }",
      "The pieces, in the order of their vectors."
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).pieces)
    }
    library.bind(
      "SubwordClassifier", "public var dimension: Int { get }",
      "N, the number of components of each vector."
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).dimension)
    }
    library.bind(
      "SubwordClassifier", "public var pieceVectors: [[Double]] { get }",
      "Shape [pieces, N]."
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).pieceVectors)
    }
    library.bind(
      "SubwordClassifier", "public var classVectors: [[Double]] { get }",
      "Shape [classes, N]."
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).classVectors)
    }
    library.bind(
      "SubwordClassifier", "public func pieceVector(of piece: String) throws(UnknownWord) -> [Double]",
      #"""
      The vector of a piece, shape [N].

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).pieceVector(of: call.argument(1)))
    }
    library.bind(
      "SubwordClassifier", "public func classVector(of name: String) throws(UnknownWord) -> [Double]",
      #"""
      The vector of a class, shape [N].

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).classVector(of: call.argument(1)))
    }
    library.bind(
      "SubwordClassifier", "public func probabilities(document: [[String]]) throws -> [Double]",
      #"""
      The probability of every class by softmax, in the order of ``classes``.

      - Throws: ``UnknownWord`` for a piece, ``EmbeddingError`` for an empty document or word.
      """#
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).probabilities(
        document: call.argument(1)))
    }
    library.bind(
      "SubwordClassifier", "public func loss(document: [[String]], label: String, negatives: [String] = []) throws -> Double",
      #"""
      Minus the logarithm of the probability of `label`: against the named classes, or by softmax over all
      where none are named; in nats.

      - Throws: ``UnknownWord`` for a piece or a class, ``EmbeddingError`` for an empty document or word.
      """#
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).loss(
        document: call.argument(1),
        label: call.argument(2),
        negatives: call.argument(3, default: [])))
    }
    library.bind(
      "SubwordClassifier", "@discardableResult public mutating func step(document: [[String]], label: String, negatives: [String] = [], learningRate: Double) throws -> Double",
      #"""
      Takes one step for a document and its label: against the named classes, or with softmax over all
      where none are named.

      - Returns: The loss before the step, in nats.
      - Throws: ``UnknownWord`` for a piece or a class, ``EmbeddingError`` for an empty document or word or
        the learning rate; then nothing has changed.
      """#
    ) { call in
      call.result(try call.withReceiver(SubwordClassifier.self) { try $0.step(
        document: call.argument(1),
        label: call.argument(2),
        negatives: call.argument(3, default: []),
        learningRate: call.argument(4)) })
    }
    library.bind(
      "SubwordClassifier", "public func explainStep(document: [[String]], label: String, negatives: [String] = [], learningRate: Double, words: [String] = [], digits: Int = 4, rounding: Rounding = .inDrawing, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The same step, worked out on paper; the model itself stays as it is.

      Its quantities are the word vectors `w`, the document vector `h` and those of the output (part
      `forward`), `loss` (part `loss`), `y e grad_u grad_h grad_w` (part `gradients`) and `u_new g_new`
      (part `update`); given are the pieces `g`, the classes `u` and `eta`.

      - Parameters:
        - negatives: Classes to tell the label from; softmax over all where none are named.
        - words: What the words are called; their pieces joined by default.
        - digits: Decimals to show, or significant digits for numbers below 0.1.
        - rounding: Whether every intermediate is rounded to these digits, as on paper.
        - language: The language of headings and captions.
      - Throws: ``UnknownWord`` for a piece or a class, ``EmbeddingError`` for an empty document or word or
        the learning rate, ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(SubwordClassifier.self).explainStep(
        document: call.argument(1),
        label: call.argument(2),
        negatives: call.argument(3, default: []),
        learningRate: call.argument(4),
        words: call.argument(5, default: []),
        digits: call.argument(6, default: 4),
        rounding: call.argument(7, default: .inDrawing),
        language: call.argument(8, default: .english)))
    }
  }
}

// MARK: Sources/Embeddings/Models/Subwords.swift

extension LibraryBindings {
  private static func bindEmbeddingsModelsSubwords(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Subwords", "public struct Subwords: Hashable, CustomStringConvertible",
      #"""
      The pieces of words that FastText gives vectors to.

          try Subwords(lengths: 3...3).ngrams(of: "apple")   // ["<ap", "app", "ppl", "ple", "le>"]
          try Subwords(lengths: 3...6).buckets(of: "apple")  // numbers below 2,000,000

      A word is taken between `<` and `>`, so that beginnings and ends differ from middles. Pieces are
      counted in Unicode scalars; a mark of length 1 alone is no piece.

      Source: Bojanowski, Grave, Joulin & Mikolov, *Enriching Word Vectors with Subword Information* (2017),
      §3.2; order and hash as in fastText's `Dictionary::computeSubwords` and `Dictionary::hash`.
      """#
    )
    library.bind(
      "Subwords", "public let lengths: ClosedRange<Int>",
      "Shortest and longest piece, in characters."
    ) { call in
      call.result(try call.receiver(Subwords.self).lengths)
    }
    library.bind(
      "Subwords", "public let bucketCount: Int",
      "How many vectors the pieces share."
    ) { call in
      call.result(try call.receiver(Subwords.self).bucketCount)
    }
    library.bind(
      "Subwords", "public init(lengths: ClosedRange<Int> = 3...6, bucketCount: Int = 2_000_000) throws(SubwordsError)",
      #"""
      - Parameters:
        - lengths: fastText takes 3...6 for vectors.
        - bucketCount: Pieces whose hash falls into one bucket share a vector.
      - Throws: ``SubwordsError``
      """#
    ) { call in
      call.result(try Subwords(
        lengths: call.argument(0, default: 3...6),
        bucketCount: call.argument(1, default: 2_000_000)))
    }
    library.bind(
      "Subwords", "public func ngrams(of word: String) -> [String]",
      "The pieces in the order of fastText: by where they begin, shorter ones first."
    ) { call in
      call.result(try call.receiver(Subwords.self).ngrams(of: call.argument(1)))
    }
    library.bind(
      "Subwords", "public func buckets(of word: String) -> [Int]",
      "The bucket of each piece, in the same order."
    ) { call in
      call.result(try call.receiver(Subwords.self).buckets(of: call.argument(1)))
    }
    library.bind(
      "Subwords", "public func wordNgramBuckets(of words: [String], longest: Int) throws -> [Int]",
      #"""
      The buckets of a line's word n-grams, as fastText's classifier has them.

      For each place, the n-grams that begin there, from two words up.

      - Parameters:
        - words: The words of the line.
        - longest: The longest n-gram, in words; below 2 there is none.
      - Throws: Nothing of its own; a line has as many n-grams as words times lengths, and a budget may forbid
        so many.

      Source: fastText's `Dictionary::addWordNgrams`.
      """#
    ) { call in
      call.result(try call.receiver(Subwords.self).wordNgramBuckets(
        of: call.argument(1),
        longest: call.argument(2)))
    }
    library.add(type: 
      "SubwordsError", "public enum SubwordsError: Error, Hashable, CustomStringConvertible",
      "What pieces of words cannot be cut with."
    )
    library.bind(
      "SubwordsError", "case length(Int)",
      "A shortest length below 1."
    ) { call in
      call.result(try SubwordsError.length(call.argument(0)))
    } match: { call in
      if case let .length(value0) = try call.receiver(SubwordsError.self) { call.matched(value0) }
    }
    library.bind(
      "SubwordsError", "case bucketCount(Int)",
      "A number of buckets below 1 or above 2³¹ − 1."
    ) { call in
      call.result(try SubwordsError.bucketCount(call.argument(0)))
    } match: { call in
      if case let .bucketCount(value0) = try call.receiver(SubwordsError.self) { call.matched(value0) }
    }
    library.bind("SubwordsError", "public var description: String { get }") { call in
      call.result(try call.receiver(SubwordsError.self).description)
    }
  }
}

// MARK: Sources/Embeddings/Phrases/PhraseScoring.swift

extension LibraryBindings {
  private static func bindEmbeddingsPhrasesPhraseScoring(_ library: inout LibraryCatalog) {
    library.add(type: 
      "PhraseScoring", "public enum PhraseScoring: Hashable",
      "How strongly two words belong together."
    )
    library.bind(
      "PhraseScoring", "case standard",
      #"""
      (n(a b) − minCount) · V / (n(a) n(b)), with V the number of words and pairs that were counted.

      Source: Mikolov et al., *Distributed Representations of Words and Phrases* (2013), §4, formula 6,
      with gensim's factor V.
      """#
    ) { call in
      call.result(PhraseScoring.standard)
    } match: { call in
      if case .standard = try call.receiver(PhraseScoring.self) { call.matched() }
    }
    library.bind(
      "PhraseScoring", "case npmi",
      #"""
      ln(p(a b) / (p(a) p(b))) / −ln p(a b), from −1 to 1: pointwise mutual information, normalized.

      Source: Bouma, *Normalized (Pointwise) Mutual Information in Collocation Extraction* (2009).
      """#
    ) { call in
      call.result(PhraseScoring.npmi)
    } match: { call in
      if case .npmi = try call.receiver(PhraseScoring.self) { call.matched() }
    }
  }
}

// MARK: Sources/Embeddings/Phrases/Phrases.swift

extension LibraryBindings {
  private static func bindEmbeddingsPhrasesPhrases(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Phrases", "public struct Phrases: CustomStringConvertible",
      #"""
      Finds pairs of words that stand together more often than chance has it, and joins them.

          let phrases = try Phrases(sentences: sentences, minCount: 1, threshold: 1)
          try phrases.transform(["new", "york", "is", "big"])   // ["new_york", "is", "big"]

      Words such as "of" can be let stand between the two. Learned from sentences that were joined already,
      phrases get longer.

      Names, defaults and scores are those of gensim 4's `Phrases`.
      """#
    )
    library.add(type: 
      "Phrases.Phrase", "public struct Phrase: Hashable, CustomStringConvertible",
      "A pair that is joined."
    )
    library.bind(
      "Phrases.Phrase", "public let text: String",
      "The words with the delimiter between them."
    ) { call in
      call.result(try call.receiver(Phrases.Phrase.self).text)
    }
    library.bind("Phrases.Phrase", "public let score: Double") { call in
      call.result(try call.receiver(Phrases.Phrase.self).score)
    }
    library.bind("Phrases.Phrase", "public var description: String { get }") { call in
      call.result(try call.receiver(Phrases.Phrase.self).description)
    }
    library.bind("Phrases", "public let minCount: Int") { call in
      call.result(try call.receiver(Phrases.self).minCount)
    }
    library.bind("Phrases", "public let threshold: Double") { call in
      call.result(try call.receiver(Phrases.self).threshold)
    }
    library.bind("Phrases", "public let scoring: PhraseScoring") { call in
      call.result(try call.receiver(Phrases.self).scoring)
    }
    library.bind("Phrases", "public let delimiter: String") { call in
      call.result(try call.receiver(Phrases.self).delimiter)
    }
    library.bind(
      "Phrases", #"public init(sentences: [[String]], minCount: Int = 5, threshold: Double = 10, scoring: PhraseScoring = .standard, delimiter: String = "_", connectorWords: [String] = []) throws"#,
      #"""
      - Parameters:
        - minCount: Taken from the count of each pair; at least 1.
        - threshold: What a score must be above.
        - connectorWords: May stand between the two words of a pair, and are never one of them.
      - Throws: ``Word2VecError`` for a number out of range.
      """#
    ) { call in
      call.result(try Phrases(
        sentences: call.argument(0),
        minCount: call.argument(1, default: 5),
        threshold: call.argument(2, default: 10),
        scoring: call.argument(3, default: .standard),
        delimiter: call.argument(4, default: "_"),
        connectorWords: call.argument(5, default: [])))
    }
    library.bind(
      "Phrases", #"public init(corpus: TextCorpus, minCount: Int = 5, threshold: Double = 10, scoring: PhraseScoring = .standard, delimiter: String = "_", connectorWords: [String] = []) throws"#,
      #"""
      - Parameters:
        - corpus: A sentence in each document, its words between white space; it is read twice.
        - minCount: Taken from the count of each pair; at least 1.
        - threshold: What a score must be above.
        - connectorWords: May stand between the two words of a pair, and are never one of them.
      - Throws: ``Word2VecError`` for a number out of range, ``CorpusError``.
      """#
    ) { call in
      call.result(try Phrases(
        corpus: call.argument(0),
        minCount: call.argument(1, default: 5),
        threshold: call.argument(2, default: 10),
        scoring: call.argument(3, default: .standard),
        delimiter: call.argument(4, default: "_"),
        connectorWords: call.argument(5, default: [])))
    }
    library.bind(
      "Phrases", "public func transform(_ sentence: [String]) -> [String]",
      "A sentence with its pairs joined, from left to right."
    ) { call in
      call.result(try call.receiver(Phrases.self).transform(call.argument(1) as [String]))
    }
    library.bind(
      "Phrases", "public func transform(_ sentences: [[String]]) throws -> [[String]]",
      "Sentences with their pairs joined."
    ) { call in
      call.result(try call.receiver(Phrases.self).transform(call.argument(1) as [[String]]))
    }
    library.bind(
      "Phrases", "public func findPhrases(_ sentences: [[String]]) throws -> [Phrases.Phrase]",
      "The pairs that are joined in sentences, each once, as they come."
    ) { call in
      call.result(try call.receiver(Phrases.self).findPhrases(call.argument(1)))
    }
  }
}

// MARK: Sources/Embeddings/Steps/CBOWStep.swift

extension LibraryBindings {
  private static func bindEmbeddingsStepsCBOWStep(_ library: inout LibraryCatalog) {
    library.add(type: 
      "GradientShare", "public enum GradientShare: Hashable",
      "What of the hidden vector's gradient reaches each context word."
    )
    library.bind(
      "GradientShare", "case exact",
      "The derivative of the mean: ∂L/∂h divided by the number of context words."
    ) { call in
      call.result(GradientShare.exact)
    } match: { call in
      if case .exact = try call.receiver(GradientShare.self) { call.matched() }
    }
    library.bind(
      "GradientShare", "case whole",
      "All of ∂L/∂h, as word2vec.c and gensim do."
    ) { call in
      call.result(GradientShare.whole)
    } match: { call in
      if case .whole = try call.receiver(GradientShare.self) { call.matched() }
    }
  }
}

// MARK: Sources/Embeddings/Steps/DocumentStep.swift

extension LibraryBindings {
  private static func bindEmbeddingsStepsDocumentStep(_ library: inout LibraryCatalog) {
    library.add(type: 
      "SubwordComposition", "public enum SubwordComposition: Hashable",
      "How a word's vector is made from those of its pieces."
    )
    library.bind(
      "SubwordComposition", "case sum",
      "Their sum, as in the formula of the paper."
    ) { call in
      call.result(SubwordComposition.sum)
    } match: { call in
      if case .sum = try call.receiver(SubwordComposition.self) { call.matched() }
    }
    library.bind(
      "SubwordComposition", "case mean",
      "Their mean, as in the program."
    ) { call in
      call.result(SubwordComposition.mean)
    } match: { call in
      if case .mean = try call.receiver(SubwordComposition.self) { call.matched() }
    }
  }
}

// MARK: Sources/Embeddings/Steps/GloVeStep.swift

extension LibraryBindings {
  private static func bindEmbeddingsStepsGloVeStep(_ library: inout LibraryCatalog) {
    library.add(type: 
      "GloVeTarget", "public enum GloVeTarget: Hashable",
      "What GloVe's dot products are to equal."
    )
    library.bind(
      "GloVeTarget", "case log",
      "ln X, as in the paper."
    ) { call in
      call.result(GloVeTarget.log)
    } match: { call in
      if case .log = try call.receiver(GloVeTarget.self) { call.matched() }
    }
    library.bind(
      "GloVeTarget", "case log1p",
      #"""
      ln(1 + X), which is defined for X = 0 too. The objective then is another one: a pair that was seen
      once should have the score ln 2 instead of 0, and the signs of gradients can differ.
      """#
    ) { call in
      call.result(GloVeTarget.log1p)
    } match: { call in
      if case .log1p = try call.receiver(GloVeTarget.self) { call.matched() }
    }
    library.add(type: 
      "GloVeOptimizer", "public enum GloVeOptimizer: Hashable",
      "How GloVe moves its parameters."
    )
    library.bind(
      "GloVeOptimizer", "case sgd",
      "Against the gradient, times the learning rate."
    ) { call in
      call.result(GloVeOptimizer.sgd)
    } match: { call in
      if case .sgd = try call.receiver(GloVeOptimizer.self) { call.matched() }
    }
    library.bind(
      "GloVeOptimizer", "case adaGrad",
      #"""
      The learning rate of each parameter divided by the root of its squared gradients so far, which
      start at 0 and count before they divide; 1e-8 is added to the root.
      """#
    ) { call in
      call.result(GloVeOptimizer.adaGrad)
    } match: { call in
      if case .adaGrad = try call.receiver(GloVeOptimizer.self) { call.matched() }
    }
    library.bind(
      "GloVeOptimizer", "case gloVeC",
      #"""
      As the authors' program: gradients without the factor 2, squares that start at 1 and count after
      they divide; the bias moves without the learning rate, as in its source.
      """#
    ) { call in
      call.result(GloVeOptimizer.gloVeC)
    } match: { call in
      if case .gloVeC = try call.receiver(GloVeOptimizer.self) { call.matched() }
    }
  }
}

// MARK: Sources/Embeddings/Training/GloVe/GloVe.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingGloVeGloVe(_ library: inout LibraryCatalog) {
    library.add(type: 
      "GloVe", "public struct GloVe: CustomStringConvertible",
      #"""
      Word vectors learned from how often words stand near each other.

          let model = try GloVe(
            sentences: sentences, settings: GloVeSettings(vectorSize: 50, minCount: 2, maximum: 10))
          try model.vectors().mostSimilar(to: "кот")

      Counts pairs of words as ``Cooccurrences`` does, brings them into random order once and goes through
      them so many times; each step is the one that ``GloVePair`` explains. In the deterministic mode that
      is double precision on one thread, as in the authors' program on one thread; the same text, settings
      and seed give the same bytes.

      Source: Pennington, Socher & Manning, *GloVe: Global Vectors for Word Representation* (2014), and the
      authors' programs, of which the defaults are.
      """#
    )
    library.add(type: 
      "GloVe.Side", "public enum Side: Hashable",
      "Which of a word's two vectors."
    )
    library.bind(
      "GloVe.Side", "case sum",
      "*w* + *w̃*, as the authors' program writes them."
    ) { call in
      call.result(GloVe.Side.sum)
    } match: { call in
      if case .sum = try call.receiver(GloVe.Side.self) { call.matched() }
    }
    library.bind(
      "GloVe.Side", "case word",
      "*w*, the word's own."
    ) { call in
      call.result(GloVe.Side.word)
    } match: { call in
      if case .word = try call.receiver(GloVe.Side.self) { call.matched() }
    }
    library.bind(
      "GloVe.Side", "case context",
      "*w̃*, the word's as a context."
    ) { call in
      call.result(GloVe.Side.context)
    } match: { call in
      if case .context = try call.receiver(GloVe.Side.self) { call.matched() }
    }
    library.bind("GloVe", "public let settings: GloVeSettings") { call in
      call.result(try call.receiver(GloVe.self).settings)
    }
    library.bind(
      "GloVe", "public let words: [String]",
      "The vocabulary: frequent words first, of equals the earlier seen."
    ) { call in
      call.result(try call.receiver(GloVe.self).words)
    }
    library.bind(
      "GloVe", "public let wordCounts: [Int]",
      "How often each word occurs; 0 where it was not counted."
    ) { call in
      call.result(try call.receiver(GloVe.self).wordCounts)
    }
    library.bind(
      "GloVe", "public var losses: [Double] { get }",
      "What each pass cost: the mean over all pairs of ½ f δ², as the authors' program prints it."
    ) { call in
      call.result(try call.receiver(GloVe.self).losses)
    }
    library.bind(
      "GloVe", "public init(sentences: [[String]], settings: GloVeSettings = GloVeSettings()) throws",
      #"""
      Counts the pairs of sentences and trains.

      - Parameter sentences: Their words.
      - Throws: ``GloVeError``, ``EmbeddingError``.
      """#
    ) { call in
      call.result(try GloVe(
        sentences: call.argument(0),
        settings: call.argument(1, default: GloVeSettings())))
    }
    library.bind(
      "GloVe", "public init(corpus: TextCorpus, settings: GloVeSettings = GloVeSettings()) throws",
      #"""
      Counts the pairs of a corpus and trains: each document is a sentence, its words stand between spaces.

      The text is read twice and never held; the table of pairs is.

      - Throws: ``CorpusError``, ``GloVeError``, ``EmbeddingError``.
      """#
    ) { call in
      call.result(try GloVe(
        corpus: call.argument(0),
        settings: call.argument(1, default: GloVeSettings())))
    }
    library.bind(
      "GloVe", "public init(cooccurrences: Cooccurrences, settings: GloVeSettings = GloVeSettings()) throws",
      #"""
      Trains on a table that was counted already; the settings' window and least count play no part.

      - Throws: ``GloVeError``, ``EmbeddingError``.
      """#
    ) { call in
      call.result(try GloVe(
        cooccurrences: call.argument(0),
        settings: call.argument(1, default: GloVeSettings())))
    }
    library.bind(
      "GloVe", "public var pairCount: Int { get }",
      "How many entries of the table training goes through in each pass."
    ) { call in
      call.result(try call.receiver(GloVe.self).pairCount)
    }
  }
}

// MARK: Sources/Embeddings/Training/GloVe/GloVeSettings.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingGloVeGloVeSettings(_ library: inout LibraryCatalog) {
    library.add(type: 
      "GloVeSettings", "public struct GloVeSettings: Hashable",
      "How GloVe trains; names are those of the library, defaults those of the authors' program."
    )
    library.bind(
      "GloVeSettings", "public var vectorSize: Int { get set }",
      "Components of each vector."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).vectorSize)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.vectorSize = try call.argument(1) }
    }
    library.bind(
      "GloVeSettings", "public var window: Int { get set }",
      "The largest distance that counts, in words."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).window)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.window = try call.argument(1) }
    }
    library.bind(
      "GloVeSettings", "public var minCount: Int { get set }",
      "Words that occur less often are left out, before distances are measured."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).minCount)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.minCount = try call.argument(1) }
    }
    library.bind(
      "GloVeSettings", "public var symmetric: Bool { get set }",
      "Whether neighbours on either side count, or those on the left alone."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).symmetric)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.symmetric = try call.argument(1) }
    }
    library.bind(
      "GloVeSettings", "public var weighting: Cooccurrences.Weighting { get set }",
      "What a pair at a distance adds."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).weighting)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.weighting = try call.argument(1) }
    }
    library.bind(
      "GloVeSettings", "public var maximum: Double { get set }",
      "x_max, the count from which on every pair weighs 1. The authors' script for small texts takes 10."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).maximum)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.maximum = try call.argument(1) }
    }
    library.bind(
      "GloVeSettings", "public var alpha: Double { get set }",
      "The exponent of the weighting function."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).alpha)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.alpha = try call.argument(1) }
    }
    library.bind(
      "GloVeSettings", "public var target: GloVeTarget { get set }",
      "ln X; ``GloVeTarget/log1p`` is another model, see there."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).target)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.target = try call.argument(1) }
    }
    library.bind("GloVeSettings", "public var optimizer: GloVeOptimizer { get set }") { call in
      call.result(try call.receiver(GloVeSettings.self).optimizer)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.optimizer = try call.argument(1) }
    }
    library.bind("GloVeSettings", "public var learningRate: Double { get set }") { call in
      call.result(try call.receiver(GloVeSettings.self).learningRate)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.learningRate = try call.argument(1) }
    }
    library.bind(
      "GloVeSettings", "public var epochs: Int { get set }",
      "Passes over the table."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).epochs)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.epochs = try call.argument(1) }
    }
    library.bind("GloVeSettings", "public var seed: Int { get set }") { call in
      call.result(try call.receiver(GloVeSettings.self).seed)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.seed = try call.argument(1) }
    }
    library.bind(
      "GloVeSettings", "public var mode: TrainingMode { get set }",
      "Deterministic unless said otherwise."
    ) { call in
      call.result(try call.receiver(GloVeSettings.self).mode)
    } set: { call in
      try call.withReceiver(GloVeSettings.self) { $0.mode = try call.argument(1) }
    }
    library.bind("GloVeSettings", "public init(vectorSize: Int = 50, window: Int = 15, minCount: Int = 5, symmetric: Bool = true, weighting: Cooccurrences.Weighting = .harmonic, maximum: Double = 100, alpha: Double = 0.75, target: GloVeTarget = .log, optimizer: GloVeOptimizer = .gloVeC, learningRate: Double = 0.05, epochs: Int = 25, seed: Int = 1, mode: TrainingMode = .deterministic)") { call in
      call.result(try GloVeSettings(
        vectorSize: call.argument(0, default: 50),
        window: call.argument(1, default: 15),
        minCount: call.argument(2, default: 5),
        symmetric: call.argument(3, default: true),
        weighting: call.argument(4, default: .harmonic),
        maximum: call.argument(5, default: 100),
        alpha: call.argument(6, default: 0.75),
        target: call.argument(7, default: .log),
        optimizer: call.argument(8, default: .gloVeC),
        learningRate: call.argument(9, default: 0.05),
        epochs: call.argument(10, default: 25),
        seed: call.argument(11, default: 1),
        mode: call.argument(12, default: .deterministic)))
    }
  }
}

// MARK: Sources/Embeddings/Training/GloVe/GloVeTraining.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingGloVeGloVeTraining(_ library: inout LibraryCatalog) {
    library.add(type: 
      "GloVeProgress", "public struct GloVeProgress: Hashable",
      "Where training is, after a pass."
    )
    library.bind(
      "GloVeProgress", "public let epoch: Int",
      "Passes done, and passes asked for."
    ) { call in
      call.result(try call.receiver(GloVeProgress.self).epoch)
    }
    library.bind("GloVeProgress", "public let epochs: Int") { call in
      call.result(try call.receiver(GloVeProgress.self).epochs)
    }
    library.bind(
      "GloVeProgress", "public let loss: Double",
      "What the pass cost."
    ) { call in
      call.result(try call.receiver(GloVeProgress.self).loss)
    }
    library.bind(
      "GloVeProgress", "public let pairs: Int",
      "Entries of the table."
    ) { call in
      call.result(try call.receiver(GloVeProgress.self).pairs)
    }
    library.bind(
      "GloVeProgress", "public let seconds: Double",
      "Seconds since training began."
    ) { call in
      call.result(try call.receiver(GloVeProgress.self).seconds)
    }
    library.bind(
      "GloVeProgress", "public var pairsPerSecond: Double { get }",
      "Entries that were gone through in a second."
    ) { call in
      call.result(try call.receiver(GloVeProgress.self).pairsPerSecond)
    }
    library.bind(
      "GloVeProgress", "public var secondsLeft: Double { get }",
      "How long it will take at this rate."
    ) { call in
      call.result(try call.receiver(GloVeProgress.self).secondsLeft)
    }
    library.bind(
      "GloVe", "public mutating func train(epochs: Int) throws",
      #"""
      Trains on.

      - Parameter epochs: Passes over the table.
      - Throws: ``EmbeddingError/stepTooLarge(learningRate:)`` where parameters do not stay finite.
      """#
    ) { call in
      call.result(try call.withReceiver(GloVe.self) { try $0.train(epochs: call.argument(1)) })
    }
  }
}

// MARK: Sources/Embeddings/Training/GloVe/GloVeVectors.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingGloVeGloVeVectors(_ library: inout LibraryCatalog) {
    library.bind(
      "GloVe", "public func vectors(_ side: GloVe.Side = .sum) throws -> KeyedVectors",
      #"""
      The vectors as they are now, without biases.

      - Parameter side: The sum of both vectors of a word, or one of them.
      - Throws: ``EmbeddingError/stepTooLarge(learningRate:)`` where they are not finite in single precision.
      """#
    ) { call in
      call.result(try call.receiver(GloVe.self).vectors(call.argument(1, default: .sum)))
    }
    library.bind(
      "GloVe", "public func biases(_ side: GloVe.Side = .word) -> [Double]",
      "The biases of all words, or with ``Side/context`` of all context words; ``Side/sum`` adds both."
    ) { call in
      call.result(try call.receiver(GloVe.self).biases(call.argument(1, default: .word)))
    }
    library.bind(
      "GloVe", "public func pair(_ word: String, _ context: String) throws -> GloVePair",
      #"""
      A word and a context word as they are now, to follow a step of theirs by hand.

      - Throws: ``UnknownWord`` with the nearest spellings.
      """#
    ) { call in
      call.result(try call.receiver(GloVe.self).pair(call.argument(1), call.argument(2)))
    }
  }
}

// MARK: Sources/Embeddings/Training/NoiseDistribution.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingNoiseDistribution(_ library: inout LibraryCatalog) {
    library.add(type: 
      "NoiseDistribution", "public struct NoiseDistribution: Hashable, CustomStringConvertible",
      #"""
      How likely each word is to be drawn as a wrong answer: proportional to a power of its count.

      Source: Mikolov et al., *Distributed Representations of Words and Phrases* (2013), §2.2; cumulative
      table of 31 bits as gensim's `make_cum_table`.
      """#
    )
    library.bind(
      "NoiseDistribution", "public let probabilities: [Double]",
      "The share of each word."
    ) { call in
      call.result(try call.receiver(NoiseDistribution.self).probabilities)
    }
    library.bind(
      "NoiseDistribution", "public init(counts: [Int], exponent: Double = 0.75) throws(Word2VecError)",
      #"""
      - Parameters:
        - counts: At least 1 each.
        - exponent: 0.75 in word2vec; 1 draws as often as in the text, 0 all alike.

      - Throws: ``Word2VecError`` where no share can be computed: without a count above 0, or with an
        exponent that leads beyond all numbers.
      """#
    ) { call in
      call.result(try NoiseDistribution(
        counts: call.argument(0),
        exponent: call.argument(1, default: 0.75)))
    }
    library.add(type: 
      "Subsampling", "public enum Subsampling",
      "How likely each place of a word is to be kept when frequent words are thinned out."
    )
    library.bind(
      "Subsampling", "public static func keepProbability(count: Int, total: Int, sample: Double) -> Double",
      #"""
      min(1, (√(f / t) + 1) · t / f) with f the word's share of the text.

      Source: word2vec.c; the paper's formula is 1 − √(t / f) for leaving out.
      """#
    ) { call in
      call.result(try Subsampling.keepProbability(
        count: call.argument(0),
        total: call.argument(1),
        sample: call.argument(2)))
    }
  }
}

// MARK: Sources/Embeddings/Training/Text/WordIndex.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingTextWordIndex(_ library: inout LibraryCatalog) {
    library.add(type: 
      "NoMemory", "public struct NoMemory: Error, Hashable, CustomStringConvertible",
      "The system has no memory for something."
    )
    library.bind("NoMemory", "public let bytes: Int") { call in
      call.result(try call.receiver(NoMemory.self).bytes)
    }
    library.bind("NoMemory", "public var description: String { get }") { call in
      call.result(try call.receiver(NoMemory.self).description)
    }
  }
}

// MARK: Sources/Embeddings/Training/TrainingMode.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingTrainingMode(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TrainingMode", "public enum TrainingMode: Hashable",
      "How a model is trained."
    )
    library.bind(
      "TrainingMode", "case deterministic",
      "By the step function that derivations explain: the same text, settings and seed give the same bytes."
    ) { call in
      call.result(TrainingMode.deterministic)
    } match: { call in
      if case .deterministic = try call.receiver(TrainingMode.self) { call.matched() }
    }
    library.bind(
      "TrainingMode", "case fast(threads: Int)",
      #"""
      By fused kernels on threads that do not wait for each other and now and then overwrite each other's
      moves. With one thread the same run gives the same bytes on one machine type; with more, every run
      gives others of the same quality.

      Source: Recht, Ré, Wright & Niu, *Hogwild!* (2011).
      """#
    ) { call in
      call.result(try TrainingMode.fast(threads: call.argument(0)))
    } match: { call in
      if case let .fast(value0) = try call.receiver(TrainingMode.self) { call.matched(value0) }
    }
    library.bind(
      "TrainingMode", "public var threads: Int { get }",
      "Threads that compute."
    ) { call in
      call.result(try call.receiver(TrainingMode.self).threads)
    }
  }
}

// MARK: Sources/Embeddings/Training/Word2Vec.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingWord2Vec(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Word2Vec", "public struct Word2Vec: CustomStringConvertible",
      #"""
      Word vectors learned from text: Skip-gram or CBOW, by negative sampling or hierarchical softmax.

          var model = try Word2Vec(
            sentences: sentences, settings: Word2VecSettings(vectorSize: 50, minCount: 2, skipGram: true))
          try model.vectors().mostSimilar(to: "кот")

      Each step is the one that ``SkipGram``, ``CBOW`` and ``HierarchicalSoftmax`` explain, in single
      precision. The same text, settings and seed give the same bytes; the fast mode, which must be asked
      for, takes the same steps by other means (see ``TrainingMode``).

      Parameters mean what they mean in gensim, and the vectors start where gensim's do for the same seed;
      the draws after that are of another generator.

      Source: Mikolov et al. (2013), word2vec.c and gensim 4.
      """#
    )
    library.add(type: 
      "Word2Vec.TrainedWords", "public struct TrainedWords: Hashable",
      "How many words of text training went through."
    )
    library.bind(
      "Word2Vec.TrainedWords", "public let used: Int",
      "Those in the vocabulary that were not thinned out."
    ) { call in
      call.result(try call.receiver(Word2Vec.TrainedWords.self).used)
    }
    library.bind(
      "Word2Vec.TrainedWords", "public let read: Int",
      "All, in every pass."
    ) { call in
      call.result(try call.receiver(Word2Vec.TrainedWords.self).read)
    }
    library.bind("Word2Vec", "public let settings: Word2VecSettings") { call in
      call.result(try call.receiver(Word2Vec.self).settings)
    }
    library.bind("Word2Vec", "public var vocabulary: WordVocabulary { get }") { call in
      call.result(try call.receiver(Word2Vec.self).vocabulary)
    }
    library.bind(
      "Word2Vec", "public var losses: [Double] { get }",
      #"""
      The mean loss of each pass over the text, in nats for a step; without those of the fast mode, unless
      `computeLoss` is set.
      """#
    ) { call in
      call.result(try call.receiver(Word2Vec.self).losses)
    }
    library.bind(
      "Word2Vec", "public init(sentences: [[String]], settings: Word2VecSettings = Word2VecSettings()) throws",
      #"""
      Counts the words and trains.

      - Parameter sentences: Their words.
      - Throws: ``Word2VecError``
      """#
    ) { call in
      call.result(try Word2Vec(
        sentences: call.argument(0),
        settings: call.argument(1, default: Word2VecSettings())))
    }
    library.bind(
      "Word2Vec", "public init(corpus: TextCorpus, settings: Word2VecSettings = Word2VecSettings()) throws",
      #"""
      Counts the words of a corpus and trains, reading it anew for each pass.

      - Parameter corpus: A sentence in each document, its words between white space.
      - Throws: ``Word2VecError``, ``CorpusError``.
      """#
    ) { call in
      call.result(try Word2Vec(
        corpus: call.argument(0),
        settings: call.argument(1, default: Word2VecSettings())))
    }
    library.bind(
      "Word2Vec", "public func vectors() throws -> KeyedVectors",
      "The vectors as they are now."
    ) { call in
      call.result(try call.receiver(Word2Vec.self).vectors())
    }
    library.bind(
      "Word2Vec", "public mutating func updateVocabulary(with sentences: [[String]]) throws",
      #"""
      Adds words of new text; known ones keep their vectors.

      gensim's `build_vocab(update=True)`. What is drawn and thinned out afterwards goes by the counts of
      all text so far.
      """#
    ) { call in
      call.result(try call.withReceiver(Word2Vec.self) { try $0.updateVocabulary(
        with: call.argument(1) as [[String]]) })
    }
    library.bind(
      "Word2Vec", "public mutating func updateVocabulary(with corpus: TextCorpus) throws",
      #"""
      Adds words of a new corpus; known ones keep their vectors.

      - Throws: ``CorpusError``
      """#
    ) { call in
      call.result(try call.withReceiver(Word2Vec.self) { try $0.updateVocabulary(
        with: call.argument(1) as TextCorpus) })
    }
    library.bind(
      "Word2Vec", "@discardableResult public mutating func train(_ sentences: [[String]], epochs: Int) throws -> Word2Vec.TrainedWords",
      #"""
      Trains on.

      - Parameters:
        - epochs: Passes over the sentences; the learning rate falls from `alpha` to `minAlpha` in them.
      - Returns: How many words were used, and how many were read, as gensim's `train` says.
      - Throws: ``EmbeddingError/stepTooLarge(learningRate:)`` where vectors do not stay finite; the model is
        of no use then.
      """#
    ) { call in
      call.result(try call.withReceiver(Word2Vec.self) { try $0.train(
        call.argument(1) as [[String]],
        epochs: call.argument(2) as Int) })
    }
    library.bind(
      "Word2Vec", "@discardableResult public mutating func train(_ corpus: TextCorpus, epochs: Int) throws -> Word2Vec.TrainedWords",
      #"""
      Trains on with a corpus, reading it anew for each pass.

      - Parameters:
        - epochs: Passes over the corpus; the learning rate falls from `alpha` to `minAlpha` in them.
      - Throws: ``CorpusError``
      """#
    ) { call in
      call.result(try call.withReceiver(Word2Vec.self) { try $0.train(
        call.argument(1) as TextCorpus,
        epochs: call.argument(2) as Int) })
    }
  }
}

// MARK: Sources/Embeddings/Training/Word2VecSettings.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingWord2VecSettings(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Word2VecSettings", "public struct Word2VecSettings: Hashable",
      "How Word2Vec trains; names and defaults are gensim's."
    )
    library.bind(
      "Word2VecSettings", "public var vectorSize: Int { get set }",
      "Components of each vector."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).vectorSize)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.vectorSize = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var window: Int { get set }",
      "The largest distance to a neighbour; each place draws its own from 1 to this."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).window)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.window = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var minCount: Int { get set }",
      "Words that occur less often are left out."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).minCount)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.minCount = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var skipGram: Bool { get set }",
      "Skip-gram, or else CBOW."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).skipGram)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.skipGram = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var cbowMean: Bool { get set }",
      #"""
      CBOW's hidden vector is the mean of the neighbours' vectors, or else their sum; as in word2vec.c each
      neighbour gets the whole gradient with the mean, and its share of it with the sum. `cbow_mean`.
      """#
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).cbowMean)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.cbowMean = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var hierarchicalSoftmax: Bool { get set }",
      "Hierarchical softmax instead of negative sampling."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).hierarchicalSoftmax)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.hierarchicalSoftmax = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var negative: Int { get set }",
      "Drawn words for each real one."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).negative)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.negative = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var sharedNegatives: Bool { get set }",
      #"""
      Draws words once for each place, and not anew for each of Skip-gram's pairs there: faster, but fewer
      different words are told apart.

      On the King James Bible 1.3 times as fast, with 100,000 documents of a large vocabulary 1.6 times;
      the rank correlation with gensim's vectors is 0.958 instead of 0.959.

      Source: Ji, Satish, Li & Dubey, *Parallelizing Word2Vec in Shared and Distributed Memory* (2016), §3.
      """#
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).sharedNegatives)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.sharedNegatives = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var nsExponent: Double { get set }",
      "The power of the counts that drawn words are proportional to."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).nsExponent)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.nsExponent = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var alpha: Double { get set }",
      "The learning rate at the beginning and at the end; it falls with the words that were read."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).alpha)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.alpha = try call.argument(1) }
    }
    library.bind("Word2VecSettings", "public var minAlpha: Double { get set }") { call in
      call.result(try call.receiver(Word2VecSettings.self).minAlpha)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.minAlpha = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var sample: Double { get set }",
      "Above this share of the text words are left out at random; 0 keeps all."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).sample)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.sample = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var epochs: Int { get set }",
      "Passes over the text."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).epochs)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.epochs = try call.argument(1) }
    }
    library.bind("Word2VecSettings", "public var seed: Int { get set }") { call in
      call.result(try call.receiver(Word2VecSettings.self).seed)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.seed = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var mode: TrainingMode { get set }",
      "By the step function and with the same bytes each time, or as fast as the machine can."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).mode)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.mode = try call.argument(1) }
    }
    library.bind(
      "Word2VecSettings", "public var computeLoss: Bool { get set }",
      "Whether the fast mode computes losses too, which takes time."
    ) { call in
      call.result(try call.receiver(Word2VecSettings.self).computeLoss)
    } set: { call in
      try call.withReceiver(Word2VecSettings.self) { $0.computeLoss = try call.argument(1) }
    }
    library.bind("Word2VecSettings", "public init(vectorSize: Int = 100, window: Int = 5, minCount: Int = 5, skipGram: Bool = false, cbowMean: Bool = true, hierarchicalSoftmax: Bool = false, negative: Int = 5, sharedNegatives: Bool = false, nsExponent: Double = 0.75, alpha: Double = 0.025, minAlpha: Double = 0.0001, sample: Double = 1e-3, epochs: Int = 5, seed: Int = 1, mode: TrainingMode = .deterministic, computeLoss: Bool = false)") { call in
      call.result(try Word2VecSettings(
        vectorSize: call.argument(0, default: 100),
        window: call.argument(1, default: 5),
        minCount: call.argument(2, default: 5),
        skipGram: call.argument(3, default: false),
        cbowMean: call.argument(4, default: true),
        hierarchicalSoftmax: call.argument(5, default: false),
        negative: call.argument(6, default: 5),
        sharedNegatives: call.argument(7, default: false),
        nsExponent: call.argument(8, default: 0.75),
        alpha: call.argument(9, default: 0.025),
        minAlpha: call.argument(10, default: 0.0001),
        sample: call.argument(11, default: 1e-3),
        epochs: call.argument(12, default: 5),
        seed: call.argument(13, default: 1),
        mode: call.argument(14, default: .deterministic),
        computeLoss: call.argument(15, default: false)))
    }
    library.add(type: 
      "Word2VecError", "public enum Word2VecError: Error, Hashable, CustomStringConvertible",
      "What Word2Vec cannot be trained with."
    )
    library.bind("Word2VecError", "case setting(name: String, found: String, expected: String)") { call in
      call.result(try Word2VecError.setting(
        name: call.argument(0),
        found: call.argument(1),
        expected: call.argument(2)))
    } match: { call in
      if case let .setting(value0, value1, value2) = try call.receiver(Word2VecError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "Word2VecError", "case emptyVocabulary(minCount: Int)",
      "No word is left after counting; 1 for a text without any."
    ) { call in
      call.result(try Word2VecError.emptyVocabulary(minCount: call.argument(0)))
    } match: { call in
      if case let .emptyVocabulary(value0) = try call.receiver(Word2VecError.self) { call.matched(value0) }
    }
    library.bind(
      "Word2VecError", "case oneWord(String)",
      "Drawn words need a second one to be drawn."
    ) { call in
      call.result(try Word2VecError.oneWord(call.argument(0)))
    } match: { call in
      if case let .oneWord(value0) = try call.receiver(Word2VecError.self) { call.matched(value0) }
    }
    library.bind(
      "Word2VecError", "case otherText(found: Int, expected: Int)",
      "An interrupted training cannot go on with a text of more or fewer known words."
    ) { call in
      call.result(try Word2VecError.otherText(found: call.argument(0), expected: call.argument(1)))
    } match: { call in
      if case let .otherText(value0, value1) = try call.receiver(Word2VecError.self) { call.matched(value0, value1) }
    }
    library.bind("Word2VecError", "public var description: String { get }") { call in
      call.result(try call.receiver(Word2VecError.self).description)
    }
  }
}

// MARK: Sources/Embeddings/Training/WordVocabulary.swift

extension LibraryBindings {
  private static func bindEmbeddingsTrainingWordVocabulary(_ library: inout LibraryCatalog) {
    library.add(type: 
      "WordVocabulary", "public struct WordVocabulary: Hashable, CustomStringConvertible",
      "The words that a model learns, with their counts: frequent ones first, of equals the earlier seen."
    )
    library.bind("WordVocabulary", "public var words: [String] { get }") { call in
      call.result(try call.receiver(WordVocabulary.self).words)
    }
    library.bind(
      "WordVocabulary", "public var counts: [Int] { get }",
      "How often each occurs."
    ) { call in
      call.result(try call.receiver(WordVocabulary.self).counts)
    }
    library.bind(
      "WordVocabulary", "public init(sentences: [[String]], minCount: Int = 5) throws",
      "Counts the words of sentences and keeps those that occur at least `minCount` times."
    ) { call in
      call.result(try WordVocabulary(
        sentences: call.argument(0),
        minCount: call.argument(1, default: 5)))
    }
    library.bind(
      "WordVocabulary", "public func updated(with sentences: [[String]], minCount: Int = 5) throws -> WordVocabulary",
      #"""
      The same words, with what these sentences add behind them and their counts added up.

      gensim's `build_vocab(update=True)`: new words that occur fewer than `minCount` times are passed
      over, the others come in the order in which they were first seen.
      """#
    ) { call in
      call.result(try call.receiver(WordVocabulary.self).updated(
        with: call.argument(1),
        minCount: call.argument(2, default: 5)))
    }
    library.bind("WordVocabulary", "public var count: Int { get }") { call in
      call.result(try call.receiver(WordVocabulary.self).count)
    }
    library.bind(
      "WordVocabulary", "public var total: Int { get }",
      "How many words of text the counts add up to."
    ) { call in
      call.result(try call.receiver(WordVocabulary.self).total)
    }
    library.bind(
      "WordVocabulary", "public func place(of word: String) -> Int?",
      "The place of a word, from 0; `nil` for one that is not known."
    ) { call in
      call.result(try call.receiver(WordVocabulary.self).place(of: call.argument(1)))
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

// MARK: Sources/Embeddings/Vectors/KeyedVectors.swift

extension LibraryBindings {
  private static func bindEmbeddingsVectorsKeyedVectors(_ library: inout LibraryCatalog) {
    library.add(type: 
      "KeyedVectors", "public struct KeyedVectors: Hashable, CustomStringConvertible",
      #"""
      Words and their vectors, to be asked about.

          let vectors = try KeyedVectors(
            words: ["king", "queen", "man"], vectors: [[1, 0.2], [0.9, 0.4], [0.1, 1]])
          try vectors.similarity("king", "queen")
          try vectors.mostSimilar(to: "king", topN: 2)
          try vectors.mostSimilar(positive: ["queen", "man"], negative: ["king"])

      Components are `Float`s. Words are compared by scalars.

      Behaviour of gensim 4's `KeyedVectors`.
      """#
    )
    library.bind(
      "KeyedVectors", "public let words: [String]",
      "The words, in the order of their rows."
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).words)
    }
    library.bind(
      "KeyedVectors", "public let dimension: Int",
      "Components of each vector."
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).dimension)
    }
    library.bind(
      "KeyedVectors", "public init(words: [String], vectors: [[Double]]) throws",
      #"""
      - Parameters:
        - words: Each once.
        - vectors: Shape [words, dimension].
      - Throws: ``EmbeddingError`` for an empty or repeated vocabulary, other shapes, and entries that are
        not finite.
      """#
    ) { call in
      call.result(try KeyedVectors(words: call.argument(0), vectors: call.argument(1)))
    }
    library.bind(
      "KeyedVectors", "public var count: Int { get }",
      "How many words there are."
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).count)
    }
    library.bind(
      "KeyedVectors", "public func contains(_ word: String) -> Bool",
      "Whether a word has a vector."
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).contains(call.argument(1)))
    }
    library.bind(
      "KeyedVectors", "public func index(of word: String) throws(UnknownWord) -> Int",
      #"""
      The row of a word, from 0.

      - Throws: ``UnknownWord`` with the nearest spellings.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).index(of: call.argument(1)))
    }
    library.bind(
      "KeyedVectors", "public func vector(of word: String) throws(UnknownWord) -> [Double]",
      #"""
      The vector of a word, shape [dimension].

      - Throws: ``UnknownWord`` with the nearest spellings.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).vector(of: call.argument(1)))
    }
    library.bind(
      "KeyedVectors", "public var vectors: [[Double]] { get }",
      "All vectors in the order of ``words``, shape [words, dimension]."
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).vectors)
    }
  }
}

// MARK: Sources/Embeddings/Vectors/NeighborQueries.swift

extension LibraryBindings {
  private static func bindEmbeddingsVectorsNeighborQueries(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Neighbor", "public struct Neighbor: Hashable, CustomStringConvertible",
      "A word and how similar it is to what was asked for."
    )
    library.bind("Neighbor", "public let word: String") { call in
      call.result(try call.receiver(Neighbor.self).word)
    }
    library.bind(
      "Neighbor", "public let similarity: Double",
      "A cosine, or the score of 3CosMul."
    ) { call in
      call.result(try call.receiver(Neighbor.self).similarity)
    }
    library.bind("Neighbor", "public init(word: String, similarity: Double)") { call in
      call.result(try Neighbor(word: call.argument(0), similarity: call.argument(1)))
    }
    library.bind("Neighbor", "public var description: String { get }") { call in
      call.result(try call.receiver(Neighbor.self).description)
    }
    library.bind(
      "KeyedVectors", "public func mostSimilar(to word: String, topN: Int = 10, restrictVocabulary: Int? = nil) throws -> [Neighbor]",
      #"""
      The words most similar to one word, best first; the word itself is left out.

      - Parameters:
        - topN: How many words are wanted; below 1 there are none.
        - restrictVocabulary: Search only so many of the first words.
      - Throws: ``UnknownWord`` with the nearest spellings.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).mostSimilar(
        to: call.argument(1),
        topN: call.argument(2, default: 10),
        restrictVocabulary: call.argument(3, default: nil)))
    }
    library.bind(
      "KeyedVectors", "public func mostSimilar(positive: [String], negative: [String] = [], topN: Int = 10, restrictVocabulary: Int? = nil) throws -> [Neighbor]",
      #"""
      The answer to an analogy, best first: "man is to king as woman is to …" asks for positive king and
      woman, negative man.

      The query is the mean of the words' unit vectors, negative ones subtracted (3CosAdd). The words of
      the query are left out.

      - Parameters:
        - topN: How many words are wanted; below 1 there are none.
        - restrictVocabulary: Search only so many of the first words.
      - Throws: ``UnknownWord``, or ``VectorQueryError/noWords``.

      Source: Mikolov, Yih & Zweig, *Linguistic Regularities in Continuous Space Word Representations*
      (2013).
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).mostSimilar(
        positive: call.argument(1),
        negative: call.argument(2, default: []),
        topN: call.argument(3, default: 10),
        restrictVocabulary: call.argument(4, default: nil)))
    }
    library.bind(
      "KeyedVectors", "public func mostSimilarByProduct(positive: [String], negative: [String] = [], topN: Int = 10, restrictVocabulary: Int? = nil) throws -> [Neighbor]",
      #"""
      The answer to an analogy by products of similarities (3CosMul), best first.

      Each cosine is moved to [0, 1]; those with the positive words are multiplied, and divided by those
      with the negative ones and 1e-6. The words of the query are left out.

      - Parameters:
        - topN: How many words are wanted; below 1 there are none.
        - restrictVocabulary: Search only so many of the first words.
      - Throws: ``UnknownWord``, or ``VectorQueryError/noWords``.

      Source: Levy & Goldberg, *Linguistic Regularities in Sparse and Explicit Word Representations* (2014).
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).mostSimilarByProduct(
        positive: call.argument(1),
        negative: call.argument(2, default: []),
        topN: call.argument(3, default: 10),
        restrictVocabulary: call.argument(4, default: nil)))
    }
    library.bind(
      "KeyedVectors", "public func mostSimilar(toVector vector: [Double], topN: Int = 10, restrictVocabulary: Int? = nil) throws -> [Neighbor]",
      #"""
      The words whose vectors are nearest to a vector, best first.

      - Parameter vector: Shape [dimension].
      - Throws: ``VectorQueryError`` for another dimension or an entry that is not finite.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).mostSimilar(
        toVector: call.argument(1),
        topN: call.argument(2, default: 10),
        restrictVocabulary: call.argument(3, default: nil)))
    }
  }
}

// MARK: Sources/Embeddings/Vectors/SimilarityQueries.swift

extension LibraryBindings {
  private static func bindEmbeddingsVectorsSimilarityQueries(_ library: inout LibraryCatalog) {
    library.bind(
      "KeyedVectors", "public func similarity(_ word: String, _ other: String) throws(UnknownWord) -> Double",
      #"""
      The cosine of the angle between two words' vectors, from −1 to 1.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).similarity(
        call.argument(1),
        call.argument(2)))
    }
    library.bind(
      "KeyedVectors", "public func distance(_ word: String, _ other: String) throws(UnknownWord) -> Double",
      #"""
      1 − ``similarity(_:_:)``.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).distance(call.argument(1), call.argument(2)))
    }
    library.bind(
      "KeyedVectors", "public func similarity(of words: [String], and others: [String]) throws -> Double",
      #"""
      The cosine between the mean vectors of two groups of words.

      - Throws: ``UnknownWord``, or ``VectorQueryError/noWords`` for an empty group.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).similarity(
        of: call.argument(1),
        and: call.argument(2)))
    }
    library.bind(
      "KeyedVectors", "public func meanVector(of words: [String]) throws -> [Double]",
      #"""
      The mean of the words' unit vectors, shape [dimension].

      - Throws: ``UnknownWord``, or ``VectorQueryError/noWords``.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).meanVector(of: call.argument(1)))
    }
    library.bind(
      "KeyedVectors", "public func doesNotMatch(_ words: [String]) throws -> String",
      #"""
      Which of the words goes least with the others: the one farthest from their mean.

      - Throws: ``UnknownWord``, or ``VectorQueryError/noWords``.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).doesNotMatch(call.argument(1)))
    }
    library.bind(
      "KeyedVectors", "public func mostSimilar(to word: String, among words: [String]) throws -> String",
      #"""
      The word of a list that is most similar to `word`.

      - Throws: ``UnknownWord``, or ``VectorQueryError/noWords`` for an empty list.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).mostSimilar(
        to: call.argument(1),
        among: call.argument(2)))
    }
    library.bind(
      "KeyedVectors", "public func closer(to word: String, than other: String) throws(UnknownWord) -> [String]",
      #"""
      The words that are nearer to `word` than `other` is.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).closer(
        to: call.argument(1),
        than: call.argument(2)))
    }
    library.bind(
      "KeyedVectors", "public func rank(of other: String, near word: String) throws(UnknownWord) -> Int",
      #"""
      The place of `other` among the neighbours of `word`, from 1.

      - Throws: ``UnknownWord``
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).rank(
        of: call.argument(1),
        near: call.argument(2)))
    }
    library.add(type: 
      "VectorQueryError", "public enum VectorQueryError: Error, Hashable, CustomStringConvertible",
      "What cannot be asked of word vectors."
    )
    library.bind(
      "VectorQueryError", "case noWords",
      "A query without words."
    ) { call in
      call.result(VectorQueryError.noWords)
    } match: { call in
      if case .noWords = try call.receiver(VectorQueryError.self) { call.matched() }
    }
    library.bind(
      "VectorQueryError", "case dimension(found: Int, expected: Int)",
      "A vector of another dimension."
    ) { call in
      call.result(try VectorQueryError.dimension(
        found: call.argument(0),
        expected: call.argument(1)))
    } match: { call in
      if case let .dimension(value0, value1) = try call.receiver(VectorQueryError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorQueryError", "case notFinite(component: Int)",
      "A vector with an entry that is not finite."
    ) { call in
      call.result(try VectorQueryError.notFinite(component: call.argument(0)))
    } match: { call in
      if case let .notFinite(value0) = try call.receiver(VectorQueryError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorQueryError", "case noHeading(line: Int)",
      "A list of analogies without a heading above the first one."
    ) { call in
      call.result(try VectorQueryError.noHeading(line: call.argument(0)))
    } match: { call in
      if case let .noHeading(value0) = try call.receiver(VectorQueryError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorQueryError", "case tooFewPairs(Int)",
      "Fewer pairs with known words than a correlation needs."
    ) { call in
      call.result(try VectorQueryError.tooFewPairs(call.argument(0)))
    } match: { call in
      if case let .tooFewPairs(value0) = try call.receiver(VectorQueryError.self) { call.matched(value0) }
    }
    library.bind("VectorQueryError", "public var description: String { get }") { call in
      call.result(try call.receiver(VectorQueryError.self).description)
    }
  }
}

// MARK: Sources/Embeddings/Vectors/VectorMap.swift

extension LibraryBindings {
  private static func bindEmbeddingsVectorsVectorMap(_ library: inout LibraryCatalog) {
    library.add(type: 
      "KeyedVectors.MapMethod", "public enum MapMethod: Hashable",
      "How vectors of many components are laid out on a plane."
    )
    library.bind(
      "KeyedVectors.MapMethod", "case pca",
      "Along the two directions in which they differ most; see ``PCA``."
    ) { call in
      call.result(KeyedVectors.MapMethod.pca)
    } match: { call in
      if case .pca = try call.receiver(KeyedVectors.MapMethod.self) { call.matched() }
    }
    library.bind(
      "KeyedVectors.MapMethod", "case tsne(perplexity: Double)",
      "Neighbours beside each other; see ``TSNE``. The perplexity is below the number of words."
    ) { call in
      call.result(try KeyedVectors.MapMethod.tsne(perplexity: call.argument(0)))
    } match: { call in
      if case let .tsne(value0) = try call.receiver(KeyedVectors.MapMethod.self) { call.matched(value0) }
    }
    library.bind(
      "KeyedVectors", #"public func map(of words: [String], by method: KeyedVectors.MapMethod = .pca, groups: [String] = [], title: String = "") throws -> Chart"#,
      #"""
      A map of words: each where its vector lies, with its name beside it.

          try vectors.map(of: ["кот", "кошка", "стол", "стул"])

      - Parameters:
        - groups: Which group each word belongs to, for shapes and colours.
        - title: Stands above the map.
      - Throws: ``UnknownWord`` with the nearest spellings, ``MapError`` for too few words.
      """#
    ) { call in
      call.result(try call.receiver(KeyedVectors.self).map(
        of: call.argument(1),
        by: call.argument(2, default: .pca),
        groups: call.argument(3, default: []),
        title: call.argument(4, default: "")))
    }
  }
}

// MARK: Sources/Numerics/Maps/MapDescriptions.swift

extension LibraryBindings {
  private static func bindNumericsMapsMapDescriptions(_ library: inout LibraryCatalog) {
    library.bind("PCA", "public var description: String { get }") { call in
      call.result(try call.receiver(PCA.self).description)
    }
    library.bind(
      "TSNE", "public var description: String { get }",
      "The parameters that differ from the defaults."
    ) { call in
      call.result(try call.receiver(TSNE.self).description)
    }
    library.bind("TSNE.Result", "public var description: String { get }") { call in
      call.result(try call.receiver(TSNE.Result.self).description)
    }
  }
}

// MARK: Sources/Numerics/Maps/PCA.swift

extension LibraryBindings {
  private static func bindNumericsMapsPCA(_ library: inout LibraryCatalog) {
    library.add(type: 
      "PCA", "public struct PCA: Hashable, CustomStringConvertible",
      #"""
      Principal component analysis: the directions in which rows of numbers differ most.

          var pca = PCA(components: .count(2))
          let map = try pca.fitTransform(Matrix(vectors))      // [rows, 2]
          try pca.explainedVarianceRatio()

      Rows are centred; the components are the right singular vectors, each with the sign that makes its
      largest entry positive.

      Behaviour of scikit-learn's `PCA(svd_solver="full")`. Source: Pearson, *On Lines and Planes of Closest
      Fit to Systems of Points in Space* (1901).
      """#
    )
    library.add(type: 
      "PCA.Components", "public enum Components: Hashable",
      "How many components are kept."
    )
    library.bind(
      "PCA.Components", "case all",
      "As many as there are rows or columns, whichever are fewer."
    ) { call in
      call.result(PCA.Components.all)
    } match: { call in
      if case .all = try call.receiver(PCA.Components.self) { call.matched() }
    }
    library.bind("PCA.Components", "case count(Int)") { call in
      call.result(try PCA.Components.count(call.argument(0)))
    } match: { call in
      if case let .count(value0) = try call.receiver(PCA.Components.self) { call.matched(value0) }
    }
    library.bind(
      "PCA.Components", "case fraction(Double)",
      "So many that they explain more than this share of the variance, between 0 and 1."
    ) { call in
      call.result(try PCA.Components.fraction(call.argument(0)))
    } match: { call in
      if case let .fraction(value0) = try call.receiver(PCA.Components.self) { call.matched(value0) }
    }
    library.bind("PCA", "public let components: PCA.Components") { call in
      call.result(try call.receiver(PCA.self).components)
    }
    library.bind(
      "PCA", "public let whiten: Bool",
      "Whether every component is brought to variance 1."
    ) { call in
      call.result(try call.receiver(PCA.self).whiten)
    }
    library.bind("PCA", "public init(components: PCA.Components = .all, whiten: Bool = false)") { call in
      call.result(try PCA(
        components: call.argument(0, default: .all),
        whiten: call.argument(1, default: false)))
    }
    library.bind(
      "PCA", "public mutating func fit(_ x: Matrix) throws",
      #"""
      Learns the components.

      - Parameter x: At least two rows.
      - Throws: ``MapError``, ``MatrixError/notFinite(row:column:)``.
      """#
    ) { call in
      call.result(try call.withReceiver(PCA.self) { try $0.fit(call.argument(1)) })
    }
    library.bind(
      "PCA", "public func transform(_ x: Matrix) throws -> Matrix",
      #"""
      The coordinates of rows along the components.

      - Returns: Shape `[rows, components]`.
      - Throws: ``MapError/notFitted``, ``ShapeMismatch``, ``MatrixError/notFinite(row:column:)``.
      """#
    ) { call in
      call.result(try call.receiver(PCA.self).transform(call.argument(1)))
    }
    library.bind(
      "PCA", "public mutating func fitTransform(_ x: Matrix) throws -> Matrix",
      "``fit(_:)`` and ``transform(_:)`` of the same rows."
    ) { call in
      call.result(try call.withReceiver(PCA.self) { try $0.fitTransform(call.argument(1)) })
    }
    library.bind(
      "PCA", "public func inverseTransform(_ x: Matrix) throws -> Matrix",
      #"""
      Rows from their coordinates; exact where all components were kept.

      - Throws: ``MapError/notFitted``, ``ShapeMismatch``.
      """#
    ) { call in
      call.result(try call.receiver(PCA.self).inverseTransform(call.argument(1)))
    }
    library.bind(
      "PCA", "public func componentMatrix() throws(MapError) -> Matrix",
      "The directions, shape `[components, columns]`; `components_`."
    ) { call in
      call.result(try call.receiver(PCA.self).componentMatrix())
    }
    library.bind(
      "PCA", "public func mean() throws(MapError) -> [Double]",
      "The mean of each column; `mean_`."
    ) { call in
      call.result(try call.receiver(PCA.self).mean())
    }
    library.bind(
      "PCA", "public func explainedVariance() throws(MapError) -> [Double]",
      "The variance along each component, with n − 1; `explained_variance_`."
    ) { call in
      call.result(try call.receiver(PCA.self).explainedVariance())
    }
    library.bind(
      "PCA", "public func explainedVarianceRatio() throws(MapError) -> [Double]",
      "Its share of all variance; `explained_variance_ratio_`."
    ) { call in
      call.result(try call.receiver(PCA.self).explainedVarianceRatio())
    }
    library.bind(
      "PCA", "public func singularValues() throws(MapError) -> [Double]",
      "`singular_values_`."
    ) { call in
      call.result(try call.receiver(PCA.self).singularValues())
    }
    library.bind(
      "PCA", "public func noiseVariance() throws(MapError) -> Double",
      "The mean variance along the directions that were left out; `noise_variance_`."
    ) { call in
      call.result(try call.receiver(PCA.self).noiseVariance())
    }
    library.add(type: 
      "MapError", "public enum MapError: Error, Hashable, CustomStringConvertible",
      "What a map of rows cannot be made from."
    )
    library.bind("MapError", "case notFitted(String)") { call in
      call.result(try MapError.notFitted(call.argument(0)))
    } match: { call in
      if case let .notFitted(value0) = try call.receiver(MapError.self) { call.matched(value0) }
    }
    library.bind("MapError", "case tooFewRows(Int, expected: Int)") { call in
      call.result(try MapError.tooFewRows(call.argument(0), expected: call.argument(1)))
    } match: { call in
      if case let .tooFewRows(value0, value1) = try call.receiver(MapError.self) { call.matched(value0, value1) }
    }
    library.bind("MapError", "case components(String, most: Int)") { call in
      call.result(try MapError.components(call.argument(0), most: call.argument(1)))
    } match: { call in
      if case let .components(value0, value1) = try call.receiver(MapError.self) { call.matched(value0, value1) }
    }
    library.bind("MapError", "case setting(name: String, found: Double, expected: String)") { call in
      call.result(try MapError.setting(
        name: call.argument(0),
        found: call.argument(1),
        expected: call.argument(2)))
    } match: { call in
      if case let .setting(value0, value1, value2) = try call.receiver(MapError.self) { call.matched(value0, value1, value2) }
    }
    library.bind("MapError", "public var description: String { get }") { call in
      call.result(try call.receiver(MapError.self).description)
    }
  }
}

// MARK: Sources/Numerics/Maps/TSNE.swift

extension LibraryBindings {
  private static func bindNumericsMapsTSNE(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TSNE", "public struct TSNE: Hashable, CustomStringConvertible",
      #"""
      t-SNE: a map on which rows that are near each other stay near each other.

          let map = try TSNE(perplexity: 5).fitTransform(Matrix(vectors))   // [rows, 2]
          map.embedding
          map.divergence

      Distances far apart mean little on such a map. It starts from the first principal components, so that
      the same rows give the same map.

      scikit-learn's `TSNE(method="exact", init="pca", learning_rate="auto")` in double precision: O(rows²)
      for each of up to 1000 steps, so for some thousand rows. Source: van der Maaten & Hinton, *Visualizing
      Data using t-SNE* (2008).
      """#
    )
    library.bind(
      "TSNE", "public var perplexity: Double { get set }",
      "About how many neighbours each row has."
    ) { call in
      call.result(try call.receiver(TSNE.self).perplexity)
    } set: { call in
      try call.withReceiver(TSNE.self) { $0.perplexity = try call.argument(1) }
    }
    library.bind(
      "TSNE", "public var dimensions: Int { get set }",
      "Columns of the map."
    ) { call in
      call.result(try call.receiver(TSNE.self).dimensions)
    } set: { call in
      try call.withReceiver(TSNE.self) { $0.dimensions = try call.argument(1) }
    }
    library.bind(
      "TSNE", "public var earlyExaggeration: Double { get set }",
      "How much nearer all rows attract each other in the first 250 steps."
    ) { call in
      call.result(try call.receiver(TSNE.self).earlyExaggeration)
    } set: { call in
      try call.withReceiver(TSNE.self) { $0.earlyExaggeration = try call.argument(1) }
    }
    library.bind(
      "TSNE", "public var learningRate: Double? { get set }",
      "The greatest of rows / `earlyExaggeration` / 4 and 50 where none is given."
    ) { call in
      call.result(try call.receiver(TSNE.self).learningRate)
    } set: { call in
      try call.withReceiver(TSNE.self) { $0.learningRate = try call.argument(1) }
    }
    library.bind(
      "TSNE", "public var iterations: Int { get set }",
      "Steps at most."
    ) { call in
      call.result(try call.receiver(TSNE.self).iterations)
    } set: { call in
      try call.withReceiver(TSNE.self) { $0.iterations = try call.argument(1) }
    }
    library.bind("TSNE", "public init(perplexity: Double = 30, dimensions: Int = 2, earlyExaggeration: Double = 12, learningRate: Double? = nil, iterations: Int = 1000)") { call in
      call.result(try TSNE(
        perplexity: call.argument(0, default: 30),
        dimensions: call.argument(1, default: 2),
        earlyExaggeration: call.argument(2, default: 12),
        learningRate: call.argument(3, default: nil),
        iterations: call.argument(4, default: 1000)))
    }
    library.add(type: 
      "TSNE.Result", "public struct Result: Hashable, CustomStringConvertible",
      "The map and how good it is."
    )
    library.bind(
      "TSNE.Result", "public let embedding: Matrix",
      "Shape `[rows, dimensions]`."
    ) { call in
      call.result(try call.receiver(TSNE.Result.self).embedding)
    }
    library.bind(
      "TSNE.Result", "public let divergence: Double",
      "The Kullback–Leibler divergence that is left, in nats; `kl_divergence_`."
    ) { call in
      call.result(try call.receiver(TSNE.Result.self).divergence)
    }
    library.bind(
      "TSNE.Result", "public let iterations: Int",
      "Steps that were taken; `n_iter_`."
    ) { call in
      call.result(try call.receiver(TSNE.Result.self).iterations)
    }
    library.bind(
      "TSNE", "public func fitTransform(_ x: Matrix) throws -> TSNE.Result",
      #"""
      Lays the rows out.

      - Parameter x: More rows than the perplexity.
      - Throws: ``MapError``, ``MatrixError/notFinite(row:column:)``.
      """#
    ) { call in
      call.result(try call.receiver(TSNE.self).fitTransform(call.argument(1)))
    }
    library.bind(
      "TSNE", "public func fitTransform(_ x: Matrix, from start: Matrix) throws -> TSNE.Result",
      #"""
      Lays the rows out from given places.

      - Parameter start: Shape `[rows, dimensions]`.
      """#
    ) { call in
      call.result(try call.receiver(TSNE.self).fitTransform(
        call.argument(1),
        from: call.argument(2)))
    }
  }
}

// MARK: Sources/Numerics/Matrices/Matrix.swift

extension LibraryBindings {
  private static func bindNumericsMatricesMatrix(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Matrix", "public struct Matrix: Hashable, CustomStringConvertible",
      #"""
      A dense matrix of numbers, row after row.

          let weights = try Matrix([[1, 2], [3, 4]])
          let product = try weights.multiplied(by: weights.transposed())
          print(product)   // [[ 5. 11.]
                           //  [11. 25.]]

      Shapes are `[rows, columns]`. A matrix prints as NumPy prints it.
      """#
    )
    library.bind("Matrix", "public let rows: Int") { call in
      call.result(try call.receiver(Matrix.self).rows)
    }
    library.bind("Matrix", "public let columns: Int") { call in
      call.result(try call.receiver(Matrix.self).columns)
    }
    library.bind(
      "Matrix", "public init(_ rows: [[Double]]) throws",
      #"""
      A matrix of the given rows.

      - Throws: ``MatrixError`` where the rows differ in length.
      """#
    ) { call in
      call.result(try Matrix(call.argument(0)))
    }
    library.bind(
      "Matrix", "public init(rows: Int, columns: Int, repeating value: Double = 0) throws",
      #"""
      A matrix with the same number everywhere.

      - Throws: ``MatrixError`` where a size is negative or too large.
      """#
    ) { call in
      call.result(try Matrix(
        rows: call.argument(0),
        columns: call.argument(1),
        repeating: call.argument(2, default: 0)))
    }
    library.bind(
      "Matrix", "public static func identity(_ size: Int) throws -> Matrix",
      "The matrix with ones on its diagonal."
    ) { call in
      call.result(try Matrix.identity(call.argument(0)))
    }
    library.bind(
      "Matrix", "public var shape: [Int] { get }",
      "`[rows, columns]`."
    ) { call in
      call.result(try call.receiver(Matrix.self).shape)
    }
    library.bind(
      "Matrix", "public var nested: [[Double]] { get }",
      "The rows as lists."
    ) { call in
      call.result(try call.receiver(Matrix.self).nested)
    }
    library.bind(
      "Matrix", "public func row(_ index: Int) throws(MatrixError) -> [Double]",
      #"""
      One row.

      - Throws: ``MatrixError`` where there is no such row.
      """#
    ) { call in
      call.result(try call.receiver(Matrix.self).row(call.argument(1)))
    }
    library.bind(
      "Matrix", "public func column(_ index: Int) throws(MatrixError) -> [Double]",
      #"""
      One column.

      - Throws: ``MatrixError`` where there is no such column.
      """#
    ) { call in
      call.result(try call.receiver(Matrix.self).column(call.argument(1)))
    }
    library.bind(
      "Matrix", "public func at(_ row: Int, _ column: Int) throws(MatrixError) -> Double",
      #"""
      One entry.

      - Throws: ``MatrixError`` where there is no such place.
      """#
    ) { call in
      call.result(try call.receiver(Matrix.self).at(call.argument(1), call.argument(2)))
    }
    library.bind(
      "Matrix", "public mutating func set(_ row: Int, _ column: Int, to value: Double) throws(MatrixError)",
      #"""
      Changes one entry.

      - Throws: ``MatrixError`` where there is no such place.
      """#
    ) { call in
      call.result(try call.withReceiver(Matrix.self) { try $0.set(
        call.argument(1),
        call.argument(2),
        to: call.argument(3)) })
    }
    library.bind(
      "Matrix", "public func selectingRows(_ indices: [Int]) throws -> Matrix",
      #"""
      The rows of the given numbers, in their order; a row may be taken several times.

      - Throws: ``MatrixError`` where one is missing.
      """#
    ) { call in
      call.result(try call.receiver(Matrix.self).selectingRows(call.argument(1)))
    }
    library.bind(
      "Matrix", "public func requireFinite() throws(MatrixError)",
      #"""
      The place of the first entry that is infinite or not a number, as an error.

      - Throws: ``MatrixError`` where there is one.
      """#
    ) { call in
      call.result(try call.receiver(Matrix.self).requireFinite())
    }
  }
}

// MARK: Sources/Numerics/Matrices/MatrixAlgebra.swift

extension LibraryBindings {
  private static func bindNumericsMatricesMatrixAlgebra(_ library: inout LibraryCatalog) {
    library.bind(
      "Matrix", "public func multiplied(by other: Matrix) throws -> Matrix",
      #"""
      The matrix product; NumPy's `a @ b`.

      - Returns: Shape `[rows, other.columns]`.
      - Throws: ``ShapeMismatch`` unless `columns == other.rows`.
      """#
    ) { call in
      call.result(try call.receiver(Matrix.self).multiplied(by: call.argument(1) as Matrix))
    }
    library.bind(
      "Matrix", "public func multiplied(by vector: [Double]) throws -> [Double]",
      #"""
      The product with a column of numbers.

      - Returns: `rows` numbers.
      - Throws: ``ShapeMismatch`` unless the vector has `columns` numbers.
      """#
    ) { call in
      call.result(try call.receiver(Matrix.self).multiplied(by: call.argument(1) as [Double]))
    }
    library.bind(
      "Matrix", "public func transposed() throws -> Matrix",
      "Rows become columns."
    ) { call in
      call.result(try call.receiver(Matrix.self).transposed())
    }
    library.bind(
      "Matrix", "public func adding(_ other: Matrix) throws -> Matrix",
      #"""
      The sum, entry by entry.

      - Throws: ``ShapeMismatch`` unless the shapes are equal.
      """#
    ) { call in
      call.result(try call.receiver(Matrix.self).adding(call.argument(1)))
    }
    library.bind(
      "Matrix", "public func subtracting(_ other: Matrix) throws -> Matrix",
      #"""
      The difference, entry by entry.

      - Throws: ``ShapeMismatch`` unless the shapes are equal.
      """#
    ) { call in
      call.result(try call.receiver(Matrix.self).subtracting(call.argument(1)))
    }
    library.bind(
      "Matrix", "public func scaled(by factor: Double) throws -> Matrix",
      "Every entry times a number."
    ) { call in
      call.result(try call.receiver(Matrix.self).scaled(by: call.argument(1)))
    }
  }
}

// MARK: Sources/Numerics/Matrices/MatrixDisplay.swift

extension LibraryBindings {
  private static func bindNumericsMatricesMatrixDisplay(_ library: inout LibraryCatalog) {
    library.bind(
      "Matrix", "public var display: Display { get }",
      "A table with row and column numbers; the middle of a long one is left out."
    ) { call in
      call.result(try call.receiver(Matrix.self).display)
    }
    library.bind(
      "SparseMatrix", "public var display: Display { get }",
      "The same table as a dense matrix; zeros are drawn as dots, since they are not stored."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).display)
    }
    library.bind("SparseMatrix", "public var description: String { get }") { call in
      call.result(try call.receiver(SparseMatrix.self).description)
    }
  }
}

// MARK: Sources/Numerics/Matrices/MatrixSums.swift

extension LibraryBindings {
  private static func bindNumericsMatricesMatrixSums(_ library: inout LibraryCatalog) {
    library.bind(
      "Matrix", "public func columnSums() -> [Double]",
      "The sum of each column; NumPy's `sum(axis=0)`."
    ) { call in
      call.result(try call.receiver(Matrix.self).columnSums())
    }
    library.bind(
      "Matrix", "public func rowSums() -> [Double]",
      "The sum of each row; NumPy's `sum(axis=1)`."
    ) { call in
      call.result(try call.receiver(Matrix.self).rowSums())
    }
  }
}

// MARK: Sources/Numerics/Matrices/ShapeMismatch.swift

extension LibraryBindings {
  private static func bindNumericsMatricesShapeMismatch(_ library: inout LibraryCatalog) {
    library.add(type: 
      "ShapeMismatch", "public struct ShapeMismatch: Error, Hashable, CustomStringConvertible",
      "Two operands whose shapes do not fit."
    )
    library.bind("ShapeMismatch", "public let operation: String") { call in
      call.result(try call.receiver(ShapeMismatch.self).operation)
    }
    library.bind("ShapeMismatch", "public let left: [Int]") { call in
      call.result(try call.receiver(ShapeMismatch.self).left)
    }
    library.bind("ShapeMismatch", "public let right: [Int]") { call in
      call.result(try call.receiver(ShapeMismatch.self).right)
    }
    library.bind("ShapeMismatch", "public var description: String { get }") { call in
      call.result(try call.receiver(ShapeMismatch.self).description)
    }
    library.add(type: 
      "MatrixError", "public enum MatrixError: Error, Hashable, CustomStringConvertible",
      "What a matrix cannot be made from, or asked for."
    )
    library.bind(
      "MatrixError", "case ragged(row: Int, expected: Int, found: Int)",
      "A row with another number of entries than the first; rows count from 0."
    ) { call in
      call.result(try MatrixError.ragged(
        row: call.argument(0),
        expected: call.argument(1),
        found: call.argument(2)))
    } match: { call in
      if case let .ragged(value0, value1, value2) = try call.receiver(MatrixError.self) { call.matched(value0, value1, value2) }
    }
    library.bind("MatrixError", "case negativeSize(rows: Int, columns: Int)") { call in
      call.result(try MatrixError.negativeSize(rows: call.argument(0), columns: call.argument(1)))
    } match: { call in
      if case let .negativeSize(value0, value1) = try call.receiver(MatrixError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "MatrixError", "case tooLarge(rows: Int, columns: Int)",
      "More entries than a computer's memory has numbers for."
    ) { call in
      call.result(try MatrixError.tooLarge(rows: call.argument(0), columns: call.argument(1)))
    } match: { call in
      if case let .tooLarge(value0, value1) = try call.receiver(MatrixError.self) { call.matched(value0, value1) }
    }
    library.bind("MatrixError", "case noSuchRow(Int, rows: Int)") { call in
      call.result(try MatrixError.noSuchRow(call.argument(0), rows: call.argument(1)))
    } match: { call in
      if case let .noSuchRow(value0, value1) = try call.receiver(MatrixError.self) { call.matched(value0, value1) }
    }
    library.bind("MatrixError", "case noSuchColumn(Int, columns: Int)") { call in
      call.result(try MatrixError.noSuchColumn(call.argument(0), columns: call.argument(1)))
    } match: { call in
      if case let .noSuchColumn(value0, value1) = try call.receiver(MatrixError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "MatrixError", "case notFinite(row: Int, column: Int)",
      "An entry that is infinite or not a number."
    ) { call in
      call.result(try MatrixError.notFinite(row: call.argument(0), column: call.argument(1)))
    } match: { call in
      if case let .notFinite(value0, value1) = try call.receiver(MatrixError.self) { call.matched(value0, value1) }
    }
    library.bind("MatrixError", "public var description: String { get }") { call in
      call.result(try call.receiver(MatrixError.self).description)
    }
  }
}

// MARK: Sources/Numerics/Matrices/SparseAlgebra.swift

extension LibraryBindings {
  private static func bindNumericsMatricesSparseAlgebra(_ library: inout LibraryCatalog) {
    library.bind(
      "SparseMatrix", "public func multiplied(by vector: [Double]) throws -> [Double]",
      #"""
      The product with a column of numbers.

      - Returns: `rows` numbers.
      - Throws: ``ShapeMismatch`` unless the vector has `columns` numbers.
      """#
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).multiplied(by: call.argument(1) as [Double]))
    }
    library.bind(
      "SparseMatrix", "public func transposedMultiplied(by vector: [Double]) throws -> [Double]",
      #"""
      The product of the transposed matrix with a column of numbers.

      - Returns: `columns` numbers.
      - Throws: ``ShapeMismatch`` unless the vector has `rows` numbers.
      """#
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).transposedMultiplied(by: call.argument(1)))
    }
    library.bind(
      "SparseMatrix", "public func multiplied(by other: Matrix) throws -> Matrix",
      #"""
      The matrix product with a dense matrix.

      - Returns: Shape `[rows, other.columns]`.
      - Throws: ``ShapeMismatch`` unless `columns == other.rows`.
      """#
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).multiplied(by: call.argument(1) as Matrix))
    }
    library.bind(
      "SparseMatrix", "public func transposed() throws -> SparseMatrix",
      "Rows become columns."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).transposed())
    }
    library.bind(
      "SparseMatrix", "public func columnSums() -> [Double]",
      "The sum of each column; scikit-learn's `X.sum(axis=0)`."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).columnSums())
    }
    library.bind(
      "SparseMatrix", "public func columnCounts() -> [Int]",
      "How many rows have an entry in each column: the document frequency of terms."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).columnCounts())
    }
  }
}

// MARK: Sources/Numerics/Matrices/SparseMatrix.swift

extension LibraryBindings {
  private static func bindNumericsMatricesSparseMatrix(_ library: inout LibraryCatalog) {
    library.add(type: 
      "SparseMatrix", "public struct SparseMatrix: Hashable, CustomStringConvertible",
      #"""
      A matrix that stores only the entries that are not zero, row after row (CSR).

      Row *i* has the columns `columnIndices[rowOffsets[i]..<rowOffsets[i + 1]]`, in ascending order, with
      `values` at the same places. Bags of words of 100,000 documents fit into memory this way.
      """#
    )
    library.bind("SparseMatrix", "public let rows: Int") { call in
      call.result(try call.receiver(SparseMatrix.self).rows)
    }
    library.bind("SparseMatrix", "public let columns: Int") { call in
      call.result(try call.receiver(SparseMatrix.self).columns)
    }
    library.bind(
      "SparseMatrix", "public init(_ matrix: Matrix) throws",
      "The entries of a dense matrix that are not zero."
    ) { call in
      call.result(try SparseMatrix(call.argument(0)))
    }
    library.bind(
      "SparseMatrix", "public var shape: [Int] { get }",
      "`[rows, columns]`."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).shape)
    }
    library.bind(
      "SparseMatrix", "public var storedCount: Int { get }",
      "How many entries are stored."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).storedCount)
    }
    library.bind(
      "SparseMatrix", "public var sparsity: Double { get }",
      "The share of entries that are zero, 0…1."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).sparsity)
    }
    library.bind(
      "SparseMatrix", "public func at(_ row: Int, _ column: Int) throws(MatrixError) -> Double",
      #"""
      One entry.

      - Throws: ``MatrixError`` where there is no such place.
      """#
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).at(call.argument(1), call.argument(2)))
    }
    library.bind(
      "SparseMatrix", "public func storedColumns(ofRow row: Int) throws(MatrixError) -> [Int]",
      "The columns of a row that are not zero; scikit-learn's `row.nonzero()[1]`."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).storedColumns(ofRow: call.argument(1)))
    }
    library.bind(
      "SparseMatrix", "public func row(_ index: Int) throws -> [Double]",
      "One row, zeros included."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).row(call.argument(1)))
    }
    library.bind(
      "SparseMatrix", "public func dense() throws -> Matrix",
      "The matrix with its zeros; scikit-learn's `toarray()`."
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).dense())
    }
    library.bind(
      "SparseMatrix", "public func selectingRows(_ indices: [Int]) throws -> SparseMatrix",
      #"""
      The rows of the given numbers, in their order.

      - Throws: ``MatrixError`` where one is missing.
      """#
    ) { call in
      call.result(try call.receiver(SparseMatrix.self).selectingRows(call.argument(1)))
    }
  }
}

// MARK: Sources/Numerics/Printing/NumPyText.swift

extension LibraryBindings {
  private static func bindNumericsPrintingNumPyText(_ library: inout LibraryCatalog) {
    library.add(type: 
      "NumPyText", "public enum NumPyText",
      #"""
      Prints lists and matrices as NumPy does: one width for all entries, eight digits at most, lines of
      75 characters, more than a thousand entries shortened to three at each end.

      Source: `numpy/core/arrayprint.py` of NumPy 2.4, with its default options.
      """#
    )
    library.bind(
      "NumPyText", "public static func text(_ values: [Double]) -> String",
      "A list of numbers: `[1.         0.33333333]`."
    ) { call in
      call.result(try NumPyText.text(call.argument(0) as [Double]))
    }
    library.bind(
      "NumPyText", "public static func text(_ values: [Int]) -> String",
      "A list of whole numbers: `[897 103]`."
    ) { call in
      call.result(try NumPyText.text(call.argument(0) as [Int]))
    }
    library.bind(
      "NumPyText", "public static func text(_ values: [Bool]) -> String",
      "A list of truth values: `[ True False]`."
    ) { call in
      call.result(try NumPyText.text(call.argument(0) as [Bool]))
    }
    library.bind(
      "NumPyText", "public static func text(_ matrix: Matrix) -> String",
      "A matrix, its rows below each other."
    ) { call in
      call.result(try NumPyText.text(call.argument(0) as Matrix))
    }
    library.bind(
      "NumPyText", "public static func text(_ rows: [[Int]]) -> String",
      "A matrix of whole numbers."
    ) { call in
      call.result(try NumPyText.text(call.argument(0) as [[Int]]))
    }
    library.bind("Matrix", "public var description: String { get }") { call in
      call.result(try call.receiver(Matrix.self).description)
    }
  }
}

// MARK: Sources/Numerics/Random/Distributions.swift

extension LibraryBindings {
  private static func bindNumericsRandomDistributions(_ library: inout LibraryCatalog) {
    library.bind(
      "RandomState", "public mutating func exponential(scale: Double = 1, count: Int) throws -> [Double]",
      #"""
      Waiting times of mean `scale`; NumPy's `exponential(scale, size)`.

      - Throws: ``RandomStateError`` where the scale is negative.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.exponential(
        scale: call.argument(1, default: 1),
        count: call.argument(2)) })
    }
    library.bind(
      "RandomState", "public mutating func gamma(shape: Double, scale: Double = 1, count: Int) throws -> [Double]",
      #"""
      Numbers of a gamma distribution; NumPy's `gamma(shape, scale, size)`.

      - Throws: ``RandomStateError`` where shape or scale is negative.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.gamma(
        shape: call.argument(1),
        scale: call.argument(2, default: 1),
        count: call.argument(3)) })
    }
    library.bind(
      "RandomState", "public mutating func binomial(trials: Int, probability: Double, count: Int) throws -> [Int]",
      #"""
      How many of `trials` succeed, each with the same probability; NumPy's `binomial(n, p, size)`.

      - Throws: ``RandomStateError`` where the number of trials is negative or the probability none.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.binomial(
        trials: call.argument(1),
        probability: call.argument(2),
        count: call.argument(3)) })
    }
    library.bind(
      "RandomState", "public mutating func poisson(mean: Double, count: Int) throws -> [Int]",
      #"""
      How many events happen where `mean` are expected; NumPy's `poisson(lam, size)`.

      - Throws: ``RandomStateError`` where the mean is negative or above 9.2·10¹⁸.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.poisson(
        mean: call.argument(1),
        count: call.argument(2)) })
    }
    library.bind(
      "RandomState", "public mutating func multinomial(trials: Int, probabilities: [Double], count: Int) throws -> [[Int]]",
      #"""
      How `trials` fall on categories; NumPy's `multinomial(n, pvals, size)`.

      The last category has the share that the others leave.

      - Returns: Shape `[count, probabilities.count]`; each row adds up to `trials`.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.multinomial(
        trials: call.argument(1),
        probabilities: call.argument(2),
        count: call.argument(3)) })
    }
  }
}

// MARK: Sources/Numerics/Random/Integers.swift

extension LibraryBindings {
  private static func bindNumericsRandomIntegers(_ library: inout LibraryCatalog) {
    library.add(type: 
      "RandomState.IntegerWidth", "public enum IntegerWidth: Hashable",
      "The width of the integers that NumPy would draw; it decides how the stream is read."
    )
    library.bind(
      "RandomState.IntegerWidth", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(RandomState.IntegerWidth.self).rawValue)
    }
    library.bind(
      "RandomState.IntegerWidth", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try RandomState.IntegerWidth(rawValue: call.argument(0)))
    }
    library.bind("RandomState.IntegerWidth", "case uint8") { call in
      call.result(RandomState.IntegerWidth.uint8)
    } match: { call in
      if case .uint8 = try call.receiver(RandomState.IntegerWidth.self) { call.matched() }
    }
    library.bind("RandomState.IntegerWidth", "case uint16") { call in
      call.result(RandomState.IntegerWidth.uint16)
    } match: { call in
      if case .uint16 = try call.receiver(RandomState.IntegerWidth.self) { call.matched() }
    }
    library.bind("RandomState.IntegerWidth", "case int32") { call in
      call.result(RandomState.IntegerWidth.int32)
    } match: { call in
      if case .int32 = try call.receiver(RandomState.IntegerWidth.self) { call.matched() }
    }
    library.bind("RandomState.IntegerWidth", "case int64") { call in
      call.result(RandomState.IntegerWidth.int64)
    } match: { call in
      if case .int64 = try call.receiver(RandomState.IntegerWidth.self) { call.matched() }
    }
    library.bind(
      "RandomState", "public mutating func integer(in range: Range<Int>) throws(RandomStateError) -> Int",
      "A whole number of a range; NumPy's `randint(low, high)`."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.integer(in: call.argument(1)) })
    }
    library.bind(
      "RandomState", "public mutating func integers(in range: Range<Int>, count: Int, width: RandomState.IntegerWidth = .int64) throws -> [Int]",
      #"""
      Whole numbers of a range; NumPy's `randint(low, high, size, dtype)`.

      - Parameter width: `dtype` in NumPy, whose default is `int64`: narrow ones take several numbers
        from one word of the stream.
      - Throws: ``RandomStateError`` where the range is empty and a number is wanted, where it is wider than
        `width` holds, or where the count is negative.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.integers(
        in: call.argument(1),
        count: call.argument(2),
        width: call.argument(3, default: .int64)) })
    }
  }
}

// MARK: Sources/Numerics/Random/PermutedCongruential.swift

extension LibraryBindings {
  private static func bindNumericsRandomPermutedCongruential(_ library: inout LibraryCatalog) {
    library.add(type: 
      "PermutedCongruential", "public struct PermutedCongruential: RandomNumberGenerator, CustomStringConvertible",
      #"""
      The fast generator, for training: PCG64, seeded as NumPy's `default_rng(seed)`.

          var random = try PermutedCongruential(seed: 42)
          random.random()                             // 0.7739560485559633
          try random.integers(in: 0..<10, count: 3)   // [0, 7, 6]

      A draw is one multiplication of 128 bits. Where a lesson must match `random_state=42` of
      scikit-learn, ``RandomState`` is the one to take.

      Source: O'Neill, *PCG* (Harvey Mudd College, HMC-CS-2014-0905), XSL-RR 128/64.
      """#
    )
    library.bind(
      "PermutedCongruential", "public init(seed: Int) throws(RandomStateError)",
      "- Throws: ``RandomStateError`` where the seed is negative, as in NumPy."
    ) { call in
      call.result(try PermutedCongruential(seed: call.argument(0)))
    }
    library.bind(
      "PermutedCongruential", "public mutating func next() -> UInt64",
      #"""
      The next 64 bits; what Swift's `shuffled(using:)`, `randomElement(using:)` and `random(in:using:)`
      draw from. They choose in Swift's way, so that numbers differ from those of ``permutation(_:)`` and
      ``integer(in:)``, which choose in NumPy's.
      """#
    ) { call in
      call.result(try call.withReceiver(PermutedCongruential.self) { $0.next() })
    }
    library.bind(
      "PermutedCongruential", "public mutating func random() -> Double",
      "A number of [0, 1) with 53 random bits."
    ) { call in
      call.result(try call.withReceiver(PermutedCongruential.self) { $0.random() })
    }
    library.bind(
      "PermutedCongruential", "public mutating func randomFloat() -> Float",
      "A number of [0, 1) with 24 random bits; NumPy's `random(dtype=float32)`."
    ) { call in
      call.result(try call.withReceiver(PermutedCongruential.self) { $0.randomFloat() })
    }
    library.bind(
      "PermutedCongruential", "public mutating func random(count: Int) throws -> [Double]",
      "Numbers of [0, 1)."
    ) { call in
      call.result(try call.withReceiver(PermutedCongruential.self) { try $0.random(
        count: call.argument(1)) })
    }
    library.bind(
      "PermutedCongruential", "public mutating func integer(in range: Range<Int>) throws(RandomStateError) -> Int",
      "A whole number of a range; NumPy's `integers(low, high)`."
    ) { call in
      call.result(try call.withReceiver(PermutedCongruential.self) { try $0.integer(
        in: call.argument(1)) })
    }
    library.bind(
      "PermutedCongruential", "public mutating func integers(in range: Range<Int>, count: Int) throws -> [Int]",
      "Whole numbers of a range."
    ) { call in
      call.result(try call.withReceiver(PermutedCongruential.self) { try $0.integers(
        in: call.argument(1),
        count: call.argument(2)) })
    }
    library.bind(
      "PermutedCongruential", "public mutating func permutation(_ count: Int) throws -> [Int]",
      "The numbers 0..<count in random order."
    ) { call in
      call.result(try call.withReceiver(PermutedCongruential.self) { try $0.permutation(
        call.argument(1)) })
    }
  }
}

// MARK: Sources/Numerics/Random/PythonRandom.swift

extension LibraryBindings {
  private static func bindNumericsRandomPythonRandom(_ library: inout LibraryCatalog) {
    library.add(type: 
      "PythonRandom", "public struct PythonRandom: RandomNumberGenerator, CustomStringConvertible",
      #"""
      A seeded stream equal to Python's `random.Random(seed)`, draw for draw.

          var random = PythonRandom(seed: 42)
          random.random()                     // 0.6394267984578837
          try random.sample(10, count: 4)     // another four than the next time

      Source: CPython 3.11, `Lib/random.py` and `Modules/_randommodule.c`.
      """#
    )
    library.bind(
      "PythonRandom", "public init(seed: Int)",
      "A seed and its negative give the same stream, as in Python."
    ) { call in
      call.result(try PythonRandom(seed: call.argument(0)))
    }
    library.bind(
      "PythonRandom", "public mutating func next() -> UInt64",
      #"""
      The next 64 bits, Python's `getrandbits(64)`; what Swift's `shuffled(using:)`,
      `randomElement(using:)` and `random(in:using:)` draw from. They choose in Swift's way: an order equal
      to Python's is given by ``shuffled(_:)``, a number by ``integer(in:)``.
      """#
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { $0.next() })
    }
    library.bind(
      "PythonRandom", "public mutating func random() -> Double",
      "A number of [0, 1) with 53 random bits."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { $0.random() })
    }
    library.bind(
      "PythonRandom", "public mutating func getRandomBits(_ bits: Int) throws(RandomStateError) -> Int",
      #"""
      A whole number of so many random bits.

      - Throws: ``RandomStateError`` unless 0…63 bits are wanted.
      """#
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.getRandomBits(
        call.argument(1)) })
    }
    library.bind(
      "PythonRandom", "public mutating func integer(in range: Range<Int>) throws(RandomStateError) -> Int",
      "A whole number of a range; Python's `randrange(low, high)`."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.integer(
        in: call.argument(1) as Range<Int>) })
    }
    library.bind(
      "PythonRandom", "public mutating func integer(in range: ClosedRange<Int>) throws(RandomStateError) -> Int",
      "A whole number of a closed range; Python's `randint(low, high)`."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.integer(
        in: call.argument(1) as ClosedRange<Int>) })
    }
    library.bind(
      "PythonRandom", "public mutating func choice(_ elements: [String]) throws -> String",
      "One of the texts; Python's `choice`."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.choice(call.argument(1)) })
    }
    library.bind(
      "PythonRandom", "public mutating func shuffled(_ elements: [String]) throws -> [String]",
      "The texts in random order."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.shuffled(call.argument(1)) })
    }
    library.bind(
      "PythonRandom", "public mutating func permutation(_ count: Int) throws -> [Int]",
      "Numbers 0..<count in random order."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.permutation(call.argument(1)) })
    }
    library.bind(
      "PythonRandom", "public mutating func sample(_ population: Int, count: Int) throws -> [Int]",
      #"""
      Different numbers of 0..<population in the order drawn; Python's `sample(range(n), k)`.

      - Throws: ``RandomStateError`` where more are wanted than there are.
      """#
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.sample(
        call.argument(1),
        count: call.argument(2)) })
    }
    library.bind(
      "PythonRandom", "public mutating func choices(_ population: Int, count: Int) throws -> [Int]",
      "Numbers of 0..<population, with replacement; Python's `choices(range(n), k=count)`."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.choices(
        call.argument(1),
        count: call.argument(2)) })
    }
    library.bind(
      "PythonRandom", "public mutating func choices(weights: [Double], count: Int) throws -> [Int]",
      #"""
      Numbers of 0..<weights.count, each in proportion to its weight; Python's `choices` with weights.

      - Throws: ``RandomStateError`` unless the weights are finite, none is negative, and one is above 0.
        Python draws with negative weights too, though they are the shares of nothing.
      """#
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.choices(
        weights: call.argument(1),
        count: call.argument(2)) })
    }
    library.bind(
      "PythonRandom", "public mutating func uniform(_ low: Double, _ high: Double) -> Double",
      "A number from `low` to `high`; Python's `uniform`."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.uniform(
        call.argument(1),
        call.argument(2)) })
    }
    library.bind(
      "PythonRandom", "public mutating func gauss(mean: Double = 0, standardDeviation: Double = 1) -> Double",
      "A normal number, made in pairs from an angle and a radius; Python's `gauss`."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.gauss(
        mean: call.argument(1, default: 0),
        standardDeviation: call.argument(2, default: 1)) })
    }
    library.bind(
      "PythonRandom", "public mutating func normal(mean: Double = 0, standardDeviation: Double = 1) -> Double",
      "A normal number by the ratio of uniforms (Kinderman & Monahan, 1977); Python's `normalvariate`."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.normal(
        mean: call.argument(1, default: 0),
        standardDeviation: call.argument(2, default: 1)) })
    }
    library.bind(
      "PythonRandom", "public mutating func exponential(rate: Double = 1) -> Double",
      "A waiting time at a rate; Python's `expovariate`."
    ) { call in
      call.result(try call.withReceiver(PythonRandom.self) { try $0.exponential(
        rate: call.argument(1, default: 1)) })
    }
  }
}

// MARK: Sources/Numerics/Random/RandomState.swift

extension LibraryBindings {
  private static func bindNumericsRandomRandomState(_ library: inout LibraryCatalog) {
    library.add(type: 
      "RandomState", "public struct RandomState: RandomNumberGenerator, CustomStringConvertible",
      #"""
      A seeded stream of random numbers, equal to NumPy's `RandomState` draw for draw.

          var random = try RandomState(seed: 42)
          random.randomSample()                       // 0.3745401188473625
          try random.integers(in: 0..<10, count: 3)   // [2, 6, 7]

      What a library function or a homework draws with `random_state=42` in Python, this stream draws
      with `seed: 42`. It is a value: a copy goes on from where the original stood.

      Source: NumPy's legacy generator (`numpy/random/mtrand.pyx`, frozen by NEP 19).
      """#
    )
    library.bind(
      "RandomState", "public init(seed: Int) throws(RandomStateError)",
      "- Throws: ``RandomStateError`` unless the seed lies in 0…2³²−1, as NumPy demands."
    ) { call in
      call.result(try RandomState(seed: call.argument(0)))
    }
    library.bind(
      "RandomState", "public mutating func next() -> UInt64",
      #"""
      The next 64 bits, two words of the stream, the upper half first; what Swift's `shuffled(using:)`,
      `randomElement(using:)` and `random(in:using:)` draw from. They choose in Swift's way: an order equal
      to NumPy's is given by ``shuffled(_:)``, a number by ``integer(in:)``.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { $0.next() })
    }
    library.bind(
      "RandomState", "public mutating func randomSample() -> Double",
      "A number of [0, 1); NumPy's `random_sample()`."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { $0.randomSample() })
    }
    library.bind(
      "RandomState", "public mutating func randomSample(count: Int) throws -> [Double]",
      "Numbers of [0, 1)."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.randomSample(
        count: call.argument(1)) })
    }
    library.bind(
      "RandomState", "public mutating func uniform(low: Double = 0, high: Double = 1, count: Int) throws -> [Double]",
      #"""
      Numbers of [low, high); NumPy's `uniform(low, high, size)`.

      - Throws: ``RandomStateError`` where the width of the range is not finite.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.uniform(
        low: call.argument(1, default: 0),
        high: call.argument(2, default: 1),
        count: call.argument(3)) })
    }
    library.bind(
      "RandomState", "public mutating func standardNormal() -> Double",
      "A number of the standard normal distribution, by the polar method of Marsaglia and Bray."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { $0.standardNormal() })
    }
    library.bind(
      "RandomState", "public mutating func standardNormal(count: Int) throws -> [Double]",
      "Numbers of the standard normal distribution; NumPy's `standard_normal(size)` and `randn`."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.standardNormal(
        count: call.argument(1)) })
    }
    library.bind(
      "RandomState", "public mutating func normal(mean: Double = 0, standardDeviation: Double = 1, count: Int) throws -> [Double]",
      #"""
      Numbers of a normal distribution; NumPy's `normal(loc, scale, size)`.

      - Throws: ``RandomStateError`` where the standard deviation is negative or not a number.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.normal(
        mean: call.argument(1, default: 0),
        standardDeviation: call.argument(2, default: 1),
        count: call.argument(3)) })
    }
  }
}

// MARK: Sources/Numerics/Random/RandomStateError.swift

extension LibraryBindings {
  private static func bindNumericsRandomRandomStateError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "RandomStateError", "public enum RandomStateError: Error, Hashable, CustomStringConvertible",
      "A draw that cannot be made."
    )
    library.bind(
      "RandomStateError", "case seed(Int)",
      "A seed outside 0…2³²−1."
    ) { call in
      call.result(try RandomStateError.seed(call.argument(0)))
    } match: { call in
      if case let .seed(value0) = try call.receiver(RandomStateError.self) { call.matched(value0) }
    }
    library.bind(
      "RandomStateError", "case negativeSeed(Int)",
      "A negative seed of a generator that takes every other."
    ) { call in
      call.result(try RandomStateError.negativeSeed(call.argument(0)))
    } match: { call in
      if case let .negativeSeed(value0) = try call.receiver(RandomStateError.self) { call.matched(value0) }
    }
    library.bind(
      "RandomStateError", "case count(Int)",
      "How many are wanted is negative."
    ) { call in
      call.result(try RandomStateError.count(call.argument(0)))
    } match: { call in
      if case let .count(value0) = try call.receiver(RandomStateError.self) { call.matched(value0) }
    }
    library.bind(
      "RandomStateError", "case emptyRange(low: Int, high: Int)",
      "A range without a number in it."
    ) { call in
      call.result(try RandomStateError.emptyRange(low: call.argument(0), high: call.argument(1)))
    } match: { call in
      if case let .emptyRange(value0, value1) = try call.receiver(RandomStateError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "RandomStateError", "case tooMany(wanted: Int, available: Int)",
      "More different elements are wanted than there are."
    ) { call in
      call.result(try RandomStateError.tooMany(
        wanted: call.argument(0),
        available: call.argument(1)))
    } match: { call in
      if case let .tooMany(value0, value1) = try call.receiver(RandomStateError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "RandomStateError", "case tooLarge(population: Int)",
      "So many numbers that going through all of them would never end."
    ) { call in
      call.result(try RandomStateError.tooLarge(population: call.argument(0)))
    } match: { call in
      if case let .tooLarge(value0) = try call.receiver(RandomStateError.self) { call.matched(value0) }
    }
    library.bind(
      "RandomStateError", "case probabilities(String)",
      "Probabilities that are negative, not finite, of the wrong number, or do not add up to 1."
    ) { call in
      call.result(try RandomStateError.probabilities(call.argument(0)))
    } match: { call in
      if case let .probabilities(value0) = try call.receiver(RandomStateError.self) { call.matched(value0) }
    }
    library.bind(
      "RandomStateError", "case parameter(name: String, value: Double, expected: String)",
      "A parameter of a distribution outside what the distribution allows."
    ) { call in
      call.result(try RandomStateError.parameter(
        name: call.argument(0),
        value: call.argument(1),
        expected: call.argument(2)))
    } match: { call in
      if case let .parameter(value0, value1, value2) = try call.receiver(RandomStateError.self) { call.matched(value0, value1, value2) }
    }
    library.bind("RandomStateError", "public var description: String { get }") { call in
      call.result(try call.receiver(RandomStateError.self).description)
    }
  }
}

// MARK: Sources/Numerics/Random/Sampling.swift

extension LibraryBindings {
  private static func bindNumericsRandomSampling(_ library: inout LibraryCatalog) {
    library.add(type: 
      "RandomState.SamplingMethod", "public enum SamplingMethod: Hashable",
      "How different numbers are found."
    )
    library.bind(
      "RandomState.SamplingMethod", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(RandomState.SamplingMethod.self).rawValue)
    }
    library.bind(
      "RandomState.SamplingMethod", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try RandomState.SamplingMethod(rawValue: call.argument(0)))
    }
    library.bind(
      "RandomState.SamplingMethod", "case auto",
      "What scikit-learn chooses: by the share of the population that is wanted."
    ) { call in
      call.result(RandomState.SamplingMethod.auto)
    } match: { call in
      if case .auto = try call.receiver(RandomState.SamplingMethod.self) { call.matched() }
    }
    library.bind(
      "RandomState.SamplingMethod", "case trackingSelection",
      "Draw until the number is new; quick for a small share."
    ) { call in
      call.result(RandomState.SamplingMethod.trackingSelection)
    } match: { call in
      if case .trackingSelection = try call.receiver(RandomState.SamplingMethod.self) { call.matched() }
    }
    library.bind(
      "RandomState.SamplingMethod", "case reservoirSampling",
      "One pass over the population."
    ) { call in
      call.result(RandomState.SamplingMethod.reservoirSampling)
    } match: { call in
      if case .reservoirSampling = try call.receiver(RandomState.SamplingMethod.self) { call.matched() }
    }
    library.bind(
      "RandomState.SamplingMethod", "case pool",
      "From a list that shrinks."
    ) { call in
      call.result(RandomState.SamplingMethod.pool)
    } match: { call in
      if case .pool = try call.receiver(RandomState.SamplingMethod.self) { call.matched() }
    }
    library.bind(
      "RandomState", "public mutating func sampleWithoutReplacement(_ population: Int, count: Int, method: RandomState.SamplingMethod = .auto) throws -> [Int]",
      #"""
      Different numbers of 0..<population; scikit-learn's `sample_without_replacement`.

      - Throws: ``RandomStateError`` where more are wanted than there are, and for a method that would go
        through more than 2³⁰ numbers.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.sampleWithoutReplacement(
        call.argument(1),
        count: call.argument(2),
        method: call.argument(3, default: .auto)) })
    }
    library.bind(
      "RandomState", "public mutating func resample(_ population: Int, count: Int? = nil, replacing: Bool = true) throws -> [Int]",
      "Numbers of rows for a bootstrap sample; scikit-learn's `resample` of 0..<population."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.resample(
        call.argument(1),
        count: call.argument(2, default: nil),
        replacing: call.argument(3, default: true)) })
    }
  }
}

// MARK: Sources/Numerics/Random/Selection.swift

extension LibraryBindings {
  private static func bindNumericsRandomSelection(_ library: inout LibraryCatalog) {
    library.bind(
      "RandomState", "public mutating func permutation(_ count: Int) throws -> [Int]",
      "The numbers 0..<count in random order; NumPy's `permutation(n)`."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.permutation(call.argument(1)) })
    }
    library.bind(
      "RandomState", "public mutating func shuffled(_ elements: [Int]) throws -> [Int]",
      "The numbers in random order; NumPy's `shuffle`, which works in place."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.shuffled(
        call.argument(1) as [Int]) })
    }
    library.bind(
      "RandomState", "public mutating func shuffled(_ elements: [String]) throws -> [String]",
      "The texts in random order."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.shuffled(
        call.argument(1) as [String]) })
    }
    library.bind(
      "RandomState", "public mutating func shuffled(_ elements: [Double]) throws -> [Double]",
      "The numbers in random order."
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.shuffled(
        call.argument(1) as [Double]) })
    }
    library.bind(
      "RandomState", "public mutating func choice(_ population: Int, count: Int, replacing: Bool = true) throws -> [Int]",
      #"""
      Numbers of 0..<population; NumPy's `choice(population, size, replace)`.

      - Throws: ``RandomStateError`` where there is nothing to choose from, or not enough.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.choice(
        call.argument(1),
        count: call.argument(2),
        replacing: call.argument(3, default: true)) })
    }
    library.bind(
      "RandomState", "public mutating func choice(probabilities: [Double], count: Int, replacing: Bool = true) throws -> [Int]",
      #"""
      Numbers of 0..<probabilities.count, each as often as its probability says; NumPy's
      `choice(n, size, replace, p)`.

      - Throws: ``RandomStateError`` where the probabilities are none or fewer than `count` of them are
        above 0 and nothing is replaced.
      """#
    ) { call in
      call.result(try call.withReceiver(RandomState.self) { try $0.choice(
        probabilities: call.argument(1),
        count: call.argument(2),
        replacing: call.argument(3, default: true)) })
    }
  }
}

// MARK: Sources/Numerics/Random/StreamDescriptions.swift

extension LibraryBindings {
  private static func bindNumericsRandomStreamDescriptions(_ library: inout LibraryCatalog) {
    library.bind("RandomState", "public var description: String { get }") { call in
      call.result(try call.receiver(RandomState.self).description)
    }
    library.bind("PythonRandom", "public var description: String { get }") { call in
      call.result(try call.receiver(PythonRandom.self).description)
    }
    library.bind("PermutedCongruential", "public var description: String { get }") { call in
      call.result(try call.receiver(PermutedCongruential.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Analysis/AnalyzerError.swift

extension LibraryBindings {
  private static func bindTextFeaturesAnalysisAnalyzerError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "AnalyzerError", "public enum AnalyzerError: Error, Hashable, CustomStringConvertible",
      "What a text cannot be cut with."
    )
    library.bind("AnalyzerError", "case pattern(String)") { call in
      call.result(try AnalyzerError.pattern(call.argument(0)))
    } match: { call in
      if case let .pattern(value0) = try call.receiver(AnalyzerError.self) { call.matched(value0) }
    }
    library.bind("AnalyzerError", "case severalGroups(String, count: Int)") { call in
      call.result(try AnalyzerError.severalGroups(call.argument(0), count: call.argument(1)))
    } match: { call in
      if case let .severalGroups(value0, value1) = try call.receiver(AnalyzerError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "AnalyzerError", "case tooManyChoices(String)",
      "A search that would have to remember more places to come back to than fit."
    ) { call in
      call.result(try AnalyzerError.tooManyChoices(call.argument(0)))
    } match: { call in
      if case let .tooManyChoices(value0) = try call.receiver(AnalyzerError.self) { call.matched(value0) }
    }
    library.bind(
      "AnalyzerError", "case replacement(String)",
      "A replacement that names a group which is not there."
    ) { call in
      call.result(try AnalyzerError.replacement(call.argument(0)))
    } match: { call in
      if case let .replacement(value0) = try call.receiver(AnalyzerError.self) { call.matched(value0) }
    }
    library.bind(
      "AnalyzerError", "case minimumLength(Int)",
      "A shortest word below 0."
    ) { call in
      call.result(try AnalyzerError.minimumLength(call.argument(0)))
    } match: { call in
      if case let .minimumLength(value0) = try call.receiver(AnalyzerError.self) { call.matched(value0) }
    }
    library.bind(
      "AnalyzerError", "case ngramRange(ClosedRange<Int>)",
      "The range begins below 1."
    ) { call in
      call.result(try AnalyzerError.ngramRange(call.argument(0)))
    } match: { call in
      if case let .ngramRange(value0) = try call.receiver(AnalyzerError.self) { call.matched(value0) }
    }
    library.bind(
      "AnalyzerError", "case lemmasOfCharacters",
      "A lemmatizer where terms are characters."
    ) { call in
      call.result(AnalyzerError.lemmasOfCharacters)
    } match: { call in
      if case .lemmasOfCharacters = try call.receiver(AnalyzerError.self) { call.matched() }
    }
    library.bind(
      "AnalyzerError", "case stemsOfLemmas",
      "A stemmer beside a lemmatizer."
    ) { call in
      call.result(AnalyzerError.stemsOfLemmas)
    } match: { call in
      if case .stemsOfLemmas = try call.receiver(AnalyzerError.self) { call.matched() }
    }
    library.bind("AnalyzerError", "public var description: String { get }") { call in
      call.result(try call.receiver(AnalyzerError.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Analysis/TextAnalyzer.swift

extension LibraryBindings {
  private static func bindTextFeaturesAnalysisTextAnalyzer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TextAnalyzer", "public struct TextAnalyzer: CustomStringConvertible",
      #"""
      Cuts a text into terms: scikit-learn's `build_analyzer()`.

          let analyzer = try TextAnalyzer(ngramRange: 1...2)
          try analyzer.terms(of: "Кот и собака играют")
          // ["кот", "собака", "играют", "кот собака", "собака играют"]

      The text is lower-cased, accents are taken off where asked for, words are found, stop words left
      out, and n-grams made of what remains, so "кот собака" stands for «Кот и собака».

      With a lemmatizer words become lemmas before n-grams are made. A word is left out where it, or its
      lemma, is a stop word or the lemma of one: «какие» with the list's «какой», «всего» with its «все».

          let lemmas = try TextAnalyzer(
            stopWords: StopWords.russian, lemmatizer: Lemmatizer(.russian))
          try lemmas.terms(of: "Какие новые звёздные войны!")   // ["новый", "звёздный", "война"]

      With a stemmer words become stems in the same place; stop words are looked for among the words as they
      are written, before.
      """#
    )
    library.add(type: "TextAnalyzer.Unit", "public enum Unit: Hashable")
    library.bind(
      "TextAnalyzer.Unit", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(TextAnalyzer.Unit.self).rawValue)
    }
    library.bind(
      "TextAnalyzer.Unit", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try TextAnalyzer.Unit(rawValue: call.argument(0)))
    }
    library.bind("TextAnalyzer.Unit", "case word") { call in
      call.result(TextAnalyzer.Unit.word)
    } match: { call in
      if case .word = try call.receiver(TextAnalyzer.Unit.self) { call.matched() }
    }
    library.bind(
      "TextAnalyzer.Unit", "case character",
      "n-grams of characters of the whole text."
    ) { call in
      call.result(TextAnalyzer.Unit.character)
    } match: { call in
      if case .character = try call.receiver(TextAnalyzer.Unit.self) { call.matched() }
    }
    library.bind(
      "TextAnalyzer.Unit", "case characterInsideWords",
      "n-grams of characters inside words, each with a blank at either side; `char_wb`."
    ) { call in
      call.result(TextAnalyzer.Unit.characterInsideWords)
    } match: { call in
      if case .characterInsideWords = try call.receiver(TextAnalyzer.Unit.self) { call.matched() }
    }
    library.add(type: "TextAnalyzer.AccentStripping", "public enum AccentStripping: Hashable")
    library.bind(
      "TextAnalyzer.AccentStripping", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(TextAnalyzer.AccentStripping.self).rawValue)
    }
    library.bind(
      "TextAnalyzer.AccentStripping", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try TextAnalyzer.AccentStripping(rawValue: call.argument(0)))
    }
    library.bind("TextAnalyzer.AccentStripping", "case none") { call in
      call.result(TextAnalyzer.AccentStripping.none)
    } match: { call in
      if case .none = try call.receiver(TextAnalyzer.AccentStripping.self) { call.matched() }
    }
    library.bind("TextAnalyzer.AccentStripping", "case unicode") { call in
      call.result(TextAnalyzer.AccentStripping.unicode)
    } match: { call in
      if case .unicode = try call.receiver(TextAnalyzer.AccentStripping.self) { call.matched() }
    }
    library.bind("TextAnalyzer.AccentStripping", "case ascii") { call in
      call.result(TextAnalyzer.AccentStripping.ascii)
    } match: { call in
      if case .ascii = try call.receiver(TextAnalyzer.AccentStripping.self) { call.matched() }
    }
    library.bind("TextAnalyzer", "public let unit: TextAnalyzer.Unit") { call in
      call.result(try call.receiver(TextAnalyzer.self).unit)
    }
    library.bind("TextAnalyzer", "public let lowercase: Bool") { call in
      call.result(try call.receiver(TextAnalyzer.self).lowercase)
    }
    library.bind("TextAnalyzer", "public let accents: TextAnalyzer.AccentStripping") { call in
      call.result(try call.receiver(TextAnalyzer.self).accents)
    }
    library.bind("TextAnalyzer", "public let tokens: TokenPattern") { call in
      call.result(try call.receiver(TextAnalyzer.self).tokens)
    }
    library.bind("TextAnalyzer", "public let ngramRange: ClosedRange<Int>") { call in
      call.result(try call.receiver(TextAnalyzer.self).ngramRange)
    }
    library.bind(
      "TextAnalyzer", "public let lemmatizer: Lemmatizer?",
      "What leads words to their lemmas, if they are."
    ) { call in
      call.result(try call.receiver(TextAnalyzer.self).lemmatizer)
    }
    library.bind(
      "TextAnalyzer", "public let stemmer: SnowballStemmer?",
      "What cuts words to their stems, if they are cut."
    ) { call in
      call.result(try call.receiver(TextAnalyzer.self).stemmer)
    }
    library.bind(
      "TextAnalyzer", "public init(unit: TextAnalyzer.Unit = .word, lowercase: Bool = true, accents: TextAnalyzer.AccentStripping = .none, tokens: TokenPattern = .words(minimumLength: 2), stopWords: [String] = [], ngramRange: ClosedRange<Int> = 1...1, lemmatizer: Lemmatizer? = nil, stemmer: SnowballStemmer? = nil) throws",
      #"""
      - Throws: ``AnalyzerError`` where the tokens or the range cannot be used, and for lemmas or
        stems of characters, and for stems of lemmas; ``LemmaDataError`` where the lemmatizer's dictionary turns out damaged.
      """#
    ) { call in
      call.result(try TextAnalyzer(
        unit: call.argument(0, default: .word),
        lowercase: call.argument(1, default: true),
        accents: call.argument(2, default: .none),
        tokens: call.argument(3, default: .words(minimumLength: 2)),
        stopWords: call.argument(4, default: []),
        ngramRange: call.argument(5, default: 1...1),
        lemmatizer: call.argument(6, default: nil),
        stemmer: call.argument(7, default: nil)))
    }
    library.bind(
      "TextAnalyzer", "public func terms(of text: String) throws -> [String]",
      "The terms of a text in the order in which scikit-learn gives them: all of one length, then the next."
    ) { call in
      call.result(try call.receiver(TextAnalyzer.self).terms(of: call.argument(1)))
    }
  }
}

// MARK: Sources/TextFeatures/Analysis/TokenPattern.swift

extension LibraryBindings {
  private static func bindTextFeaturesAnalysisTokenPattern(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TokenPattern", "public enum TokenPattern: Hashable",
      "Which pieces of a text are its words."
    )
    library.bind(
      "TokenPattern", "case words(minimumLength: Int)",
      #"""
      Runs of word characters of at least so many scalars; 2 is scikit-learn's `(?u)\b\w\w+\b`, which
      drops one-letter words such as «и», «я», "a".
      """#
    ) { call in
      call.result(try TokenPattern.words(minimumLength: call.argument(0)))
    } match: { call in
      if case let .words(value0) = try call.receiver(TokenPattern.self) { call.matched(value0) }
    }
    library.bind(
      "TokenPattern", "case whitespace",
      #"""
      Runs of what is not white space; `\S+`.
      """#
    ) { call in
      call.result(TokenPattern.whitespace)
    } match: { call in
      if case .whitespace = try call.receiver(TokenPattern.self) { call.matched() }
    }
    library.bind(
      "TokenPattern", "case pattern(String)",
      "What a regular expression of Python matches, or its one group if it has one."
    ) { call in
      call.result(try TokenPattern.pattern(call.argument(0)))
    } match: { call in
      if case let .pattern(value0) = try call.receiver(TokenPattern.self) { call.matched(value0) }
    }
    library.bind(
      "TokenPattern", "case nltk",
      #"""
      Words and punctuation apart, contractions cut, as ``Tokenizers/words(_:)`` does; NLTK's
      `tokenizer=word_tokenize`.
      """#
    ) { call in
      call.result(TokenPattern.nltk)
    } match: { call in
      if case .nltk = try call.receiver(TokenPattern.self) { call.matched() }
    }
    library.bind(
      "TokenPattern", "case tweets(TweetTokenizer)",
      "Links, smileys and names of users whole, as a tokenizer of short messages finds them."
    ) { call in
      call.result(try TokenPattern.tweets(call.argument(0)))
    } match: { call in
      if case let .tweets(value0) = try call.receiver(TokenPattern.self) { call.matched(value0) }
    }
    library.bind(
      "TokenPattern", "public var pythonPattern: String? { get }",
      "The pattern in Python's notation, where it is one."
    ) { call in
      call.result(try call.receiver(TokenPattern.self).pythonPattern)
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/Data/LemmaDataError.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasDataLemmaDataError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "LemmaDataError", "public enum LemmaDataError: Error, Hashable, CustomStringConvertible",
      "Dictionary data that is not there or cannot be read."
    )
    library.bind(
      "LemmaDataError", "case missing(file: String, remedy: String)",
      "No such file, and what brings it."
    ) { call in
      call.result(try LemmaDataError.missing(file: call.argument(0), remedy: call.argument(1)))
    } match: { call in
      if case let .missing(value0, value1) = try call.receiver(LemmaDataError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "LemmaDataError", "case damaged(file: String, offset: Int)",
      "What stands from this byte on does not have the form that it should have."
    ) { call in
      call.result(try LemmaDataError.damaged(file: call.argument(0), offset: call.argument(1)))
    } match: { call in
      if case let .damaged(value0, value1) = try call.receiver(LemmaDataError.self) { call.matched(value0, value1) }
    }
    library.bind("LemmaDataError", "public var description: String { get }") { call in
      call.result(try call.receiver(LemmaDataError.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/English/WordNetMorphology.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasEnglishWordNetMorphology(_ library: inout LibraryCatalog) {
    library.add(type: 
      "WordNetMorphology", "public struct WordNetMorphology: CustomStringConvertible",
      #"""
      The base forms of English words, by the rules and exception lists of WordNet (*morphy*).

          let wordNet = try WordNetMorphology()
          try wordNet.lemma(of: "geese")                   // "goose"
          try wordNet.lemma(of: "leaves", as: .verb)       // "leave"

      An exception is believed first; then endings are replaced one after another until a word of WordNet
      comes out. Without a part of speech the first of noun, verb, adjective and adverb that knows the word
      decides: *running* stays *running*, which is a noun too.

      Source: WordNet 3.0, `morphy(7WN)`; G. A. Miller, *WordNet: A Lexical Database for English* (1995).
      Results are those of libwordnet's `morphstr`, but for verbs of several words.
      """#
    )
    library.add(type: "WordNetMorphology.PartOfSpeech", "public enum PartOfSpeech: Hashable")
    library.bind(
      "WordNetMorphology.PartOfSpeech", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(WordNetMorphology.PartOfSpeech.self).rawValue)
    }
    library.bind(
      "WordNetMorphology.PartOfSpeech", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try WordNetMorphology.PartOfSpeech(rawValue: call.argument(0)))
    }
    library.bind(
      "WordNetMorphology.PartOfSpeech", "public static var allCases: [WordNetMorphology.PartOfSpeech] { get }",
      "The cases in the order of their declaration."
    ) { call in
      call.result(WordNetMorphology.PartOfSpeech.allCases)
    }
    library.bind("WordNetMorphology.PartOfSpeech", "case noun") { call in
      call.result(WordNetMorphology.PartOfSpeech.noun)
    } match: { call in
      if case .noun = try call.receiver(WordNetMorphology.PartOfSpeech.self) { call.matched() }
    }
    library.bind("WordNetMorphology.PartOfSpeech", "case verb") { call in
      call.result(WordNetMorphology.PartOfSpeech.verb)
    } match: { call in
      if case .verb = try call.receiver(WordNetMorphology.PartOfSpeech.self) { call.matched() }
    }
    library.bind("WordNetMorphology.PartOfSpeech", "case adjective") { call in
      call.result(WordNetMorphology.PartOfSpeech.adjective)
    } match: { call in
      if case .adjective = try call.receiver(WordNetMorphology.PartOfSpeech.self) { call.matched() }
    }
    library.bind("WordNetMorphology.PartOfSpeech", "case adverb") { call in
      call.result(WordNetMorphology.PartOfSpeech.adverb)
    } match: { call in
      if case .adverb = try call.receiver(WordNetMorphology.PartOfSpeech.self) { call.matched() }
    }
    library.bind(
      "WordNetMorphology", "public init() throws",
      "- Throws: ``LemmaDataError`` where WordNet is missing."
    ) { call in
      call.result(try WordNetMorphology())
    }
    library.bind(
      "WordNetMorphology", "public func lemma(of word: String, as part: WordNetMorphology.PartOfSpeech? = nil) throws -> String",
      #"""
      The base form of a word, or the word in lower case where WordNet does not know it.

      - Parameter part: Only as this; without it, as what knows the word first.
      """#
    ) { call in
      call.result(try call.receiver(WordNetMorphology.self).lemma(
        of: call.argument(1),
        as: call.argument(2, default: nil)))
    }
    library.bind(
      "WordNetMorphology", "public func lemmas(of word: String, as part: WordNetMorphology.PartOfSpeech? = nil) throws -> [String]",
      "Every base form of a word, the preferred one first; empty where WordNet does not know the word."
    ) { call in
      call.result(try call.receiver(WordNetMorphology.self).lemmas(
        of: call.argument(1),
        as: call.argument(2, default: nil)))
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/Grammemes/Grammeme.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasGrammemesGrammeme(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Grammeme", "public enum Grammeme: Hashable, CustomStringConvertible",
      #"""
      A grammatical feature of a word form, as the dictionary of OpenCorpora names it.

          Grammeme.plural.rawValue     // "plur"
          Grammeme(rawValue: "gent")   // .genitive
          Grammeme.genitive.russian    // "рд"

      Source: the list of grammemes of opencorpora.org, in the order of the dictionary's revision 417150;
      those of tokens that are no Russian words are pymorphy's.
      """#
    )
    library.bind(
      "Grammeme", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(Grammeme.self).rawValue)
    }
    library.bind(
      "Grammeme", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try Grammeme(rawValue: call.argument(0)))
    }
    library.bind(
      "Grammeme", "public static var allCases: [Grammeme] { get }",
      "The cases in the order of their declaration."
    ) { call in
      call.result(Grammeme.allCases)
    }
    library.bind(
      "Grammeme", "case noun",
      "Имя существительное."
    ) { call in
      call.result(Grammeme.noun)
    } match: { call in
      if case .noun = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case adjective",
      "Имя прилагательное (полное)."
    ) { call in
      call.result(Grammeme.adjective)
    } match: { call in
      if case .adjective = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case shortAdjective",
      "Имя прилагательное (краткое)."
    ) { call in
      call.result(Grammeme.shortAdjective)
    } match: { call in
      if case .shortAdjective = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case comparative",
      "Компаратив."
    ) { call in
      call.result(Grammeme.comparative)
    } match: { call in
      if case .comparative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case verb",
      "Глагол (личная форма)."
    ) { call in
      call.result(Grammeme.verb)
    } match: { call in
      if case .verb = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case infinitive",
      "Глагол (инфинитив)."
    ) { call in
      call.result(Grammeme.infinitive)
    } match: { call in
      if case .infinitive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case participle",
      "Причастие (полное)."
    ) { call in
      call.result(Grammeme.participle)
    } match: { call in
      if case .participle = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case shortParticiple",
      "Причастие (краткое)."
    ) { call in
      call.result(Grammeme.shortParticiple)
    } match: { call in
      if case .shortParticiple = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case gerund",
      "Деепричастие."
    ) { call in
      call.result(Grammeme.gerund)
    } match: { call in
      if case .gerund = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case numeral",
      "Числительное."
    ) { call in
      call.result(Grammeme.numeral)
    } match: { call in
      if case .numeral = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case adverb",
      "Наречие."
    ) { call in
      call.result(Grammeme.adverb)
    } match: { call in
      if case .adverb = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case pronoun",
      "Местоимение-существительное."
    ) { call in
      call.result(Grammeme.pronoun)
    } match: { call in
      if case .pronoun = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case predicative",
      "Предикатив."
    ) { call in
      call.result(Grammeme.predicative)
    } match: { call in
      if case .predicative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case preposition",
      "Предлог."
    ) { call in
      call.result(Grammeme.preposition)
    } match: { call in
      if case .preposition = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case conjunction",
      "Союз."
    ) { call in
      call.result(Grammeme.conjunction)
    } match: { call in
      if case .conjunction = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case particle",
      "Частица."
    ) { call in
      call.result(Grammeme.particle)
    } match: { call in
      if case .particle = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case interjection",
      "Междометие."
    ) { call in
      call.result(Grammeme.interjection)
    } match: { call in
      if case .interjection = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case animate",
      "Одушевлённое."
    ) { call in
      call.result(Grammeme.animate)
    } match: { call in
      if case .animate = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case inanimate",
      "Неодушевлённое."
    ) { call in
      call.result(Grammeme.inanimate)
    } match: { call in
      if case .inanimate = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case genderless",
      "Род не выражен."
    ) { call in
      call.result(Grammeme.genderless)
    } match: { call in
      if case .genderless = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case masculine",
      "Мужской род."
    ) { call in
      call.result(Grammeme.masculine)
    } match: { call in
      if case .masculine = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case feminine",
      "Женский род."
    ) { call in
      call.result(Grammeme.feminine)
    } match: { call in
      if case .feminine = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case neuter",
      "Средний род."
    ) { call in
      call.result(Grammeme.neuter)
    } match: { call in
      if case .neuter = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case commonGender",
      "Общий род (м/ж)."
    ) { call in
      call.result(Grammeme.commonGender)
    } match: { call in
      if case .commonGender = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case singular",
      "Единственное число."
    ) { call in
      call.result(Grammeme.singular)
    } match: { call in
      if case .singular = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case plural",
      "Множественное число."
    ) { call in
      call.result(Grammeme.plural)
    } match: { call in
      if case .plural = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case singularOnly",
      "Singularia tantum."
    ) { call in
      call.result(Grammeme.singularOnly)
    } match: { call in
      if case .singularOnly = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case pluralOnly",
      "Pluralia tantum."
    ) { call in
      call.result(Grammeme.pluralOnly)
    } match: { call in
      if case .pluralOnly = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case indeclinable",
      "Неизменяемое."
    ) { call in
      call.result(Grammeme.indeclinable)
    } match: { call in
      if case .indeclinable = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case nominative",
      "Именительный падеж."
    ) { call in
      call.result(Grammeme.nominative)
    } match: { call in
      if case .nominative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case genitive",
      "Родительный падеж."
    ) { call in
      call.result(Grammeme.genitive)
    } match: { call in
      if case .genitive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case dative",
      "Дательный падеж."
    ) { call in
      call.result(Grammeme.dative)
    } match: { call in
      if case .dative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case accusative",
      "Винительный падеж."
    ) { call in
      call.result(Grammeme.accusative)
    } match: { call in
      if case .accusative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case instrumental",
      "Творительный падеж."
    ) { call in
      call.result(Grammeme.instrumental)
    } match: { call in
      if case .instrumental = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case locative",
      "Предложный падеж."
    ) { call in
      call.result(Grammeme.locative)
    } match: { call in
      if case .locative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case vocative",
      "Звательный падеж."
    ) { call in
      call.result(Grammeme.vocative)
    } match: { call in
      if case .vocative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case firstGenitive",
      "Первый родительный падеж."
    ) { call in
      call.result(Grammeme.firstGenitive)
    } match: { call in
      if case .firstGenitive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case secondGenitive",
      "Второй родительный (частичный) падеж."
    ) { call in
      call.result(Grammeme.secondGenitive)
    } match: { call in
      if case .secondGenitive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case secondAccusative",
      "Второй винительный падеж."
    ) { call in
      call.result(Grammeme.secondAccusative)
    } match: { call in
      if case .secondAccusative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case firstLocative",
      "Первый предложный падеж."
    ) { call in
      call.result(Grammeme.firstLocative)
    } match: { call in
      if case .firstLocative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case secondLocative",
      "Второй предложный (местный) падеж."
    ) { call in
      call.result(Grammeme.secondLocative)
    } match: { call in
      if case .secondLocative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case abbreviation",
      "Аббревиатура."
    ) { call in
      call.result(Grammeme.abbreviation)
    } match: { call in
      if case .abbreviation = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case firstName",
      "Имя."
    ) { call in
      call.result(Grammeme.firstName)
    } match: { call in
      if case .firstName = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case surname",
      "Фамилия."
    ) { call in
      call.result(Grammeme.surname)
    } match: { call in
      if case .surname = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case patronymic",
      "Отчество."
    ) { call in
      call.result(Grammeme.patronymic)
    } match: { call in
      if case .patronymic = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case toponym",
      "Топоним."
    ) { call in
      call.result(Grammeme.toponym)
    } match: { call in
      if case .toponym = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case organization",
      "Организация."
    ) { call in
      call.result(Grammeme.organization)
    } match: { call in
      if case .organization = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case trademark",
      "Торговая марка."
    ) { call in
      call.result(Grammeme.trademark)
    } match: { call in
      if case .trademark = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case nominalizable",
      "Возможна субстантивация."
    ) { call in
      call.result(Grammeme.nominalizable)
    } match: { call in
      if case .nominalizable = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case superlative",
      "Превосходная степень."
    ) { call in
      call.result(Grammeme.superlative)
    } match: { call in
      if case .superlative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case qualitative",
      "Качественное."
    ) { call in
      call.result(Grammeme.qualitative)
    } match: { call in
      if case .qualitative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case pronominal",
      "Местоименное."
    ) { call in
      call.result(Grammeme.pronominal)
    } match: { call in
      if case .pronominal = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case ordinal",
      "Порядковое."
    ) { call in
      call.result(Grammeme.ordinal)
    } match: { call in
      if case .ordinal = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case possessive",
      "Притяжательное."
    ) { call in
      call.result(Grammeme.possessive)
    } match: { call in
      if case .possessive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case formEyu",
      "Форма на -ею."
    ) { call in
      call.result(Grammeme.formEyu)
    } match: { call in
      if case .formEyu = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case formOyu",
      "Форма на -ою."
    ) { call in
      call.result(Grammeme.formOyu)
    } match: { call in
      if case .formOyu = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case comparativePo",
      "Сравнительная степень на по-."
    ) { call in
      call.result(Grammeme.comparativePo)
    } match: { call in
      if case .comparativePo = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case comparativeEj",
      "Форма компаратива на -ей."
    ) { call in
      call.result(Grammeme.comparativeEj)
    } match: { call in
      if case .comparativeEj = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case perfective",
      "Совершенный вид."
    ) { call in
      call.result(Grammeme.perfective)
    } match: { call in
      if case .perfective = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case imperfective",
      "Несовершенный вид."
    ) { call in
      call.result(Grammeme.imperfective)
    } match: { call in
      if case .imperfective = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case transitive",
      "Переходный."
    ) { call in
      call.result(Grammeme.transitive)
    } match: { call in
      if case .transitive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case intransitive",
      "Непереходный."
    ) { call in
      call.result(Grammeme.intransitive)
    } match: { call in
      if case .intransitive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case impersonal",
      "Безличный."
    ) { call in
      call.result(Grammeme.impersonal)
    } match: { call in
      if case .impersonal = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case impersonalUse",
      "Возможно безличное употребление."
    ) { call in
      call.result(Grammeme.impersonalUse)
    } match: { call in
      if case .impersonalUse = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case iterative",
      "Многократный."
    ) { call in
      call.result(Grammeme.iterative)
    } match: { call in
      if case .iterative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case reflexive",
      "Возвратный."
    ) { call in
      call.result(Grammeme.reflexive)
    } match: { call in
      if case .reflexive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case firstPerson",
      "1 лицо."
    ) { call in
      call.result(Grammeme.firstPerson)
    } match: { call in
      if case .firstPerson = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case secondPerson",
      "2 лицо."
    ) { call in
      call.result(Grammeme.secondPerson)
    } match: { call in
      if case .secondPerson = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case thirdPerson",
      "3 лицо."
    ) { call in
      call.result(Grammeme.thirdPerson)
    } match: { call in
      if case .thirdPerson = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case present",
      "Настоящее время."
    ) { call in
      call.result(Grammeme.present)
    } match: { call in
      if case .present = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case past",
      "Прошедшее время."
    ) { call in
      call.result(Grammeme.past)
    } match: { call in
      if case .past = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case future",
      "Будущее время."
    ) { call in
      call.result(Grammeme.future)
    } match: { call in
      if case .future = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case indicative",
      "Изъявительное наклонение."
    ) { call in
      call.result(Grammeme.indicative)
    } match: { call in
      if case .indicative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case imperative",
      "Повелительное наклонение."
    ) { call in
      call.result(Grammeme.imperative)
    } match: { call in
      if case .imperative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case inclusive",
      "Говорящий включён (идем, идемте)."
    ) { call in
      call.result(Grammeme.inclusive)
    } match: { call in
      if case .inclusive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case exclusive",
      "Говорящий не включён в действие (иди, идите)."
    ) { call in
      call.result(Grammeme.exclusive)
    } match: { call in
      if case .exclusive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case active",
      "Действительный залог."
    ) { call in
      call.result(Grammeme.active)
    } match: { call in
      if case .active = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case passive",
      "Страдательный залог."
    ) { call in
      call.result(Grammeme.passive)
    } match: { call in
      if case .passive = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case colloquial",
      "Разговорное."
    ) { call in
      call.result(Grammeme.colloquial)
    } match: { call in
      if case .colloquial = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case slang",
      "Жаргонное."
    ) { call in
      call.result(Grammeme.slang)
    } match: { call in
      if case .slang = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case archaic",
      "Устаревшее."
    ) { call in
      call.result(Grammeme.archaic)
    } match: { call in
      if case .archaic = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case literary",
      "Литературный вариант."
    ) { call in
      call.result(Grammeme.literary)
    } match: { call in
      if case .literary = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case misspelled",
      "Опечатка."
    ) { call in
      call.result(Grammeme.misspelled)
    } match: { call in
      if case .misspelled = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case distorted",
      "Искажение."
    ) { call in
      call.result(Grammeme.distorted)
    } match: { call in
      if case .distorted = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case interrogative",
      "Вопросительное."
    ) { call in
      call.result(Grammeme.interrogative)
    } match: { call in
      if case .interrogative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case demonstrative",
      "Указательное."
    ) { call in
      call.result(Grammeme.demonstrative)
    } match: { call in
      if case .demonstrative = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case parenthetical",
      "Вводное слово."
    ) { call in
      call.result(Grammeme.parenthetical)
    } match: { call in
      if case .parenthetical = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case formBe",
      "Форма на -ье."
    ) { call in
      call.result(Grammeme.formBe)
    } match: { call in
      if case .formBe = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case formEnen",
      "Форма на -енен."
    ) { call in
      call.result(Grammeme.formEnen)
    } match: { call in
      if case .formEnen = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case formIe",
      "Форма на -и- (веселие, твердостию); отчество с -ие."
    ) { call in
      call.result(Grammeme.formIe)
    } match: { call in
      if case .formIe = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case formBi",
      "Форма на -ьи."
    ) { call in
      call.result(Grammeme.formBi)
    } match: { call in
      if case .formBi = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case imperfectiveGerund",
      "Деепричастие от глагола несовершенного вида."
    ) { call in
      call.result(Grammeme.imperfectiveGerund)
    } match: { call in
      if case .imperfectiveGerund = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case predicativeUse",
      "Может выступать в роли предикатива."
    ) { call in
      call.result(Grammeme.predicativeUse)
    } match: { call in
      if case .predicativeUse = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case countForm",
      "Счётная форма."
    ) { call in
      call.result(Grammeme.countForm)
    } match: { call in
      if case .countForm = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case collective",
      "Собирательное числительное."
    ) { call in
      call.result(Grammeme.collective)
    } match: { call in
      if case .collective = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case formShi",
      "Деепричастие на -ши."
    ) { call in
      call.result(Grammeme.formShi)
    } match: { call in
      if case .formShi = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case afterPreposition",
      "Форма после предлога."
    ) { call in
      call.result(Grammeme.afterPreposition)
    } match: { call in
      if case .afterPreposition = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case animacyVaries",
      "Может использоваться как одуш. / неодуш.."
    ) { call in
      call.result(Grammeme.animacyVaries)
    } match: { call in
      if case .animacyVaries = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case prepositionVariant",
      "Вариант предлога ( со, подо, ...)."
    ) { call in
      call.result(Grammeme.prepositionVariant)
    } match: { call in
      if case .prepositionVariant = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case anaphoric",
      "Анафорическое (местоимение)."
    ) { call in
      call.result(Grammeme.anaphoric)
    } match: { call in
      if case .anaphoric = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case initial",
      "Инициал."
    ) { call in
      call.result(Grammeme.initial)
    } match: { call in
      if case .initial = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case adjectivalUse",
      "Может выступать в роли прилагательного."
    ) { call in
      call.result(Grammeme.adjectivalUse)
    } match: { call in
      if case .adjectivalUse = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case genderVaries",
      "Колебание по роду (м/ж/с): кофе, вольво."
    ) { call in
      call.result(Grammeme.genderVaries)
    } match: { call in
      if case .genderVaries = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case hypothetical",
      "Гипотетическая форма слова (победю, асфальтовее)."
    ) { call in
      call.result(Grammeme.hypothetical)
    } match: { call in
      if case .hypothetical = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case number",
      "Число цифрами."
    ) { call in
      call.result(Grammeme.number)
    } match: { call in
      if case .number = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case integer",
      "Целое."
    ) { call in
      call.result(Grammeme.integer)
    } match: { call in
      if case .integer = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case real",
      "Дробное."
    ) { call in
      call.result(Grammeme.real)
    } match: { call in
      if case .real = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case punctuation",
      "Знаки препинания."
    ) { call in
      call.result(Grammeme.punctuation)
    } match: { call in
      if case .punctuation = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case latin",
      "Латинские буквы."
    ) { call in
      call.result(Grammeme.latin)
    } match: { call in
      if case .latin = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case romanNumber",
      "Римское число."
    ) { call in
      call.result(Grammeme.romanNumber)
    } match: { call in
      if case .romanNumber = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind(
      "Grammeme", "case unknown",
      "Не разобрано."
    ) { call in
      call.result(Grammeme.unknown)
    } match: { call in
      if case .unknown = try call.receiver(Grammeme.self) { call.matched() }
    }
    library.bind("Grammeme", "public var description: String { get }") { call in
      call.result(try call.receiver(Grammeme.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/Grammemes/MorphTag.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasGrammemesMorphTag(_ library: inout LibraryCatalog) {
    library.add(type: 
      "MorphTag", "public struct MorphTag: Hashable, CustomStringConvertible",
      #"""
      The part of speech and the grammatical features of a word form, written as OpenCorpora writes them:
      `NOUN,anim,masc sing,nomn`. What stands before the blank belongs to the word, what follows to the form.

          tag.partOfSpeech       // .noun
          tag.number             // .singular
          tag.has([.noun, .animate])   // true
      """#
    )
    library.bind(
      "MorphTag", "public let text: String",
      "The whole tag."
    ) { call in
      call.result(try call.receiver(MorphTag.self).text)
    }
    library.bind(
      "MorphTag", "public var grammemes: [Grammeme] { get }",
      "Its grammemes in the order written."
    ) { call in
      call.result(try call.receiver(MorphTag.self).grammemes)
    }
    library.bind(
      "MorphTag", "public var russian: String { get }",
      "The tag in the Russian names of its grammemes: `СУЩ,од,мр ед,им`."
    ) { call in
      call.result(try call.receiver(MorphTag.self).russian)
    }
    library.bind(
      "MorphTag", "public func has(_ grammeme: Grammeme) -> Bool",
      "Whether it has a grammeme."
    ) { call in
      call.result(try call.receiver(MorphTag.self).has(call.argument(1) as Grammeme))
    }
    library.bind(
      "MorphTag", "public func has(_ grammemes: [Grammeme]) -> Bool",
      "Whether it has each of some grammemes."
    ) { call in
      call.result(try call.receiver(MorphTag.self).has(call.argument(1) as [Grammeme]))
    }
    library.bind("MorphTag", "public var partOfSpeech: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).partOfSpeech)
    }
    library.bind("MorphTag", "public var animacy: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).animacy)
    }
    library.bind("MorphTag", "public var aspect: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).aspect)
    }
    library.bind("MorphTag", "public var grammaticalCase: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).grammaticalCase)
    }
    library.bind("MorphTag", "public var gender: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).gender)
    }
    library.bind("MorphTag", "public var involvement: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).involvement)
    }
    library.bind("MorphTag", "public var mood: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).mood)
    }
    library.bind("MorphTag", "public var number: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).number)
    }
    library.bind("MorphTag", "public var person: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).person)
    }
    library.bind("MorphTag", "public var tense: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).tense)
    }
    library.bind("MorphTag", "public var transitivity: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).transitivity)
    }
    library.bind("MorphTag", "public var voice: Grammeme? { get }") { call in
      call.result(try call.receiver(MorphTag.self).voice)
    }
    library.bind("MorphTag", "public var description: String { get }") { call in
      call.result(try call.receiver(MorphTag.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/Grammemes/NumberAgreement.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasGrammemesNumberAgreement(_ library: inout LibraryCatalog) {
    library.bind(
      "MorphTag", "public func grammemesAgreeing(withNumber number: Int) -> [Grammeme]",
      "What a form needs to stand beside a number; nothing for words that do not change with it."
    ) { call in
      call.result(try call.receiver(MorphTag.self).grammemesAgreeing(withNumber: call.argument(1)))
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/Grammemes/RussianNames.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasGrammemesRussianNames(_ library: inout LibraryCatalog) {
    library.bind(
      "Grammeme", "public var russian: String { get }",
      "The short Russian name: `рд` for the genitive."
    ) { call in
      call.result(try call.receiver(Grammeme.self).russian)
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/Lemmatizer.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasLemmatizer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Lemmatizer", "public struct Lemmatizer: CustomStringConvertible",
      #"""
      Leads inflected words to the form in which a dictionary lists them.

          let lemmatizer = try Lemmatizer(.russian)
          try lemmatizer.lemmas(of: ["новые", "звёздные", "войны"])   // ["новый", "звёздный", "война"]

      Words are looked up one by one, without their neighbours: of several lemmas the likeliest is taken for
      Russian, the first of the dictionary for Polish, nouns before verbs, adjectives and adverbs for English.
      A word that no rule knows is its own lemma, in lower case.

      Sources: Russian as pymorphy3 (``MorphAnalyzer``), Polish by the dictionary PoliMorf of Morfologik
      (``PolishDictionary``), English by WordNet's morphy (``WordNetMorphology``).
      """#
    )
    library.add(type: "Lemmatizer.Language", "public enum Language: Hashable")
    library.bind(
      "Lemmatizer.Language", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(Lemmatizer.Language.self).rawValue)
    }
    library.bind(
      "Lemmatizer.Language", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try Lemmatizer.Language(rawValue: call.argument(0)))
    }
    library.bind(
      "Lemmatizer.Language", "public static var allCases: [Lemmatizer.Language] { get }",
      "The cases in the order of their declaration."
    ) { call in
      call.result(Lemmatizer.Language.allCases)
    }
    library.bind("Lemmatizer.Language", "case english") { call in
      call.result(Lemmatizer.Language.english)
    } match: { call in
      if case .english = try call.receiver(Lemmatizer.Language.self) { call.matched() }
    }
    library.bind("Lemmatizer.Language", "case polish") { call in
      call.result(Lemmatizer.Language.polish)
    } match: { call in
      if case .polish = try call.receiver(Lemmatizer.Language.self) { call.matched() }
    }
    library.bind("Lemmatizer.Language", "case russian") { call in
      call.result(Lemmatizer.Language.russian)
    } match: { call in
      if case .russian = try call.receiver(Lemmatizer.Language.self) { call.matched() }
    }
    library.bind("Lemmatizer", "public let language: Lemmatizer.Language") { call in
      call.result(try call.receiver(Lemmatizer.self).language)
    }
    library.bind(
      "Lemmatizer", "public init(_ language: Lemmatizer.Language) throws",
      #"""
      - Throws: ``LemmaDataError`` where the language's dictionary is missing or damaged. Nothing stands in
        for it; who wants stems takes ``SnowballStemmer``.
      """#
    ) { call in
      call.result(try Lemmatizer(call.argument(0)))
    }
    library.bind(
      "Lemmatizer", "public func lemma(of word: String) throws -> String",
      "The lemma of a word."
    ) { call in
      call.result(try call.receiver(Lemmatizer.self).lemma(of: call.argument(1)))
    }
    library.bind(
      "Lemmatizer", "public func lemmas(of words: [String]) throws -> [String]",
      "The lemma of each word. A word that comes again is not looked up again."
    ) { call in
      call.result(try call.receiver(Lemmatizer.self).lemmas(of: call.argument(1)))
    }
    library.bind(
      "Lemmatizer", "public func candidates(of word: String) throws -> [String]",
      "Every lemma that a word can have, the preferred one first."
    ) { call in
      call.result(try call.receiver(Lemmatizer.self).candidates(of: call.argument(1)))
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/LemmatizerText.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasLemmatizerText(_ library: inout LibraryCatalog) {
    library.bind("Lemmatizer", "public var description: String { get }") { call in
      call.result(try call.receiver(Lemmatizer.self).description)
    }
    library.bind("MorphAnalyzer", "public var description: String { get }") { call in
      call.result(try call.receiver(MorphAnalyzer.self).description)
    }
    library.bind("PolishDictionary", "public var description: String { get }") { call in
      call.result(try call.receiver(PolishDictionary.self).description)
    }
    library.bind("WordNetMorphology", "public var description: String { get }") { call in
      call.result(try call.receiver(WordNetMorphology.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/MorphAnalyzer.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasMorphAnalyzer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "MorphAnalyzer", "public struct MorphAnalyzer: CustomStringConvertible",
      #"""
      Says of a Russian word which forms of which words it can be.

          let morph = try MorphAnalyzer()
          let parses = try morph.parse("стали")
          parses[0].tag           // VERB,perf,intr plur,past,indc
          parses[0].normalForm    // "стать"
          parses[1].normalForm    // "сталь"

      Words of the dictionary are looked up, `е` standing for `ё` too; others are read by their parts and
      endings, numbers and Latin words by their shape. Readings are ordered by how often the corpus of
      OpenCorpora has each tag for the word.

      Source: pymorphy3 2.0.6 with its data `pymorphy3-dicts-ru` 2.4.417150.4580142 (CC BY-SA 3.0), whose
      readings, order and scores these are. Only words of more than forty prefixes or particles are read by
      their ending here, where pymorphy3 goes on to near five hundred, and ends with an error.
      """#
    )
    library.bind(
      "MorphAnalyzer", "public init() throws",
      #"""
      An analyzer with the dictionary that `make deps` fetches into `~/.local/share/konspekt`, or that
      stands in `$KONSPEKT_DATA/pymorphy3-dicts-ru`.

      - Throws: ``LemmaDataError`` where a file is missing or damaged.
      """#
    ) { call in
      call.result(try MorphAnalyzer())
    }
    library.bind(
      "MorphAnalyzer", "public func parse(_ word: String) throws -> [MorphParse]",
      #"""
      Every reading of a word, the likeliest first; never none.

      - Throws: ``LemmaDataError`` where the dictionary turns out damaged.
      """#
    ) { call in
      call.result(try call.receiver(MorphAnalyzer.self).parse(call.argument(1)))
    }
    library.bind(
      "MorphAnalyzer", "public func normalForms(of word: String) throws -> [String]",
      "The normal forms of a word, each once, the likeliest first."
    ) { call in
      call.result(try call.receiver(MorphAnalyzer.self).normalForms(of: call.argument(1)))
    }
    library.bind(
      "MorphAnalyzer", "public func isKnown(_ word: String, strict: Bool = false) throws -> Bool",
      #"""
      Whether the dictionary has a word.

      - Parameter strict: Whether `е` is `е` only; without it, it may stand for `ё`.
      """#
    ) { call in
      call.result(try call.receiver(MorphAnalyzer.self).isKnown(
        call.argument(1),
        strict: call.argument(2, default: false)))
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/MorphParse.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasMorphParse(_ library: inout LibraryCatalog) {
    library.add(type: 
      "MorphParse", "public struct MorphParse: CustomStringConvertible",
      #"""
      A reading of a Russian word: a form of some word, and the way to its other forms.

          let cat = try MorphAnalyzer().parse("кошки")[0]
          try cat.inflect([.plural, .dative])?.word      // "кошкам"
          try cat.makeAgreeWithNumber(5)?.word           // "кошек"
          try cat.lexeme().count                         // 13
      """#
    )
    library.bind(
      "MorphParse", "public let word: String",
      "The word in lower case, with `ё` where the dictionary has it."
    ) { call in
      call.result(try call.receiver(MorphParse.self).word)
    }
    library.bind("MorphParse", "public let tag: MorphTag") { call in
      call.result(try call.receiver(MorphParse.self).tag)
    }
    library.bind(
      "MorphParse", "public let normalForm: String",
      "The form that stands for the word in a dictionary: the infinitive, the nominative singular …"
    ) { call in
      call.result(try call.receiver(MorphParse.self).normalForm)
    }
    library.bind(
      "MorphParse", "public let score: Double",
      "The share of this reading where the corpus counted, else an estimate; from 0 to 1."
    ) { call in
      call.result(try call.receiver(MorphParse.self).score)
    }
    library.bind(
      "MorphParse", "public func isKnown() throws -> Bool",
      "Whether the dictionary has the word."
    ) { call in
      call.result(try call.receiver(MorphParse.self).isKnown())
    }
    library.bind(
      "MorphParse", "public func lexeme() throws -> [MorphParse]",
      "All forms of the word, this one among them, in the order of the paradigm."
    ) { call in
      call.result(try call.receiver(MorphParse.self).lexeme())
    }
    library.bind(
      "MorphParse", "public func normalized() throws -> MorphParse",
      "The reading of the normal form."
    ) { call in
      call.result(try call.receiver(MorphParse.self).normalized())
    }
    library.bind(
      "MorphParse", "public func inflect(_ grammemes: [Grammeme]) throws -> MorphParse?",
      #"""
      The form with some grammemes that otherwise differs least from this one, or nil if the word has none.

      A rare case that the word does not have gives the common one: the genitive for the partitive.
      """#
    ) { call in
      call.result(try call.receiver(MorphParse.self).inflect(call.argument(1)))
    }
    library.bind(
      "MorphParse", "public func makeAgreeWithNumber(_ number: Int) throws -> MorphParse?",
      "The form that stands beside a number: *1 кошка, 2 кошки, 5 кошек*."
    ) { call in
      call.result(try call.receiver(MorphParse.self).makeAgreeWithNumber(call.argument(1)))
    }
    library.bind("MorphParse", "public var description: String { get }") { call in
      call.result(try call.receiver(MorphParse.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Lemmas/Polish/PolishDictionary.swift

extension LibraryBindings {
  private static func bindTextFeaturesLemmasPolishPolishDictionary(_ library: inout LibraryCatalog) {
    library.add(type: 
      "PolishDictionary", "public struct PolishDictionary: CustomStringConvertible",
      #"""
      The lemmas and tags of Polish word forms, from PoliMorf as Morfologik ships it.

          let polish = try PolishDictionary()
          try polish.readings(of: "koty").map(\.lemma)   // ["kot", "kota"]

      A word is looked up as it is written and, where that fails, in lower case. Nothing chooses between the
      lemmas of a form; their order is the dictionary's.

      Source: `polish.dict` of Debian's `libmorfologik-stemming2-java` (BSD), which `make deps` unpacks;
      PoliMorf by M. Woliński, M. Miłkowski and others (2016).
      """#
    )
    library.bind(
      "PolishDictionary", "public init() throws",
      "- Throws: ``LemmaDataError`` where the dictionary is missing or damaged."
    ) { call in
      call.result(try PolishDictionary())
    }
    library.add(type: 
      "PolishDictionary.Reading", "public struct Reading: Hashable, CustomStringConvertible",
      "A lemma of a form, with the tags that the form has as a form of it."
    )
    library.bind("PolishDictionary.Reading", "public let lemma: String") { call in
      call.result(try call.receiver(PolishDictionary.Reading.self).lemma)
    }
    library.bind(
      "PolishDictionary.Reading", "public let tags: [String]",
      "As in `subst:pl:nom:m2`."
    ) { call in
      call.result(try call.receiver(PolishDictionary.Reading.self).tags)
    }
    library.bind("PolishDictionary.Reading", "public var description: String { get }") { call in
      call.result(try call.receiver(PolishDictionary.Reading.self).description)
    }
    library.bind(
      "PolishDictionary", "public func readings(of word: String) throws -> [PolishDictionary.Reading]",
      "What a form can be; empty for words that the dictionary does not have."
    ) { call in
      call.result(try call.receiver(PolishDictionary.self).readings(of: call.argument(1)))
    }
  }
}

// MARK: Sources/TextFeatures/NGrams/NGrams.swift

extension LibraryBindings {
  private static func bindTextFeaturesNGramsNGrams(_ library: inout LibraryCatalog) {
    library.add(type: 
      "NGrams", "public enum NGrams",
      #"""
      Runs of neighbouring tokens.

          try NGrams.of(["я", "люблю", "nlp"], length: 2)   // [["я", "люблю"], ["люблю", "nlp"]]

      A text of *L* tokens has *L* − *n* + 1 n-grams, and none where it is shorter than *n*.

      Source: `nltk.util`; of Spark, `pyspark.ml.feature.NGram`.
      """#
    )
    library.bind(
      "NGrams", "public static func of(_ tokens: [String], length: Int, leftPadding: String? = nil, rightPadding: String? = nil) throws -> [[String]]",
      #"""
      The n-grams of a text; NLTK's `ngrams(tokens, n)`.

      - Parameter padding: A symbol put *n* − 1 times before and after the text, as `("<s>", "</s>")`.
      - Throws: ``NGramError`` where the length is below 1.
      """#
    ) { call in
      call.result(try NGrams.of(
        call.argument(0),
        length: call.argument(1),
        leftPadding: call.argument(2, default: nil),
        rightPadding: call.argument(3, default: nil)))
    }
    library.bind(
      "NGrams", "public static func bigrams(_ tokens: [String]) throws -> [[String]]",
      "Pairs of neighbours; NLTK's `bigrams`."
    ) { call in
      call.result(try NGrams.bigrams(call.argument(0)))
    }
    library.bind(
      "NGrams", "public static func trigrams(_ tokens: [String]) throws -> [[String]]",
      "Threes of neighbours; NLTK's `trigrams`."
    ) { call in
      call.result(try NGrams.trigrams(call.argument(0)))
    }
    library.bind(
      "NGrams", "public static func joined(_ tokens: [String], length: Int) throws -> [String]",
      "The n-grams as texts, tokens joined by one blank; Spark's `NGram`."
    ) { call in
      call.result(try NGrams.joined(call.argument(0), length: call.argument(1)))
    }
    library.bind(
      "NGrams", "public static func every(_ tokens: [String], lengths: ClosedRange<Int>) throws -> [[String]]",
      "n-grams of several lengths, by the place where they begin; NLTK's `everygrams`."
    ) { call in
      call.result(try NGrams.every(call.argument(0), lengths: call.argument(1)))
    }
    library.bind(
      "NGrams", "public static func skipping(_ tokens: [String], length: Int, skipping: Int) throws -> [[String]]",
      #"""
      n-grams that may leave out up to `skipping` tokens; NLTK's `skipgrams(tokens, n, k)`.

      Source: Guthrie et al., *A Closer Look at Skip-gram Modelling* (LREC 2006).
      """#
    ) { call in
      call.result(try NGrams.skipping(
        call.argument(0),
        length: call.argument(1),
        skipping: call.argument(2)))
    }
    library.add(type: 
      "NGramError", "public enum NGramError: Error, Hashable, CustomStringConvertible",
      "n-grams that cannot be."
    )
    library.bind("NGramError", "case length(Int)") { call in
      call.result(try NGramError.length(call.argument(0)))
    } match: { call in
      if case let .length(value0) = try call.receiver(NGramError.self) { call.matched(value0) }
    }
    library.bind(
      "NGramError", "case skipping(Int)",
      "How many tokens may be left out is negative."
    ) { call in
      call.result(try NGramError.skipping(call.argument(0)))
    } match: { call in
      if case let .skipping(value0) = try call.receiver(NGramError.self) { call.matched(value0) }
    }
    library.bind("NGramError", "public var description: String { get }") { call in
      call.result(try call.receiver(NGramError.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Scalars/PythonText.swift

extension LibraryBindings {
  private static func bindTextFeaturesScalarsPythonText(_ library: inout LibraryCatalog) {
    library.add(type: 
      "PythonText", "public enum PythonText",
      #"""
      Text operations by scalars, as Python's `str` has them: `й` in one scalar and in two are different
      texts, and nothing depends on a locale.
      """#
    )
    library.bind(
      "PythonText", "public static func lowercased(_ text: String) -> String",
      "`str.lower()`: the full mapping of Unicode, with the final sigma."
    ) { call in
      call.result(try PythonText.lowercased(call.argument(0)))
    }
    library.bind(
      "PythonText", "public static func uppercased(_ text: String) -> String",
      "`str.upper()`, by Unicode 14 as in Python 3.11: letters that came later are nothing's capitals."
    ) { call in
      call.result(try PythonText.uppercased(call.argument(0)))
    }
    library.bind(
      "PythonText", "public static func wordCharacters(_ text: String) -> [Bool]",
      #"""
      Whether each scalar is a word character of `\w`.
      """#
    ) { call in
      call.result(try PythonText.wordCharacters(call.argument(0)))
    }
    library.bind(
      "PythonText", "public static func split(_ text: String) -> [String]",
      "`str.split()`: the pieces between runs of white space."
    ) { call in
      call.result(try PythonText.split(call.argument(0)))
    }
    library.bind(
      "PythonText", "public static func replacing(_ pattern: String, in text: String, with replacement: String) throws -> String",
      #"""
      `re.sub(pattern, replacement, text)`: `\1` and `\g<name>` in the replacement stand for groups.

          try PythonText.replacing(#"(\w+)@\w+"#, in: "пишите anna@mail", with: #"\1"#)   // "пишите anna"

      - Throws: ``AnalyzerError`` where the pattern is none, or the replacement names no group of it.
      """#
    ) { call in
      call.result(try PythonText.replacing(
        call.argument(0),
        in: call.argument(1),
        with: call.argument(2)))
    }
    library.bind(
      "PythonText", "public static func strippingAccents(_ text: String) -> String",
      "scikit-learn's `strip_accents_unicode`: decomposed (NFKD), without combining marks."
    ) { call in
      call.result(try PythonText.strippingAccents(call.argument(0)))
    }
    library.bind(
      "PythonText", "public static func strippingToASCII(_ text: String) -> String",
      #"""
      scikit-learn's `strip_accents_ascii`: decomposed (NFKD), what is not ASCII dropped. Fit for
      languages that are Latin letters with accents; it empties a Russian text.
      """#
    ) { call in
      call.result(try PythonText.strippingToASCII(call.argument(0)))
    }
  }
}

// MARK: Sources/TextFeatures/Sequences/TextTokenizer.swift

extension LibraryBindings {
  private static func bindTextFeaturesSequencesTextTokenizer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TextTokenizer", "public struct TextTokenizer: CustomStringConvertible",
      #"""
      Turns texts into sequences of word numbers, the most frequent word having number 1: Keras's text
      `Tokenizer`.

          var tokenizer = try TextTokenizer(numWords: 5, oovToken: "<OOV>")
          try tokenizer.fit(["Кот спит на диване", "Собака спит"])
          try tokenizer.sequences(of: ["Кот спит дома"])   // [[3, 2, 1]]

      Number 0 is no word: sequences are padded with it. Equally frequent words are numbered as they came.
      `numWords` limits what is used, not what is learned: numbers from 1 to `numWords` − 1 are.

      Source: `tensorflow.keras.preprocessing.text.Tokenizer`.
      """#
    )
    library.add(type: 
      "TextTokenizer.Mode", "public enum Mode: Hashable",
      "What the columns of ``matrix(of:mode:)`` hold."
    )
    library.bind(
      "TextTokenizer.Mode", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(TextTokenizer.Mode.self).rawValue)
    }
    library.bind(
      "TextTokenizer.Mode", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try TextTokenizer.Mode(rawValue: call.argument(0)))
    }
    library.bind(
      "TextTokenizer.Mode", "public static var allCases: [TextTokenizer.Mode] { get }",
      "The cases in the order of their declaration."
    ) { call in
      call.result(TextTokenizer.Mode.allCases)
    }
    library.bind(
      "TextTokenizer.Mode", "case binary",
      "1 where the word is there."
    ) { call in
      call.result(TextTokenizer.Mode.binary)
    } match: { call in
      if case .binary = try call.receiver(TextTokenizer.Mode.self) { call.matched() }
    }
    library.bind(
      "TextTokenizer.Mode", "case count",
      "How often it is there, n."
    ) { call in
      call.result(TextTokenizer.Mode.count)
    } match: { call in
      if case .count = try call.receiver(TextTokenizer.Mode.self) { call.matched() }
    }
    library.bind(
      "TextTokenizer.Mode", "case frequency",
      #"""
      n / length of the sequence; Keras's `"freq"`.
      """#
    ) { call in
      call.result(TextTokenizer.Mode.frequency)
    } match: { call in
      if case .frequency = try call.receiver(TextTokenizer.Mode.self) { call.matched() }
    }
    library.bind(
      "TextTokenizer.Mode", "case tfidf",
      "(1 + ln n) · ln(1 + N / (1 + df))"
    ) { call in
      call.result(TextTokenizer.Mode.tfidf)
    } match: { call in
      if case .tfidf = try call.receiver(TextTokenizer.Mode.self) { call.matched() }
    }
    library.bind(
      "TextTokenizer", "public static let standardFilters: String",
      "Punctuation but the apostrophe, the tab and the end of the line: Keras's default."
    ) { call in
      call.result(TextTokenizer.standardFilters)
    }
    library.bind("TextTokenizer", "public let numWords: Int?") { call in
      call.result(try call.receiver(TextTokenizer.self).numWords)
    }
    library.bind(
      "TextTokenizer", "public let filters: String",
      "Characters that part words, besides the blank."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).filters)
    }
    library.bind("TextTokenizer", "public let lowercase: Bool") { call in
      call.result(try call.receiver(TextTokenizer.self).lowercase)
    }
    library.bind("TextTokenizer", "public let separator: String") { call in
      call.result(try call.receiver(TextTokenizer.self).separator)
    }
    library.bind("TextTokenizer", "public let isCharacterLevel: Bool") { call in
      call.result(try call.receiver(TextTokenizer.self).isCharacterLevel)
    }
    library.bind(
      "TextTokenizer", "public let oovToken: String?",
      "What stands for words that are not known or beyond `numWords`; without it they are left out."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).oovToken)
    }
    library.bind(
      "TextTokenizer", "public var documentCount: Int { get }",
      "How many texts were learned from."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).documentCount)
    }
    library.bind(
      "TextTokenizer", #"public init(numWords: Int? = nil, filters: String = TextTokenizer.standardFilters, lowercase: Bool = true, separator: String = " ", isCharacterLevel: Bool = false, oovToken: String? = nil) throws(TextTokenizerError)"#,
      #"""
      - Parameter numWords: 0 means no limit, as it does in Keras.
      - Throws: ``TextTokenizerError`` for a negative limit and an empty separator.
      """#
    ) { call in
      call.result(try TextTokenizer(
        numWords: call.argument(0, default: nil),
        filters: call.argument(1, default: TextTokenizer.standardFilters),
        lowercase: call.argument(2, default: true),
        separator: call.argument(3, default: " "),
        isCharacterLevel: call.argument(4, default: false),
        oovToken: call.argument(5, default: nil)))
    }
    library.bind(
      "TextTokenizer", "public mutating func fit(_ texts: [String]) throws",
      "Counts the words of more texts and numbers all words anew; `fit_on_texts`."
    ) { call in
      call.result(try call.withReceiver(TextTokenizer.self) { try $0.fit(call.argument(1)) })
    }
    library.bind(
      "TextTokenizer", "public func words(of text: String) -> [String]",
      "The words of a text as this tokenizer cuts it; `text_to_word_sequence`."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).words(of: call.argument(1)))
    }
    library.bind(
      "TextTokenizer", "public func vocabulary() -> [String]",
      "The words in the order of their numbers, from number 1 on."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).vocabulary())
    }
    library.bind(
      "TextTokenizer", "public func index(of word: String) -> Int?",
      "The number of a word, or nil for one that is not known; `word_index[word]`."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).index(of: call.argument(1)))
    }
    library.bind(
      "TextTokenizer", "public func count(of word: String) -> Int",
      "How often a word was there; `word_counts[word]`."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).count(of: call.argument(1)))
    }
    library.bind(
      "TextTokenizer", "public func documentFrequency(of word: String) -> Int",
      "In how many texts a word was; `word_docs[word]`."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).documentFrequency(of: call.argument(1)))
    }
    library.bind(
      "TextTokenizer", "public var wordIndex: [String: Int] { get }",
      "Every word with its number; `word_index`."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).wordIndex)
    }
    library.bind(
      "TextTokenizer", "public func sequences(of texts: [String]) throws -> [[Int]]",
      #"""
      Each text as the numbers of its words; `texts_to_sequences`.

      - Throws: ``TextTokenizerError`` before ``fit(_:)``, or where that was given no text.
      """#
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).sequences(of: call.argument(1)))
    }
    library.bind(
      "TextTokenizer", "public func texts(of sequences: [[Int]]) throws -> [String]",
      #"""
      The words of each sequence, joined by blanks; `sequences_to_texts`.

      Numbers of no word are left out, or stand for the token of unknown words.
      """#
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).texts(of: call.argument(1)))
    }
    library.bind(
      "TextTokenizer", "public func matrix(of texts: [String], mode: TextTokenizer.Mode = .binary) throws -> Matrix",
      #"""
      A row for each text with a column for each number; `texts_to_matrix`.

      - Returns: Shape `[texts.count, numWords]`, or as wide as the vocabulary and 0; column 0 is empty.
      - Throws: ``TextTokenizerError`` before ``fit(_:)``, or where that was given no text or no word.
      """#
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).matrix(
        of: call.argument(1),
        mode: call.argument(2, default: .binary)))
    }
    library.bind(
      "TextTokenizer", "public func matrix(ofSequences sequences: [[Int]], mode: TextTokenizer.Mode = .binary) throws -> Matrix",
      #"""
      A row for each sequence with a column for each number; `sequences_to_matrix`.

      Numbers beyond the width are left out.

      - Throws: ``TextTokenizerError`` for a negative number, and where nothing says the width.
      """#
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).matrix(
        ofSequences: call.argument(1),
        mode: call.argument(2, default: .binary)))
    }
  }
}

// MARK: Sources/TextFeatures/Sequences/TextTokenizerError.swift

extension LibraryBindings {
  private static func bindTextFeaturesSequencesTextTokenizerError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TextTokenizerError", "public enum TextTokenizerError: Error, Hashable, CustomStringConvertible",
      "What a ``TextTokenizer`` cannot do."
    )
    library.bind(
      "TextTokenizerError", "case notFitted",
      "Sequences were asked for before any text was learned from."
    ) { call in
      call.result(TextTokenizerError.notFitted)
    } match: { call in
      if case .notFitted = try call.receiver(TextTokenizerError.self) { call.matched() }
    }
    library.bind(
      "TextTokenizerError", "case noTexts",
      "`fit` was given no text."
    ) { call in
      call.result(TextTokenizerError.noTexts)
    } match: { call in
      if case .noTexts = try call.receiver(TextTokenizerError.self) { call.matched() }
    }
    library.bind(
      "TextTokenizerError", "case noWords",
      "The texts that `fit` was given have no word."
    ) { call in
      call.result(TextTokenizerError.noWords)
    } match: { call in
      if case .noWords = try call.receiver(TextTokenizerError.self) { call.matched() }
    }
    library.bind("TextTokenizerError", "case numWords(Int)") { call in
      call.result(try TextTokenizerError.numWords(call.argument(0)))
    } match: { call in
      if case let .numWords(value0) = try call.receiver(TextTokenizerError.self) { call.matched(value0) }
    }
    library.bind(
      "TextTokenizerError", "case separator",
      "The separator is empty."
    ) { call in
      call.result(TextTokenizerError.separator)
    } match: { call in
      if case .separator = try call.receiver(TextTokenizerError.self) { call.matched() }
    }
    library.bind("TextTokenizerError", "case negativeNumber(Int)") { call in
      call.result(try TextTokenizerError.negativeNumber(call.argument(0)))
    } match: { call in
      if case let .negativeNumber(value0) = try call.receiver(TextTokenizerError.self) { call.matched(value0) }
    }
    library.bind(
      "TextTokenizerError", "case tooWide(Int)",
      "A matrix of so many columns has too many elements."
    ) { call in
      call.result(try TextTokenizerError.tooWide(call.argument(0)))
    } match: { call in
      if case let .tooWide(value0) = try call.receiver(TextTokenizerError.self) { call.matched(value0) }
    }
    library.bind("TextTokenizerError", "public var description: String { get }") { call in
      call.result(try call.receiver(TextTokenizerError.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Stems/PorterStemmer.swift

extension LibraryBindings {
  private static func bindTextFeaturesStemsPorterStemmer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "PorterStemmer", "public struct PorterStemmer: Hashable, CustomStringConvertible",
      #"""
      Cuts English words to their stems by Porter's rules, in one of the three forms that NLTK has.

          try PorterStemmer().stems(of: ["caresses", "ponies", "flies"])   // ["caress", "poni", "fli"]

      `SnowballStemmer(.porter)` is the original form by the authors' own library.

      Source: Porter, *An algorithm for suffix stripping* (1980); the extensions are those of
      `nltk.stem.PorterStemmer`.
      """#
    )
    library.add(type: 
      "PorterStemmer.Mode", "public enum Mode: Hashable",
      "Whose form of the rules."
    )
    library.bind(
      "PorterStemmer.Mode", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(PorterStemmer.Mode.self).rawValue)
    }
    library.bind(
      "PorterStemmer.Mode", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try PorterStemmer.Mode(rawValue: call.argument(0)))
    }
    library.bind(
      "PorterStemmer.Mode", "public static var allCases: [PorterStemmer.Mode] { get }",
      "The cases in the order of their declaration."
    ) { call in
      call.result(PorterStemmer.Mode.allCases)
    }
    library.bind(
      "PorterStemmer.Mode", "case original",
      "The rules of the paper."
    ) { call in
      call.result(PorterStemmer.Mode.original)
    } match: { call in
      if case .original = try call.receiver(PorterStemmer.Mode.self) { call.matched() }
    }
    library.bind(
      "PorterStemmer.Mode", "case martin",
      "Those of Porter's later program: short words stay, and a few endings differ."
    ) { call in
      call.result(PorterStemmer.Mode.martin)
    } match: { call in
      if case .martin = try call.receiver(PorterStemmer.Mode.self) { call.matched() }
    }
    library.bind(
      "PorterStemmer.Mode", "case nltk",
      #"""
      Those of NLTK, its default: short words in "-y", "-ies" and "-ied" and twelve irregular ones too.
      """#
    ) { call in
      call.result(PorterStemmer.Mode.nltk)
    } match: { call in
      if case .nltk = try call.receiver(PorterStemmer.Mode.self) { call.matched() }
    }
    library.bind("PorterStemmer", "public let mode: PorterStemmer.Mode") { call in
      call.result(try call.receiver(PorterStemmer.self).mode)
    }
    library.bind("PorterStemmer", "public init(_ mode: PorterStemmer.Mode = .nltk)") { call in
      call.result(try PorterStemmer(call.argument(0, default: .nltk)))
    }
    library.bind(
      "PorterStemmer", "public func stem(_ word: String) -> String",
      "The stem of a word, which is lower-cased first."
    ) { call in
      call.result(try call.receiver(PorterStemmer.self).stem(call.argument(1)))
    }
    library.bind(
      "PorterStemmer", "public func stems(of words: [String]) throws -> [String]",
      "The stem of each word."
    ) { call in
      call.result(try call.receiver(PorterStemmer.self).stems(of: call.argument(1)))
    }
  }
}

// MARK: Sources/TextFeatures/Stems/SnowballStemmer.swift

extension LibraryBindings {
  private static func bindTextFeaturesStemsSnowballStemmer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "SnowballStemmer", "public struct SnowballStemmer: CustomStringConvertible",
      #"""
      Cuts inflected words to their stems by the rules of the Snowball project.

          let stemmer = try SnowballStemmer(.russian)
          try stemmer.stems(of: ["новые", "звёздные", "войны"])   // ["нов", "звёздн", "войн"]

      A stem is not a word: «войны» and «война» meet in «войн», but so may words that have nothing to do
      with each other. Where a real word is wanted, lemmatize.

      Source: libstemmer (BSD 3-clause); Porter, *Snowball: A Language for Stemming Algorithms* (2001).
      Version 3 of the rules, which PyStemmer 3 has, differs in a few words from version 2 of Debian 12.
      """#
    )
    library.add(type: "SnowballStemmer.Language", "public enum Language: Hashable")
    library.bind(
      "SnowballStemmer.Language", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(SnowballStemmer.Language.self).rawValue)
    }
    library.bind(
      "SnowballStemmer.Language", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try SnowballStemmer.Language(rawValue: call.argument(0)))
    }
    library.bind(
      "SnowballStemmer.Language", "public static var allCases: [SnowballStemmer.Language] { get }",
      "The cases in the order of their declaration."
    ) { call in
      call.result(SnowballStemmer.Language.allCases)
    }
    library.bind("SnowballStemmer.Language", "case danish") { call in
      call.result(SnowballStemmer.Language.danish)
    } match: { call in
      if case .danish = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case dutch") { call in
      call.result(SnowballStemmer.Language.dutch)
    } match: { call in
      if case .dutch = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case english") { call in
      call.result(SnowballStemmer.Language.english)
    } match: { call in
      if case .english = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case finnish") { call in
      call.result(SnowballStemmer.Language.finnish)
    } match: { call in
      if case .finnish = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case french") { call in
      call.result(SnowballStemmer.Language.french)
    } match: { call in
      if case .french = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case german") { call in
      call.result(SnowballStemmer.Language.german)
    } match: { call in
      if case .german = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case hungarian") { call in
      call.result(SnowballStemmer.Language.hungarian)
    } match: { call in
      if case .hungarian = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case italian") { call in
      call.result(SnowballStemmer.Language.italian)
    } match: { call in
      if case .italian = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case norwegian") { call in
      call.result(SnowballStemmer.Language.norwegian)
    } match: { call in
      if case .norwegian = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case porter") { call in
      call.result(SnowballStemmer.Language.porter)
    } match: { call in
      if case .porter = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case portuguese") { call in
      call.result(SnowballStemmer.Language.portuguese)
    } match: { call in
      if case .portuguese = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case romanian") { call in
      call.result(SnowballStemmer.Language.romanian)
    } match: { call in
      if case .romanian = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case russian") { call in
      call.result(SnowballStemmer.Language.russian)
    } match: { call in
      if case .russian = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case spanish") { call in
      call.result(SnowballStemmer.Language.spanish)
    } match: { call in
      if case .spanish = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case swedish") { call in
      call.result(SnowballStemmer.Language.swedish)
    } match: { call in
      if case .swedish = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer.Language", "case turkish") { call in
      call.result(SnowballStemmer.Language.turkish)
    } match: { call in
      if case .turkish = try call.receiver(SnowballStemmer.Language.self) { call.matched() }
    }
    library.bind("SnowballStemmer", "public let language: SnowballStemmer.Language") { call in
      call.result(try call.receiver(SnowballStemmer.self).language)
    }
    library.bind(
      "SnowballStemmer", "public init(_ language: SnowballStemmer.Language) throws(StemmerError)",
      "- Throws: ``StemmerError`` where the installed libstemmer has no rules for the language."
    ) { call in
      call.result(try SnowballStemmer(call.argument(0)))
    }
    library.bind(
      "SnowballStemmer", "public func stem(_ word: String) -> String",
      #"""
      The stem of a word, which is lower-cased first: `stemmer.stemWord(word.lower())` of the package
      snowballstemmer, which by itself leaves capitals as they are. NLTK's Russian stemmer leaves words
      without a Russian letter as they are.
      """#
    ) { call in
      call.result(try call.receiver(SnowballStemmer.self).stem(call.argument(1)))
    }
    library.bind(
      "SnowballStemmer", "public func stems(of words: [String]) throws -> [String]",
      "The stem of each word."
    ) { call in
      call.result(try call.receiver(SnowballStemmer.self).stems(of: call.argument(1)))
    }
    library.add(type: 
      "StemmerError", "public struct StemmerError: Error, Hashable, CustomStringConvertible",
      "A language that the installed library does not know."
    )
    library.bind("StemmerError", "public let language: String") { call in
      call.result(try call.receiver(StemmerError.self).language)
    }
    library.bind("StemmerError", "public var description: String { get }") { call in
      call.result(try call.receiver(StemmerError.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/StopWords/StopWords.swift

extension LibraryBindings {
  private static func bindTextFeaturesStopWordsStopWords(_ library: inout LibraryCatalog) {
    library.add(type: 
      "StopWords", "public enum StopWords",
      #"""
      Words so frequent that they say little of a text's subject.

          StopWords.russian.count            // 151
          StopWords.english(.nltk179).count  // 179

      Lists are short on purpose and differ between tools, and results of a course depend on the count:
      take the list that the work you compare with took. The lists have no `ё`: «ещё» is not in the
      Russian one, «еще» is.
      """#
    )
    library.add(type: 
      "StopWords.EnglishList", "public enum EnglishList: Hashable",
      "Which of the English lists."
    )
    library.bind(
      "StopWords.EnglishList", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(StopWords.EnglishList.self).rawValue)
    }
    library.bind(
      "StopWords.EnglishList", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try StopWords.EnglishList(rawValue: call.argument(0)))
    }
    library.bind(
      "StopWords.EnglishList", "case snowball127",
      "127 words of the Snowball project."
    ) { call in
      call.result(StopWords.EnglishList.snowball127)
    } match: { call in
      if case .snowball127 = try call.receiver(StopWords.EnglishList.self) { call.matched() }
    }
    library.bind(
      "StopWords.EnglishList", "case nltk179",
      "Those and 52 contractions and their pieces: NLTK's list until February 2025."
    ) { call in
      call.result(StopWords.EnglishList.nltk179)
    } match: { call in
      if case .nltk179 = try call.receiver(StopWords.EnglishList.self) { call.matched() }
    }
    library.bind(
      "StopWords.EnglishList", "case nltk198",
      "Those and 19 contractions of pronouns: NLTK's list since."
    ) { call in
      call.result(StopWords.EnglishList.nltk198)
    } match: { call in
      if case .nltk198 = try call.receiver(StopWords.EnglishList.self) { call.matched() }
    }
    library.bind(
      "StopWords.EnglishList", "case scikitLearn318",
      #"""
      The 318 words of scikit-learn's `stop_words="english"`.
      """#
    ) { call in
      call.result(StopWords.EnglishList.scikitLearn318)
    } match: { call in
      if case .scikitLearn318 = try call.receiver(StopWords.EnglishList.self) { call.matched() }
    }
    library.bind(
      "StopWords", "public static let russian: [String]",
      #"""
      151 Russian words, those of NLTK's `stopwords.words("russian")` in the same order.
      """#
    ) { call in
      call.result(StopWords.russian)
    }
    library.bind(
      "StopWords", "public static let german: [String]",
      "231 German words."
    ) { call in
      call.result(StopWords.german)
    }
    library.bind(
      "StopWords", "public static let polish: [String]",
      "329 Polish words."
    ) { call in
      call.result(StopWords.polish)
    }
    library.bind(
      "StopWords", "public static func english(_ list: StopWords.EnglishList = .nltk198) -> [String]",
      "English words."
    ) { call in
      call.result(try StopWords.english(call.argument(0, default: .nltk198)))
    }
  }
}

// MARK: Sources/TextFeatures/Tfidf/TfidfForm.swift

extension LibraryBindings {
  private static func bindTextFeaturesTfidfTfidfForm(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TfidfForm", "public struct TfidfForm: Hashable, CustomStringConvertible",
      #"""
      Which of the formulas called TF-IDF is meant.

          .textbook       tf = n / L          idf = ln(N / df)                      no length
          .scikitLearn    tf = n              idf = ln((1 + N) / (1 + df)) + 1      length 1

      with *n* the count of a term in a document of *L* words, and *df* of *N* documents having the term.
      *L* counts every word that the document has, also those without a column: one-letter words, stop
      words, words that were not learned. So «кот» in «Кот и собака играют» has the frequency 1 / 4,
      whether «и» is a term or not. Where terms are n-grams of characters, *L* counts characters.

      The textbook's weight of a term that is in every document is 0; the other one's is not.
      """#
    )
    library.add(type: "TfidfForm.TermFrequency", "public enum TermFrequency: Hashable")
    library.bind(
      "TfidfForm.TermFrequency", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(TfidfForm.TermFrequency.self).rawValue)
    }
    library.bind(
      "TfidfForm.TermFrequency", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try TfidfForm.TermFrequency(rawValue: call.argument(0)))
    }
    library.bind(
      "TfidfForm.TermFrequency", "case count",
      "n"
    ) { call in
      call.result(TfidfForm.TermFrequency.count)
    } match: { call in
      if case .count = try call.receiver(TfidfForm.TermFrequency.self) { call.matched() }
    }
    library.bind(
      "TfidfForm.TermFrequency", "case relative",
      "n / L"
    ) { call in
      call.result(TfidfForm.TermFrequency.relative)
    } match: { call in
      if case .relative = try call.receiver(TfidfForm.TermFrequency.self) { call.matched() }
    }
    library.bind(
      "TfidfForm.TermFrequency", "case sublinear",
      "1 + ln n"
    ) { call in
      call.result(TfidfForm.TermFrequency.sublinear)
    } match: { call in
      if case .sublinear = try call.receiver(TfidfForm.TermFrequency.self) { call.matched() }
    }
    library.add(type: "TfidfForm.InverseFrequency", "public enum InverseFrequency: Hashable")
    library.bind(
      "TfidfForm.InverseFrequency", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(TfidfForm.InverseFrequency.self).rawValue)
    }
    library.bind(
      "TfidfForm.InverseFrequency", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try TfidfForm.InverseFrequency(rawValue: call.argument(0)))
    }
    library.bind(
      "TfidfForm.InverseFrequency", "case none",
      "1 for every term"
    ) { call in
      call.result(TfidfForm.InverseFrequency.none)
    } match: { call in
      if case .none = try call.receiver(TfidfForm.InverseFrequency.self) { call.matched() }
    }
    library.bind(
      "TfidfForm.InverseFrequency", "case natural",
      "ln(N / df)"
    ) { call in
      call.result(TfidfForm.InverseFrequency.natural)
    } match: { call in
      if case .natural = try call.receiver(TfidfForm.InverseFrequency.self) { call.matched() }
    }
    library.bind(
      "TfidfForm.InverseFrequency", "case decimal",
      "log₁₀(N / df)"
    ) { call in
      call.result(TfidfForm.InverseFrequency.decimal)
    } match: { call in
      if case .decimal = try call.receiver(TfidfForm.InverseFrequency.self) { call.matched() }
    }
    library.bind(
      "TfidfForm.InverseFrequency", "case smoothed",
      "ln((N + 1) / (df + 1))"
    ) { call in
      call.result(TfidfForm.InverseFrequency.smoothed)
    } match: { call in
      if case .smoothed = try call.receiver(TfidfForm.InverseFrequency.self) { call.matched() }
    }
    library.bind(
      "TfidfForm.InverseFrequency", "case scikitLearn",
      "ln((1 + N) / (1 + df)) + 1, scikit-learn's `smooth_idf=True`"
    ) { call in
      call.result(TfidfForm.InverseFrequency.scikitLearn)
    } match: { call in
      if case .scikitLearn = try call.receiver(TfidfForm.InverseFrequency.self) { call.matched() }
    }
    library.bind(
      "TfidfForm.InverseFrequency", "case scikitLearnUnsmoothed",
      "ln(N / df) + 1, scikit-learn's `smooth_idf=False`"
    ) { call in
      call.result(TfidfForm.InverseFrequency.scikitLearnUnsmoothed)
    } match: { call in
      if case .scikitLearnUnsmoothed = try call.receiver(TfidfForm.InverseFrequency.self) { call.matched() }
    }
    library.add(type: "TfidfForm.Norm", "public enum Norm: Hashable")
    library.bind(
      "TfidfForm.Norm", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(TfidfForm.Norm.self).rawValue)
    }
    library.bind(
      "TfidfForm.Norm", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try TfidfForm.Norm(rawValue: call.argument(0)))
    }
    library.bind(
      "TfidfForm.Norm", "case none",
      "Rows are left as they are."
    ) { call in
      call.result(TfidfForm.Norm.none)
    } match: { call in
      if case .none = try call.receiver(TfidfForm.Norm.self) { call.matched() }
    }
    library.bind(
      "TfidfForm.Norm", "case l1",
      "The sum of magnitudes is 1."
    ) { call in
      call.result(TfidfForm.Norm.l1)
    } match: { call in
      if case .l1 = try call.receiver(TfidfForm.Norm.self) { call.matched() }
    }
    library.bind(
      "TfidfForm.Norm", "case l2",
      "The Euclidean length is 1."
    ) { call in
      call.result(TfidfForm.Norm.l2)
    } match: { call in
      if case .l2 = try call.receiver(TfidfForm.Norm.self) { call.matched() }
    }
    library.bind("TfidfForm", "public var termFrequency: TfidfForm.TermFrequency { get set }") { call in
      call.result(try call.receiver(TfidfForm.self).termFrequency)
    } set: { call in
      try call.withReceiver(TfidfForm.self) { $0.termFrequency = try call.argument(1) }
    }
    library.bind("TfidfForm", "public var inverseFrequency: TfidfForm.InverseFrequency { get set }") { call in
      call.result(try call.receiver(TfidfForm.self).inverseFrequency)
    } set: { call in
      try call.withReceiver(TfidfForm.self) { $0.inverseFrequency = try call.argument(1) }
    }
    library.bind("TfidfForm", "public var norm: TfidfForm.Norm { get set }") { call in
      call.result(try call.receiver(TfidfForm.self).norm)
    } set: { call in
      try call.withReceiver(TfidfForm.self) { $0.norm = try call.argument(1) }
    }
    library.bind("TfidfForm", "public init(termFrequency: TfidfForm.TermFrequency = .count, inverseFrequency: TfidfForm.InverseFrequency = .scikitLearn, norm: TfidfForm.Norm = .l2)") { call in
      call.result(try TfidfForm(
        termFrequency: call.argument(0, default: .count),
        inverseFrequency: call.argument(1, default: .scikitLearn),
        norm: call.argument(2, default: .l2)))
    }
    library.bind(
      "TfidfForm", "public static let textbook: TfidfForm",
      #"""
      The form of most textbooks: relative frequency times ln(N / df).

      Source: Salton & Buckley, *Term-weighting Approaches in Automatic Text Retrieval* (1988).
      """#
    ) { call in
      call.result(TfidfForm.textbook)
    }
    library.bind(
      "TfidfForm", "public static let scikitLearn: TfidfForm",
      "The default of scikit-learn."
    ) { call in
      call.result(TfidfForm.scikitLearn)
    }
  }
}

// MARK: Sources/TextFeatures/Tfidf/TfidfTransformer.swift

extension LibraryBindings {
  private static func bindTextFeaturesTfidfTfidfTransformer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TfidfTransformer", "public struct TfidfTransformer: CustomStringConvertible",
      #"""
      Weighs counts by how rare their terms are, in any of the forms of ``TfidfForm``.

      Source: scikit-learn's `TfidfTransformer`, whose form is the default.
      """#
    )
    library.bind("TfidfTransformer", "public let form: TfidfForm") { call in
      call.result(try call.receiver(TfidfTransformer.self).form)
    }
    library.bind("TfidfTransformer", "public init(form: TfidfForm = .scikitLearn)") { call in
      call.result(try TfidfTransformer(form: call.argument(0, default: .scikitLearn)))
    }
    library.bind(
      "TfidfTransformer", "public mutating func fit(_ counts: SparseMatrix) throws",
      #"""
      Learns the idf of every column.

      - Throws: ``VectorizerError`` without a document or a column, or for a count that is not finite.
      """#
    ) { call in
      call.result(try call.withReceiver(TfidfTransformer.self) { try $0.fit(call.argument(1)) })
    }
    library.bind(
      "TfidfTransformer", "public mutating func fitTransform(_ counts: SparseMatrix) throws -> SparseMatrix",
      "Learns the idf and weighs."
    ) { call in
      call.result(try call.withReceiver(TfidfTransformer.self) { try $0.fitTransform(
        call.argument(1)) })
    }
    library.bind(
      "TfidfTransformer", "public func transform(_ counts: SparseMatrix) throws -> SparseMatrix",
      #"""
      Weighs counts. In a form with relative frequency a document's length is the sum of its row, since
      a matrix of counts does not tell more; ``TfidfVectorizer`` counts the words that have no column too.

      - Returns: The shape of `counts`.
      - Throws: ``VectorizerError/notFitted(_:)``, or another without a document, for a count that is not
        finite, or that a sublinear form has no logarithm of;
        ``ShapeMismatch`` for another number of columns.
      """#
    ) { call in
      call.result(try call.receiver(TfidfTransformer.self).transform(call.argument(1)))
    }
    library.bind(
      "TfidfTransformer", "public func idf() throws(VectorizerError) -> [Double]",
      "The learned idf of each column; scikit-learn's `idf_`."
    ) { call in
      call.result(try call.receiver(TfidfTransformer.self).idf())
    }
  }
}

// MARK: Sources/TextFeatures/Tfidf/TfidfVectorizer.swift

extension LibraryBindings {
  private static func bindTextFeaturesTfidfTfidfVectorizer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TfidfVectorizer", "public struct TfidfVectorizer: CustomStringConvertible",
      #"""
      Turns documents into rows of term weights, rare terms weighing more: counts by ``CountVectorizer``,
      weighed by ``TfidfTransformer``.

          var vectorizer = try TfidfVectorizer(ngramRange: 1...2)
          let features = try vectorizer.fitTransform(["Кот спит", "Собака спит"])   // 2 × 5

      Source: scikit-learn's `TfidfVectorizer`; Manning, Raghavan & Schütze, *Introduction to Information
      Retrieval* (2008), §6.2.2.
      """#
    )
    library.bind(
      "TfidfVectorizer", "public init(lowercase: Bool = true, accents: TextAnalyzer.AccentStripping = .none, tokens: TokenPattern = .words(minimumLength: 2), unit: TextAnalyzer.Unit = .word, stopWords: [String] = [], ngramRange: ClosedRange<Int> = 1...1, minDocumentFrequency: DocumentFrequency = .count(1), maxDocumentFrequency: DocumentFrequency = .fraction(1), maxFeatures: Int? = nil, vocabulary: [String]? = nil, isBinary: Bool = false, form: TfidfForm = .scikitLearn, lemmatizer: Lemmatizer? = nil, stemmer: SnowballStemmer? = nil) throws",
      #"""
      The parameters are those of ``CountVectorizer``, and the form of the weights.

      - Throws: ``VectorizerError`` or ``AnalyzerError`` where an argument cannot be used.
      """#
    ) { call in
      call.result(try TfidfVectorizer(
        lowercase: call.argument(0, default: true),
        accents: call.argument(1, default: .none),
        tokens: call.argument(2, default: .words(minimumLength: 2)),
        unit: call.argument(3, default: .word),
        stopWords: call.argument(4, default: []),
        ngramRange: call.argument(5, default: 1...1),
        minDocumentFrequency: call.argument(6, default: .count(1)),
        maxDocumentFrequency: call.argument(7, default: .fraction(1)),
        maxFeatures: call.argument(8, default: nil),
        vocabulary: call.argument(9, default: nil),
        isBinary: call.argument(10, default: false),
        form: call.argument(11, default: .scikitLearn),
        lemmatizer: call.argument(12, default: nil),
        stemmer: call.argument(13, default: nil)))
    }
    library.bind(
      "TfidfVectorizer", "public mutating func fit(_ documents: [String]) throws",
      #"""
      Learns vocabulary and idf.

      - Throws: ``VectorizerError`` where no term is left.
      """#
    ) { call in
      call.result(try call.withReceiver(TfidfVectorizer.self) { try $0.fit(
        call.argument(1) as [String]) })
    }
    library.bind(
      "TfidfVectorizer", "public mutating func fit(_ corpus: TextCorpus) throws",
      #"""
      Learns vocabulary and idf from documents that are read one after another; only the terms are kept.

      - Throws: ``VectorizerError`` where no term is left; ``CorpusError`` where the file is not good.
      """#
    ) { call in
      call.result(try call.withReceiver(TfidfVectorizer.self) { try $0.fit(
        call.argument(1) as TextCorpus) })
    }
    library.bind(
      "TfidfVectorizer", "public mutating func fitTransform(_ documents: [String]) throws -> SparseMatrix",
      #"""
      Learns vocabulary and idf, and weighs the documents.

      - Returns: Shape `[documents.count, terms]`.
      - Throws: ``VectorizerError`` where no term is left.
      """#
    ) { call in
      call.result(try call.withReceiver(TfidfVectorizer.self) { try $0.fitTransform(
        call.argument(1) as [String]) })
    }
    library.bind(
      "TfidfVectorizer", "public mutating func fitTransform(_ corpus: TextCorpus) throws -> SparseMatrix",
      #"""
      Learns vocabulary and idf from documents that are read one after another, and weighs them; the file
      is read once, and only terms and weights are kept.

      - Returns: Shape `[documents, terms]`.
      - Throws: ``VectorizerError`` where no term is left; ``CorpusError`` where the file is not good.
      """#
    ) { call in
      call.result(try call.withReceiver(TfidfVectorizer.self) { try $0.fitTransform(
        call.argument(1) as TextCorpus) })
    }
    library.bind(
      "TfidfVectorizer", "public func transform(_ documents: [String]) throws -> SparseMatrix",
      #"""
      Weighs the terms known from ``fit(_:)``; others are ignored.

      - Returns: Shape `[documents.count, terms]`.
      - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``.
      """#
    ) { call in
      call.result(try call.receiver(TfidfVectorizer.self).transform(call.argument(1) as [String]))
    }
    library.bind(
      "TfidfVectorizer", "public func transform(_ corpus: TextCorpus) throws -> SparseMatrix",
      #"""
      Weighs the known terms of documents that are read one after another.

      - Returns: Shape `[documents, terms]`.
      - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``; ``CorpusError``.
      """#
    ) { call in
      call.result(try call.receiver(TfidfVectorizer.self).transform(call.argument(1) as TextCorpus))
    }
    library.bind(
      "TfidfVectorizer", "public func featureNames() throws(VectorizerError) -> [String]",
      "The terms in the order of the columns."
    ) { call in
      call.result(try call.receiver(TfidfVectorizer.self).featureNames())
    }
    library.bind(
      "TfidfVectorizer", "public func column(of term: String) throws(VectorizerError) -> Int?",
      "The column of a term, or nil for one that is not known."
    ) { call in
      call.result(try call.receiver(TfidfVectorizer.self).column(of: call.argument(1)))
    }
    library.bind(
      "TfidfVectorizer", "public func inverseTransform(_ weights: SparseMatrix) throws -> [[String]]",
      #"""
      The terms of each document that have a weight; scikit-learn's `inverse_transform`.

      - Throws: ``VectorizerError`` before the first ``fit(_:)``; ``ShapeMismatch`` for another width.
      """#
    ) { call in
      call.result(try call.receiver(TfidfVectorizer.self).inverseTransform(call.argument(1)))
    }
    library.bind(
      "TfidfVectorizer", "public func idf() throws(VectorizerError) -> [Double]",
      "The learned idf of each column."
    ) { call in
      call.result(try call.receiver(TfidfVectorizer.self).idf())
    }
    library.bind(
      "TfidfVectorizer", "public func explain(_ document: String, digits: Int = 4, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The weights of one document, worked out on paper.

      Its quantities are `idf` (part `rarity`), `tf tfidf` (part `weights`), and `norm weight` (part
      `length`) where the form has a norm; given are `n` (counts), `L` (all words of the document), `N`
      and `df`. Each but `norm` has an element for each known term of the document, in the order of the
      columns.

      - Parameters:
        - digits: Decimals to show, or significant digits for numbers below 0.1; 1 to 15.
        - language: The language of headings and captions.
      - Throws: ``VectorizerError`` before ``fit(_:)`` and for a document without a known term;
        ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(TfidfVectorizer.self).explain(
        call.argument(1),
        digits: call.argument(2, default: 4),
        language: call.argument(3, default: .english)))
    }
  }
}

// MARK: Sources/TextFeatures/Tokens/Tokenizers.swift

extension LibraryBindings {
  private static func bindTextFeaturesTokensTokenizers(_ library: inout LibraryCatalog) {
    library.add(type: 
      "Tokenizers", "public enum Tokenizers",
      #"""
      Ways to cut a text into tokens, each that of a tool which courses use.

          try Tokenizers.words("Isn't it?")       // ["Is", "n't", "it", "?"]
          try Tokenizers.wordPunctuation("e-mail")  // ["e", "-", "mail"]
      """#
    )
    library.bind(
      "Tokenizers", "public static func whitespace(_ text: String) -> [String]",
      "The pieces between white space; Python's `str.split()`."
    ) { call in
      call.result(try Tokenizers.whitespace(call.argument(0)))
    }
    library.bind(
      "Tokenizers", "public static func characters(_ text: String) -> [String]",
      "The characters that a reader sees: `й` is one however it is written."
    ) { call in
      call.result(try Tokenizers.characters(call.argument(0)))
    }
    library.bind(
      "Tokenizers", "public static func scalars(_ text: String) -> [String]",
      "The scalars of a text, as `list(text)` has them in Python."
    ) { call in
      call.result(try Tokenizers.scalars(call.argument(0)))
    }
    library.bind(
      "Tokenizers", "public static func spark(_ text: String) -> [String]",
      #"""
      Lower-cased, cut at every single white space, so that two blanks make an empty token; Spark's
      `Tokenizer`.
      """#
    ) { call in
      call.result(try Tokenizers.spark(call.argument(0)))
    }
    library.bind(
      "Tokenizers", "public static func wordPunctuation(_ text: String) throws -> [String]",
      #"""
      Runs of word characters, and runs of what is neither that nor white space; NLTK's
      `wordpunct_tokenize`.
      """#
    ) { call in
      call.result(try Tokenizers.wordPunctuation(call.argument(0)))
    }
    library.bind(
      "Tokenizers", "public static func matching(_ pattern: String, in text: String) throws -> [String]",
      #"""
      What a regular expression in Python's notation matches; NLTK's `RegexpTokenizer`, whose `\w` takes in
      combining marks.

      - Throws: ``AnalyzerError`` where the pattern is none.
      """#
    ) { call in
      call.result(try Tokenizers.matching(call.argument(0), in: call.argument(1)))
    }
    library.bind(
      "Tokenizers", "public static func words(_ text: String) throws -> [String]",
      #"""
      Words and punctuation apart, contractions cut: NLTK's `NLTKWordTokenizer`, which is `word_tokenize`
      of one sentence. A full stop is a token of its own only at the end.
      """#
    ) { call in
      call.result(try Tokenizers.words(call.argument(0)))
    }
    library.bind(
      "Tokenizers", "public static func treebank(_ text: String) throws -> [String]",
      "The rules of the Penn Treebank; NLTK's `TreebankWordTokenizer`."
    ) { call in
      call.result(try Tokenizers.treebank(call.argument(0)))
    }
    library.bind(
      "Tokenizers", "public static func simplePreprocess(_ text: String, minLength: Int = 2, maxLength: Int = 15, strippingAccents: Bool = false) -> [String]",
      #"""
      Runs of letters, lower-cased, of a length that words have; gensim's `simple_preprocess`.

      One-letter words such as «в», dashes and numbers fall out, and so do words of more than fifteen
      letters: «достопримечательность» has 21.
      """#
    ) { call in
      call.result(try Tokenizers.simplePreprocess(
        call.argument(0),
        minLength: call.argument(1, default: 2),
        maxLength: call.argument(2, default: 15),
        strippingAccents: call.argument(3, default: false)))
    }
  }
}

// MARK: Sources/TextFeatures/Tokens/TweetTokenizer.swift

extension LibraryBindings {
  private static func bindTextFeaturesTokensTweetTokenizer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "TweetTokenizer", "public struct TweetTokenizer: Hashable",
      #"""
      Cuts short messages of the web into tokens, and keeps whole what their writers mean as one: links,
      smileys, `@names`, `#topics`, addresses, telephone numbers, flags and joined emoji.

          try TweetTokenizer().tokens(of: "@anna так рааада :-) #лето")
          // ["@anna", "так", "рааада", ":-)", "#лето"]
          try TweetTokenizer(reduceLength: true, stripHandles: true).tokens(of: "@anna рааааада!!!!")
          // ["рааада", "!", "!", "!"]

      Names of HTML such as `&amp;` become their characters first. More than three equal signs in a row are
      read as three.

      Source: `nltk.tokenize.TweetTokenizer` of NLTK 3.10, after Christopher Potts's tokenizer.
      """#
    )
    library.bind(
      "TweetTokenizer", "public let preserveCase: Bool",
      "Whether capital letters stay; smileys such as `:D` keep them either way."
    ) { call in
      call.result(try call.receiver(TweetTokenizer.self).preserveCase)
    }
    library.bind(
      "TweetTokenizer", "public let reduceLength: Bool",
      "Whether more than three equal characters in a row become three."
    ) { call in
      call.result(try call.receiver(TweetTokenizer.self).reduceLength)
    }
    library.bind(
      "TweetTokenizer", "public let stripHandles: Bool",
      "Whether the names of users fall out."
    ) { call in
      call.result(try call.receiver(TweetTokenizer.self).stripHandles)
    }
    library.bind(
      "TweetTokenizer", "public let matchPhoneNumbers: Bool",
      "Whether a telephone number, which may have blanks, is one token."
    ) { call in
      call.result(try call.receiver(TweetTokenizer.self).matchPhoneNumbers)
    }
    library.bind("TweetTokenizer", "public init(preserveCase: Bool = true, reduceLength: Bool = false, stripHandles: Bool = false, matchPhoneNumbers: Bool = true)") { call in
      call.result(try TweetTokenizer(
        preserveCase: call.argument(0, default: true),
        reduceLength: call.argument(1, default: false),
        stripHandles: call.argument(2, default: false),
        matchPhoneNumbers: call.argument(3, default: true)))
    }
    library.bind(
      "TweetTokenizer", "public func tokens(of text: String) throws -> [String]",
      "The tokens of one message, in order."
    ) { call in
      call.result(try call.receiver(TweetTokenizer.self).tokens(of: call.argument(1)))
    }
  }
}

// MARK: Sources/TextFeatures/Vectorizers/CountVectorizer.swift

extension LibraryBindings {
  private static func bindTextFeaturesVectorizersCountVectorizer(_ library: inout LibraryCatalog) {
    library.add(type: 
      "CountVectorizer", "public struct CountVectorizer: CustomStringConvertible",
      #"""
      Turns documents into rows of term counts: a bag of words.

          var vectorizer = try CountVectorizer()
          let counts = try vectorizer.fitTransform(["Кот спит на диване", "Кот и собака играют"])
          try vectorizer.featureNames()   // ["диване", "играют", "кот", "на", "собака", "спит"]

      The vocabulary is learned by ``fit(_:)`` alone; terms that come later are ignored. Columns stand in
      the order of code points, so `ё` comes after `я`.

      Source: scikit-learn's `CountVectorizer`; Manning, Raghavan & Schütze, *Introduction to Information
      Retrieval* (2008), §6.2.
      """#
    )
    library.bind("CountVectorizer", "public let analyzer: TextAnalyzer") { call in
      call.result(try call.receiver(CountVectorizer.self).analyzer)
    }
    library.bind("CountVectorizer", "public let minDocumentFrequency: DocumentFrequency") { call in
      call.result(try call.receiver(CountVectorizer.self).minDocumentFrequency)
    }
    library.bind("CountVectorizer", "public let maxDocumentFrequency: DocumentFrequency") { call in
      call.result(try call.receiver(CountVectorizer.self).maxDocumentFrequency)
    }
    library.bind("CountVectorizer", "public let maxFeatures: Int?") { call in
      call.result(try call.receiver(CountVectorizer.self).maxFeatures)
    }
    library.bind(
      "CountVectorizer", "public let isBinary: Bool",
      "Whether a term counts once however often it is there."
    ) { call in
      call.result(try call.receiver(CountVectorizer.self).isBinary)
    }
    library.bind(
      "CountVectorizer", "public init(lowercase: Bool = true, accents: TextAnalyzer.AccentStripping = .none, tokens: TokenPattern = .words(minimumLength: 2), unit: TextAnalyzer.Unit = .word, stopWords: [String] = [], ngramRange: ClosedRange<Int> = 1...1, minDocumentFrequency: DocumentFrequency = .count(1), maxDocumentFrequency: DocumentFrequency = .fraction(1), maxFeatures: Int? = nil, vocabulary: [String]? = nil, isBinary: Bool = false, lemmatizer: Lemmatizer? = nil, stemmer: SnowballStemmer? = nil) throws",
      #"""
      - Parameters:
        - minDocumentFrequency: Terms in fewer documents are left out; scikit-learn's `min_df`.
        - maxDocumentFrequency: Terms in more documents are left out; `max_df`.
        - maxFeatures: Only the most frequent terms are kept, of equally frequent ones those that come
          first by code points. Which of those scikit-learn keeps is left to NumPy's sorting, and differs
          between processors.
        - vocabulary: The terms in the order of their columns; nothing is learned then.
        - lemmatizer: Leads words to their lemmas before they are counted; see ``TextAnalyzer``.
        - stemmer: Cuts words to their stems before they are counted.
      - Throws: ``VectorizerError`` or ``AnalyzerError`` where an argument cannot be used.
      """#
    ) { call in
      call.result(try CountVectorizer(
        lowercase: call.argument(0, default: true),
        accents: call.argument(1, default: .none),
        tokens: call.argument(2, default: .words(minimumLength: 2)),
        unit: call.argument(3, default: .word),
        stopWords: call.argument(4, default: []),
        ngramRange: call.argument(5, default: 1...1),
        minDocumentFrequency: call.argument(6, default: .count(1)),
        maxDocumentFrequency: call.argument(7, default: .fraction(1)),
        maxFeatures: call.argument(8, default: nil),
        vocabulary: call.argument(9, default: nil),
        isBinary: call.argument(10, default: false),
        lemmatizer: call.argument(11, default: nil),
        stemmer: call.argument(12, default: nil)))
    }
    library.bind(
      "CountVectorizer", "public mutating func fit(_ documents: [String]) throws",
      #"""
      Learns the vocabulary.

      - Throws: ``VectorizerError`` where no term is left.
      """#
    ) { call in
      call.result(try call.withReceiver(CountVectorizer.self) { try $0.fit(
        call.argument(1) as [String]) })
    }
    library.bind(
      "CountVectorizer", "public mutating func fit(_ corpus: TextCorpus) throws",
      #"""
      Learns the vocabulary of documents that are read one after another; only the terms are kept.

      - Throws: ``VectorizerError`` where no term is left; ``CorpusError`` where the file is not good.
      """#
    ) { call in
      call.result(try call.withReceiver(CountVectorizer.self) { try $0.fit(
        call.argument(1) as TextCorpus) })
    }
    library.bind(
      "CountVectorizer", "public mutating func fitTransform(_ documents: [String]) throws -> SparseMatrix",
      #"""
      Learns the vocabulary and counts.

      - Returns: Shape `[documents.count, terms]`.
      - Throws: ``VectorizerError`` where no term is left.
      """#
    ) { call in
      call.result(try call.withReceiver(CountVectorizer.self) { try $0.fitTransform(
        call.argument(1) as [String]) })
    }
    library.bind(
      "CountVectorizer", "public mutating func fitTransform(_ corpus: TextCorpus) throws -> SparseMatrix",
      #"""
      Learns the vocabulary and counts documents that are read one after another; the file is read once,
      and only terms and counts are kept.

      - Returns: Shape `[documents, terms]`.
      - Throws: ``VectorizerError`` where no term is left; ``CorpusError`` where the file is not good.
      """#
    ) { call in
      call.result(try call.withReceiver(CountVectorizer.self) { try $0.fitTransform(
        call.argument(1) as TextCorpus) })
    }
    library.bind(
      "CountVectorizer", "public func transform(_ documents: [String]) throws -> SparseMatrix",
      #"""
      Counts the terms that are known; others are ignored.

      - Returns: Shape `[documents.count, terms]`.
      - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``.
      """#
    ) { call in
      call.result(try call.receiver(CountVectorizer.self).transform(call.argument(1) as [String]))
    }
    library.bind(
      "CountVectorizer", "public func transform(_ corpus: TextCorpus) throws -> SparseMatrix",
      #"""
      Counts the known terms of documents that are read one after another.

      - Returns: Shape `[documents, terms]`.
      - Throws: ``VectorizerError/notFitted(_:)`` before the first ``fit(_:)``; ``CorpusError``.
      """#
    ) { call in
      call.result(try call.receiver(CountVectorizer.self).transform(call.argument(1) as TextCorpus))
    }
    library.bind(
      "CountVectorizer", "public func featureNames() throws(VectorizerError) -> [String]",
      "The terms in the order of the columns; scikit-learn's `get_feature_names_out()`."
    ) { call in
      call.result(try call.receiver(CountVectorizer.self).featureNames())
    }
    library.bind(
      "CountVectorizer", "public func column(of term: String) throws(VectorizerError) -> Int?",
      "The column of a term, or nil for one that is not known; scikit-learn's `vocabulary_.get(term)`."
    ) { call in
      call.result(try call.receiver(CountVectorizer.self).column(of: call.argument(1)))
    }
    library.bind(
      "CountVectorizer", "public func inverseTransform(_ counts: SparseMatrix) throws -> [[String]]",
      #"""
      The terms of a document that have a count; scikit-learn's `inverse_transform`.

      - Throws: ``VectorizerError`` before the first ``fit(_:)``; ``ShapeMismatch`` for another width.
      """#
    ) { call in
      call.result(try call.receiver(CountVectorizer.self).inverseTransform(call.argument(1)))
    }
  }
}

// MARK: Sources/TextFeatures/Vectorizers/DocumentFrequency.swift

extension LibraryBindings {
  private static func bindTextFeaturesVectorizersDocumentFrequency(_ library: inout LibraryCatalog) {
    library.add(type: 
      "DocumentFrequency", "public enum DocumentFrequency: Hashable",
      "In how many documents a term must be, as a number or as a share of all."
    )
    library.bind(
      "DocumentFrequency", "case count(Int)",
      "So many documents; `min_df=2`."
    ) { call in
      call.result(try DocumentFrequency.count(call.argument(0)))
    } match: { call in
      if case let .count(value0) = try call.receiver(DocumentFrequency.self) { call.matched(value0) }
    }
    library.bind(
      "DocumentFrequency", "case fraction(Double)",
      "A share of the documents, 0…1; `max_df=0.9`."
    ) { call in
      call.result(try DocumentFrequency.fraction(call.argument(0)))
    } match: { call in
      if case let .fraction(value0) = try call.receiver(DocumentFrequency.self) { call.matched(value0) }
    }
  }
}

// MARK: Sources/TextFeatures/Vectorizers/LabelEncoder.swift

extension LibraryBindings {
  private static func bindTextFeaturesVectorizersLabelEncoder(_ library: inout LibraryCatalog) {
    library.add(type: 
      "LabelEncoder", "public struct LabelEncoder: CustomStringConvertible",
      #"""
      Numbers class labels in the order of their code points, or of their size where they are numbers.

          var encoder = LabelEncoder()
          try encoder.fitTransform(["спам", "не спам", "спам"])   // [1, 0, 1]
          try encoder.classes()                                   // ["не спам", "спам"]

      Source: scikit-learn's `LabelEncoder` and `LabelBinarizer`.
      """#
    )
    library.bind("LabelEncoder", "public init()") { call in
      call.result(LabelEncoder())
    }
    library.bind(
      "LabelEncoder", "public mutating func fit(_ labels: [String]) throws(VectorizerError)",
      #"""
      Learns the labels.

      - Throws: ``VectorizerError`` where there is none.
      """#
    ) { call in
      call.result(try call.withReceiver(LabelEncoder.self) { try $0.fit(
        call.argument(1) as [String]) })
    }
    library.bind(
      "LabelEncoder", "public mutating func fit(_ labels: [Int]) throws(VectorizerError)",
      #"""
      Learns labels that are whole numbers.

      - Throws: ``VectorizerError`` where there is none.
      """#
    ) { call in
      call.result(try call.withReceiver(LabelEncoder.self) { try $0.fit(
        call.argument(1) as [Int]) })
    }
    library.bind(
      "LabelEncoder", "public mutating func fitTransform(_ labels: [Int]) throws(VectorizerError) -> [Int]",
      "Learns labels that are whole numbers and numbers the same ones."
    ) { call in
      call.result(try call.withReceiver(LabelEncoder.self) { try $0.fitTransform(
        call.argument(1) as [Int]) })
    }
    library.bind(
      "LabelEncoder", "public func transform(_ labels: [Int]) throws(VectorizerError) -> [Int]",
      #"""
      The number of each label that is a whole number itself.

      - Throws: ``VectorizerError`` before ``fit(_:)`` and for a label that was not learned.
      """#
    ) { call in
      call.result(try call.receiver(LabelEncoder.self).transform(call.argument(1) as [Int]))
    }
    library.bind(
      "LabelEncoder", "public func binarized(_ labels: [Int]) throws -> Matrix",
      "One column for each label with a 1 where it stands, as for texts."
    ) { call in
      call.result(try call.receiver(LabelEncoder.self).binarized(call.argument(1) as [Int]))
    }
    library.bind(
      "LabelEncoder", "public mutating func fitTransform(_ labels: [String]) throws(VectorizerError) -> [Int]",
      "Learns the labels and numbers the same ones."
    ) { call in
      call.result(try call.withReceiver(LabelEncoder.self) { try $0.fitTransform(
        call.argument(1) as [String]) })
    }
    library.bind(
      "LabelEncoder", "public func transform(_ labels: [String]) throws(VectorizerError) -> [Int]",
      #"""
      The number of each label.

      - Throws: ``VectorizerError`` before ``fit(_:)`` and for a label that was not learned.
      """#
    ) { call in
      call.result(try call.receiver(LabelEncoder.self).transform(call.argument(1) as [String]))
    }
    library.bind(
      "LabelEncoder", "public func inverseTransform(_ codes: [Int]) throws(VectorizerError) -> [String]",
      #"""
      The label of each number.

      - Throws: ``VectorizerError`` before ``fit(_:)`` and for a number that no label has.
      """#
    ) { call in
      call.result(try call.receiver(LabelEncoder.self).inverseTransform(call.argument(1)))
    }
    library.bind(
      "LabelEncoder", "public func binarized(_ labels: [String]) throws -> Matrix",
      #"""
      One column for each label with a 1 where it stands; two labels share one column.

      - Returns: Shape `[labels.count, classes]`, or `[labels.count, 1]` for two classes.
      - Throws: ``VectorizerError`` before ``fit(_:)``, without a label, and for one that was not learned.
      """#
    ) { call in
      call.result(try call.receiver(LabelEncoder.self).binarized(call.argument(1) as [String]))
    }
    library.bind(
      "LabelEncoder", "public func classes() throws(VectorizerError) -> [String]",
      "The labels in the order of their numbers; scikit-learn's `classes_`."
    ) { call in
      call.result(try call.receiver(LabelEncoder.self).classes())
    }
  }
}

// MARK: Sources/TextFeatures/Vectorizers/OneHotEncoder.swift

extension LibraryBindings {
  private static func bindTextFeaturesVectorizersOneHotEncoder(_ library: inout LibraryCatalog) {
    library.add(type: 
      "OneHotEncoder", "public struct OneHotEncoder: CustomStringConvertible",
      #"""
      Turns categories into vectors with one 1: column *i* of the input becomes as many columns as it has
      categories.

          var encoder = OneHotEncoder(unknown: .ignored)
          try encoder.fit([["кошек"], ["люблю"], ["собаки"]])
          try encoder.transform([["люблю"], ["птицы"]]).dense()   // [[0. 1. 0.]
                                                                  //  [0. 0. 0.]]

      Vectors of two categories are orthogonal and √2 apart, whatever the words mean. Categories stand in
      the order of code points.

      Source: scikit-learn's `OneHotEncoder`.
      """#
    )
    library.add(type: 
      "OneHotEncoder.Unknown", "public enum Unknown: Hashable",
      "What becomes of a category that was not learned."
    )
    library.bind(
      "OneHotEncoder.Unknown", "public var rawValue: String { get }",
      "The case's raw value."
    ) { call in
      call.result(try call.receiver(OneHotEncoder.Unknown.self).rawValue)
    }
    library.bind(
      "OneHotEncoder.Unknown", "public init?(rawValue: String)",
      "The case with a raw value, if there is one."
    ) { call in
      call.result(try OneHotEncoder.Unknown(rawValue: call.argument(0)))
    }
    library.bind(
      "OneHotEncoder.Unknown", "case refused",
      #"""
      It is an error; scikit-learn's `handle_unknown="error"`.
      """#
    ) { call in
      call.result(OneHotEncoder.Unknown.refused)
    } match: { call in
      if case .refused = try call.receiver(OneHotEncoder.Unknown.self) { call.matched() }
    }
    library.bind(
      "OneHotEncoder.Unknown", "case ignored",
      #"""
      Its columns are all zero; `"ignore"`.
      """#
    ) { call in
      call.result(OneHotEncoder.Unknown.ignored)
    } match: { call in
      if case .ignored = try call.receiver(OneHotEncoder.Unknown.self) { call.matched() }
    }
    library.bind("OneHotEncoder", "public let unknown: OneHotEncoder.Unknown") { call in
      call.result(try call.receiver(OneHotEncoder.self).unknown)
    }
    library.bind(
      "OneHotEncoder", "public let dropsFirst: Bool",
      "Whether the first category of each column has no column of its own."
    ) { call in
      call.result(try call.receiver(OneHotEncoder.self).dropsFirst)
    }
    library.bind("OneHotEncoder", "public init(unknown: OneHotEncoder.Unknown = .refused, dropsFirst: Bool = false)") { call in
      call.result(try OneHotEncoder(
        unknown: call.argument(0, default: .refused),
        dropsFirst: call.argument(1, default: false)))
    }
    library.bind(
      "OneHotEncoder", "public mutating func fit(_ rows: [[String]]) throws(VectorizerError)",
      #"""
      Learns the categories of each column.

      - Parameter rows: Shape `[samples, columns]`.
      - Throws: ``VectorizerError`` where the rows differ in length or there is none.
      """#
    ) { call in
      call.result(try call.withReceiver(OneHotEncoder.self) { try $0.fit(
        call.argument(1) as [[String]]) })
    }
    library.bind(
      "OneHotEncoder", "public mutating func fit(_ rows: [[Int]]) throws(VectorizerError)",
      "Learns categories that are whole numbers, which stand in the order of their size."
    ) { call in
      call.result(try call.withReceiver(OneHotEncoder.self) { try $0.fit(
        call.argument(1) as [[Int]]) })
    }
    library.bind(
      "OneHotEncoder", "public mutating func fitTransform(_ rows: [[String]]) throws -> SparseMatrix",
      "Learns the categories and encodes the same rows."
    ) { call in
      call.result(try call.withReceiver(OneHotEncoder.self) { try $0.fitTransform(
        call.argument(1) as [[String]]) })
    }
    library.bind(
      "OneHotEncoder", "public mutating func fitTransform(_ rows: [[Int]]) throws -> SparseMatrix",
      "Learns categories that are whole numbers and encodes the same rows."
    ) { call in
      call.result(try call.withReceiver(OneHotEncoder.self) { try $0.fitTransform(
        call.argument(1) as [[Int]]) })
    }
    library.bind(
      "OneHotEncoder", "public func transform(_ rows: [[Int]]) throws -> SparseMatrix",
      #"""
      Encodes rows of categories that are whole numbers.

      - Returns: Shape `[samples, categories of all columns]`.
      - Throws: As for texts.
      """#
    ) { call in
      call.result(try call.receiver(OneHotEncoder.self).transform(call.argument(1) as [[Int]]))
    }
    library.bind(
      "OneHotEncoder", "public func transform(_ rows: [[String]]) throws -> SparseMatrix",
      #"""
      Encodes rows of categories.

      - Returns: Shape `[samples, categories of all columns]`.
      - Throws: ``VectorizerError`` before ``fit(_:)``, without a row, for rows of another length, and for
        an unknown category unless those are ignored.
      """#
    ) { call in
      call.result(try call.receiver(OneHotEncoder.self).transform(call.argument(1) as [[String]]))
    }
    library.bind(
      "OneHotEncoder", "public func explain(_ row: [String], digits: Int = 4, language: CaptionLanguage = .english) throws -> Derivation",
      #"""
      The vector of one row of categories, worked out on paper.

      Its quantities are `x` (part `vector`), an element for each output column, and `norm` (part
      `length`); given are `V`, the number of columns, and `i`, the column of each category that has one.
      A category that is ignored because it was not learned has only zeros, and is named.

      - Parameter digits: Decimals to show, 1 to 15.
      - Throws: As ``transform(_:)``; ``DigitsOutOfRange``.
      """#
    ) { call in
      call.result(try call.receiver(OneHotEncoder.self).explain(
        call.argument(1) as [String],
        digits: call.argument(2, default: 4) as Int,
        language: call.argument(3, default: .english) as CaptionLanguage))
    }
    library.bind(
      "OneHotEncoder", "public func explain(_ row: [Int], digits: Int = 4, language: CaptionLanguage = .english) throws -> Derivation",
      "The vector of one row of categories that are whole numbers, worked out on paper."
    ) { call in
      call.result(try call.receiver(OneHotEncoder.self).explain(
        call.argument(1) as [Int],
        digits: call.argument(2, default: 4) as Int,
        language: call.argument(3, default: .english) as CaptionLanguage))
    }
    library.bind(
      "OneHotEncoder", "public func categories() throws(VectorizerError) -> [[String]]",
      "The categories of each input column; scikit-learn's `categories_`."
    ) { call in
      call.result(try call.receiver(OneHotEncoder.self).categories())
    }
    library.bind(
      "OneHotEncoder", "public func featureNames() throws(VectorizerError) -> [String]",
      "The names of the output columns: `x0_кошек`."
    ) { call in
      call.result(try call.receiver(OneHotEncoder.self).featureNames())
    }
    library.bind(
      "OneHotEncoder", "public func inverseTransform(_ encoded: SparseMatrix) throws -> [[String?]]",
      #"""
      The categories that rows stand for: in each column the one with the largest number.

      Where the numbers of a column add up to 0, its first category was dropped, or else an unknown one
      ignored, which gives nil.

      - Parameter encoded: Shape `[samples, categories of all columns]`; numbers other than 0 and 1 may be
        shares.
      - Throws: ``VectorizerError`` before ``fit(_:)``, without a row or column, for a number that is not
        finite, and for zeros where none was dropped and unknown ones are refused; ``ShapeMismatch``.
      """#
    ) { call in
      call.result(try call.receiver(OneHotEncoder.self).inverseTransform(call.argument(1)))
    }
  }
}

// MARK: Sources/TextFeatures/Vectorizers/VectorizerError.swift

extension LibraryBindings {
  private static func bindTextFeaturesVectorizersVectorizerError(_ library: inout LibraryCatalog) {
    library.add(type: 
      "VectorizerError", "public enum VectorizerError: Error, Hashable, CustomStringConvertible",
      "What a vectorizer cannot learn from, or be asked for."
    )
    library.bind(
      "VectorizerError", "case notFitted(String)",
      "`transform` or a learned value was asked for before `fit`."
    ) { call in
      call.result(try VectorizerError.notFitted(call.argument(0)))
    } match: { call in
      if case let .notFitted(value0) = try call.receiver(VectorizerError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorizerError", "case emptyVocabulary(documents: Int)",
      "No document has a term."
    ) { call in
      call.result(try VectorizerError.emptyVocabulary(documents: call.argument(0)))
    } match: { call in
      if case let .emptyVocabulary(value0) = try call.receiver(VectorizerError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorizerError", "case noDocuments",
      "Counts of no document."
    ) { call in
      call.result(VectorizerError.noDocuments)
    } match: { call in
      if case .noDocuments = try call.receiver(VectorizerError.self) { call.matched() }
    }
    library.bind(
      "VectorizerError", "case noColumns(rows: Int)",
      "So many rows, but without a column."
    ) { call in
      call.result(try VectorizerError.noColumns(rows: call.argument(0)))
    } match: { call in
      if case let .noColumns(value0) = try call.receiver(VectorizerError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorizerError", "case tooShort(longest: Int, ngram: Int, unit: TextAnalyzer.Unit)",
      "Even the longest document has fewer words, or characters, than the shortest n-gram asked for."
    ) { call in
      call.result(try VectorizerError.tooShort(
        longest: call.argument(0),
        ngram: call.argument(1),
        unit: call.argument(2)))
    } match: { call in
      if case let .tooShort(value0, value1, value2) = try call.receiver(VectorizerError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "VectorizerError", "case notFinite(row: Int, column: Int)",
      "A number that is NaN or infinite; row and column count from 0."
    ) { call in
      call.result(try VectorizerError.notFinite(row: call.argument(0), column: call.argument(1)))
    } match: { call in
      if case let .notFinite(value0, value1) = try call.receiver(VectorizerError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorizerError", "case infiniteWeight(row: Int, column: Int)",
      "A row of weights that cannot be scaled, since no document that was learned from has this column's term."
    ) { call in
      call.result(try VectorizerError.infiniteWeight(
        row: call.argument(0),
        column: call.argument(1)))
    } match: { call in
      if case let .infiniteWeight(value0, value1) = try call.receiver(VectorizerError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorizerError", "case noLogarithm(row: Int, column: Int, count: Double)",
      "A count below 0 or equal to it, whose logarithm a sublinear form asks for."
    ) { call in
      call.result(try VectorizerError.noLogarithm(
        row: call.argument(0),
        column: call.argument(1),
        count: call.argument(2)))
    } match: { call in
      if case let .noLogarithm(value0, value1, value2) = try call.receiver(VectorizerError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "VectorizerError", "case noLength(row: Int)",
      "Counts that add up to 0, by which a relative form divides."
    ) { call in
      call.result(try VectorizerError.noLength(row: call.argument(0)))
    } match: { call in
      if case let .noLength(value0) = try call.receiver(VectorizerError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorizerError", "case noTermsLeft(of: Int)",
      "The limits leave no term of so many."
    ) { call in
      call.result(try VectorizerError.noTermsLeft(of: call.argument(0)))
    } match: { call in
      if case let .noTermsLeft(value0) = try call.receiver(VectorizerError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorizerError", "case limitsExclude(minimum: Double, maximum: Double)",
      "The upper limit lies below the lower one."
    ) { call in
      call.result(try VectorizerError.limitsExclude(
        minimum: call.argument(0),
        maximum: call.argument(1)))
    } match: { call in
      if case let .limitsExclude(value0, value1) = try call.receiver(VectorizerError.self) { call.matched(value0, value1) }
    }
    library.bind("VectorizerError", "case limit(name: String, value: String)") { call in
      call.result(try VectorizerError.limit(name: call.argument(0), value: call.argument(1)))
    } match: { call in
      if case let .limit(value0, value1) = try call.receiver(VectorizerError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorizerError", "case maxFeatures(Int)",
      "A limit of features below 1."
    ) { call in
      call.result(try VectorizerError.maxFeatures(call.argument(0)))
    } match: { call in
      if case let .maxFeatures(value0) = try call.receiver(VectorizerError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorizerError", "case noGivenTerms",
      "A given vocabulary without a term."
    ) { call in
      call.result(VectorizerError.noGivenTerms)
    } match: { call in
      if case .noGivenTerms = try call.receiver(VectorizerError.self) { call.matched() }
    }
    library.bind("VectorizerError", "case repeatedTerm(String)") { call in
      call.result(try VectorizerError.repeatedTerm(call.argument(0)))
    } match: { call in
      if case let .repeatedTerm(value0) = try call.receiver(VectorizerError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorizerError", "case ragged(row: Int, expected: Int, found: Int)",
      "A row of categories with another number of fields than the first."
    ) { call in
      call.result(try VectorizerError.ragged(
        row: call.argument(0),
        expected: call.argument(1),
        found: call.argument(2)))
    } match: { call in
      if case let .ragged(value0, value1, value2) = try call.receiver(VectorizerError.self) { call.matched(value0, value1, value2) }
    }
    library.bind(
      "VectorizerError", "case noCategories(rows: Int)",
      "No categories, of so many rows."
    ) { call in
      call.result(try VectorizerError.noCategories(rows: call.argument(0)))
    } match: { call in
      if case let .noCategories(value0) = try call.receiver(VectorizerError.self) { call.matched(value0) }
    }
    library.bind(
      "VectorizerError", "case allZeros(row: Int, column: Int)",
      "A row that stands for no category of a column of the data, though unknown ones are refused."
    ) { call in
      call.result(try VectorizerError.allZeros(row: call.argument(0), column: call.argument(1)))
    } match: { call in
      if case let .allZeros(value0, value1) = try call.receiver(VectorizerError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorizerError", "case unknownCategory(String, column: Int)",
      "A category that was not there when the encoder learned."
    ) { call in
      call.result(try VectorizerError.unknownCategory(call.argument(0), column: call.argument(1)))
    } match: { call in
      if case let .unknownCategory(value0, value1) = try call.receiver(VectorizerError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorizerError", "case noLabels",
      "No labels to learn or to encode."
    ) { call in
      call.result(VectorizerError.noLabels)
    } match: { call in
      if case .noLabels = try call.receiver(VectorizerError.self) { call.matched() }
    }
    library.bind(
      "VectorizerError", "case unknownLabel(String, known: [String])",
      "A label that was not there when the encoder learned, and those that were."
    ) { call in
      call.result(try VectorizerError.unknownLabel(call.argument(0), known: call.argument(1)))
    } match: { call in
      if case let .unknownLabel(value0, value1) = try call.receiver(VectorizerError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorizerError", "case unknownCode(Int, labels: Int)",
      "A number that no label has, of so many labels."
    ) { call in
      call.result(try VectorizerError.unknownCode(call.argument(0), labels: call.argument(1)))
    } match: { call in
      if case let .unknownCode(value0, value1) = try call.receiver(VectorizerError.self) { call.matched(value0, value1) }
    }
    library.bind(
      "VectorizerError", "case noKnownTerm(String)",
      "A document of which no term was learned."
    ) { call in
      call.result(try VectorizerError.noKnownTerm(call.argument(0)))
    } match: { call in
      if case let .noKnownTerm(value0) = try call.receiver(VectorizerError.self) { call.matched(value0) }
    }
    library.bind("VectorizerError", "public var description: String { get }") { call in
      call.result(try call.receiver(VectorizerError.self).description)
    }
  }
}

// MARK: Sources/TextFeatures/Vectorizers/VectorizerText.swift

extension LibraryBindings {
  private static func bindTextFeaturesVectorizersVectorizerText(_ library: inout LibraryCatalog) {
    library.bind(
      "TextAnalyzer", "public var description: String { get }",
      "The parameters that differ from the defaults."
    ) { call in
      call.result(try call.receiver(TextAnalyzer.self).description)
    }
    library.bind(
      "CountVectorizer", "public var description: String { get }",
      "The parameters that differ from the defaults."
    ) { call in
      call.result(try call.receiver(CountVectorizer.self).description)
    }
    library.bind(
      "TfidfForm", "public var description: String { get }",
      "The form's name, or the parameters that differ from the defaults."
    ) { call in
      call.result(try call.receiver(TfidfForm.self).description)
    }
    library.bind(
      "TfidfTransformer", "public var description: String { get }",
      "The form, unless it is the default."
    ) { call in
      call.result(try call.receiver(TfidfTransformer.self).description)
    }
    library.bind(
      "TfidfVectorizer", "public var description: String { get }",
      "The parameters that differ from the defaults."
    ) { call in
      call.result(try call.receiver(TfidfVectorizer.self).description)
    }
    library.bind(
      "OneHotEncoder", "public var description: String { get }",
      "The parameters that differ from the defaults."
    ) { call in
      call.result(try call.receiver(OneHotEncoder.self).description)
    }
    library.bind("LabelEncoder", "public var description: String { get }") { call in
      call.result(try call.receiver(LabelEncoder.self).description)
    }
    library.bind(
      "TextTokenizer", "public var description: String { get }",
      "The parameters that differ from the defaults."
    ) { call in
      call.result(try call.receiver(TextTokenizer.self).description)
    }
    library.bind("PorterStemmer", "public var description: String { get }") { call in
      call.result(try call.receiver(PorterStemmer.self).description)
    }
    library.bind("SnowballStemmer", "public var description: String { get }") { call in
      call.result(try call.receiver(SnowballStemmer.self).description)
    }
  }
}

// MARK: Library types are held as they are

extension CorpusError: ForeignBridged {}
extension DatasetError: ForeignBridged {}
extension TextCorpus: ForeignBridged {}
extension CaptionLanguage: ForeignBridged {}
extension Derivation: ForeignBridged {}
extension DigitsOutOfRange: ForeignBridged {}
extension Rounding: ForeignBridged {}
extension UnknownQuantity: ForeignBridged {}
extension Chart: ForeignBridged {}
extension Chart.Kind: ForeignBridged {}
extension Chart.Point: ForeignBridged {}
extension Chart.Series: ForeignBridged {}
extension ChartError: ForeignBridged {}
extension Display: ForeignBridged {}
extension Formula: ForeignBridged {}
extension StepList: ForeignBridged {}
extension StepList.Part: ForeignBridged {}
extension StepList.Step: ForeignBridged {}
extension Table: ForeignBridged {}
extension Table.Alignment: ForeignBridged {}
extension Table.Column: ForeignBridged {}
extension Table.Field: ForeignBridged {}
extension AnalogyEvaluation: ForeignBridged {}
extension AnalogyEvaluation.Section: ForeignBridged {}
extension SimilarityEvaluation: ForeignBridged {}
extension FastText: ForeignBridged {}
extension FastTextLoss: ForeignBridged {}
extension FastTextClassifier: ForeignBridged {}
extension FastTextClassifierSettings: ForeignBridged {}
extension FastTextError: ForeignBridged {}
extension FastTextSettings: ForeignBridged {}
extension LabelPrediction: ForeignBridged {}
extension ClassifierTest: ForeignBridged {}
extension VectorFileError: ForeignBridged {}
extension CBOW: ForeignBridged {}
extension Cooccurrences: ForeignBridged {}
extension Cooccurrences.Weighting: ForeignBridged {}
extension Cooccurrences.Pair: ForeignBridged {}
extension EmbeddingError: ForeignBridged {}
extension GloVePair: ForeignBridged {}
extension GloVeError: ForeignBridged {}
extension HierarchicalSoftmax: ForeignBridged {}
extension HuffmanTree: ForeignBridged {}
extension SkipGram: ForeignBridged {}
extension SubwordClassifier: ForeignBridged {}
extension Subwords: ForeignBridged {}
extension SubwordsError: ForeignBridged {}
extension PhraseScoring: ForeignBridged {}
extension Phrases: ForeignBridged {}
extension Phrases.Phrase: ForeignBridged {}
extension GradientShare: ForeignBridged {}
extension SubwordComposition: ForeignBridged {}
extension GloVeTarget: ForeignBridged {}
extension GloVeOptimizer: ForeignBridged {}
extension GloVe: ForeignBridged {}
extension GloVe.Side: ForeignBridged {}
extension GloVeSettings: ForeignBridged {}
extension GloVeProgress: ForeignBridged {}
extension NoiseDistribution: ForeignBridged {}
extension Subsampling: ForeignBridged {}
extension NoMemory: ForeignBridged {}
extension TrainingMode: ForeignBridged {}
extension Word2Vec: ForeignBridged {}
extension Word2Vec.TrainedWords: ForeignBridged {}
extension Word2VecSettings: ForeignBridged {}
extension Word2VecError: ForeignBridged {}
extension WordVocabulary: ForeignBridged {}
extension UnknownWord: ForeignBridged {}
extension KeyedVectors: ForeignBridged {}
extension Neighbor: ForeignBridged {}
extension VectorQueryError: ForeignBridged {}
extension KeyedVectors.MapMethod: ForeignBridged {}
extension PCA: ForeignBridged {}
extension PCA.Components: ForeignBridged {}
extension MapError: ForeignBridged {}
extension TSNE: ForeignBridged {}
extension TSNE.Result: ForeignBridged {}
extension Matrix: ForeignBridged {}
extension ShapeMismatch: ForeignBridged {}
extension MatrixError: ForeignBridged {}
extension SparseMatrix: ForeignBridged {}
extension NumPyText: ForeignBridged {}
extension RandomState.IntegerWidth: ForeignBridged {}
extension PermutedCongruential: ForeignBridged {}
extension PythonRandom: ForeignBridged {}
extension RandomState: ForeignBridged {}
extension RandomStateError: ForeignBridged {}
extension RandomState.SamplingMethod: ForeignBridged {}
extension AnalyzerError: ForeignBridged {}
extension TextAnalyzer: ForeignBridged {}
extension TextAnalyzer.Unit: ForeignBridged {}
extension TextAnalyzer.AccentStripping: ForeignBridged {}
extension TokenPattern: ForeignBridged {}
extension LemmaDataError: ForeignBridged {}
extension WordNetMorphology: ForeignBridged {}
extension WordNetMorphology.PartOfSpeech: ForeignBridged {}
extension Grammeme: ForeignBridged {}
extension MorphTag: ForeignBridged {}
extension Lemmatizer: ForeignBridged {}
extension Lemmatizer.Language: ForeignBridged {}
extension MorphAnalyzer: ForeignBridged {}
extension MorphParse: ForeignBridged {}
extension PolishDictionary: ForeignBridged {}
extension PolishDictionary.Reading: ForeignBridged {}
extension NGrams: ForeignBridged {}
extension NGramError: ForeignBridged {}
extension PythonText: ForeignBridged {}
extension TextTokenizer: ForeignBridged {}
extension TextTokenizer.Mode: ForeignBridged {}
extension TextTokenizerError: ForeignBridged {}
extension PorterStemmer: ForeignBridged {}
extension PorterStemmer.Mode: ForeignBridged {}
extension SnowballStemmer: ForeignBridged {}
extension SnowballStemmer.Language: ForeignBridged {}
extension StemmerError: ForeignBridged {}
extension StopWords: ForeignBridged {}
extension StopWords.EnglishList: ForeignBridged {}
extension TfidfForm: ForeignBridged {}
extension TfidfForm.TermFrequency: ForeignBridged {}
extension TfidfForm.InverseFrequency: ForeignBridged {}
extension TfidfForm.Norm: ForeignBridged {}
extension TfidfTransformer: ForeignBridged {}
extension TfidfVectorizer: ForeignBridged {}
extension Tokenizers: ForeignBridged {}
extension TweetTokenizer: ForeignBridged {}
extension CountVectorizer: ForeignBridged {}
extension DocumentFrequency: ForeignBridged {}
extension LabelEncoder: ForeignBridged {}
extension OneHotEncoder: ForeignBridged {}
extension OneHotEncoder.Unknown: ForeignBridged {}
extension VectorizerError: ForeignBridged {}
