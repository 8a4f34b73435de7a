// konspekt:hide
/// What a folder of word vectors says about itself, in the form that the Hugging Face Hub reads.
public struct ModelCard: Hashable, Sendable {
  /// The heading.
  public var title: String
  /// How the vectors were trained: `GloVe`.
  public var method: String
  /// Codes of languages: `ru`.
  public var languages: [String]
  /// A name that the hub knows, such as `mit` or `cc-by-sa-4.0`; none where it is not known.
  public var license: String?
  /// What the vectors were trained with.
  public var corpus: String?
  /// Settings by their names, in the order in which they are to stand.
  public var settings: [Setting]

  // konspekt:hide
  public struct Setting: Hashable, Sendable {
    public let name: String
    public let value: String

    public init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  public init(
    title: String, method: String, languages: [String] = [], license: String? = nil,
    corpus: String? = nil, settings: [Setting] = []
  ) {
    self.title = title
    self.method = method
    self.languages = languages
    self.license = license
    self.corpus = corpus
    self.settings = settings
  }

  /// `README.md`, its head in YAML. Texts are quoted as in JSON, which YAML reads.
  func readme(words: Int, dimension: Int) -> String {
    var lines = ["---"]
    if !languages.isEmpty { lines += ["language:"] + languages.map { "- " + JSONText.quoted($0) } }
    if let license { lines.append("license: " + JSONText.quoted(license)) }
    lines += ["library_name: konspekt", "pipeline_tag: feature-extraction", "tags:", "- word-embeddings"]
    lines += ["- " + JSONText.quoted(method.lowercased()), "---", "", "# \(Self.line(title))", ""]
    lines.append("\(words) word vectors of \(dimension) components, trained by \(Self.line(method)).")
    if let corpus { lines += ["", "Corpus: \(Self.line(corpus))"] }
    if !settings.isEmpty {
      lines += ["", "| setting | value |", "| --- | --- |"]
      lines += settings.map { "| \(Self.field($0.name)) | \(Self.field($0.value)) |" }
    }
    lines += [
      "", "`model.safetensors` holds the tensor `vectors`, shape [\(words), \(dimension)]; `vocab.json` says which",
      "row is which word; `vectors.txt` has both in word2vec's text format:", "", "```python",
      "from gensim.models import KeyedVectors",
      "vectors = KeyedVectors.load_word2vec_format(\"vectors.txt\")", "```", "",
    ]
    return lines.joined(separator: "\n")
  }

  private static func line(_ text: String) -> String {
    String(text.map { $0.isNewline ? " " : $0 })
  }

  private static func field(_ text: String) -> String {
    line(text).split(separator: "|", omittingEmptySubsequences: false).joined(separator: "\\|")
  }

  /// `config.json`.
  func config(words: Int, dimension: Int) -> String {
    var members = [
      ("model_type", JSONText.quoted(method.lowercased())), ("vocab_size", "\(words)"),
      ("hidden_size", "\(dimension)"), ("torch_dtype", "\"float32\""),
    ]
    if !settings.isEmpty {
      let inner = settings.map { "    \(JSONText.quoted($0.name)): \(JSONText.quoted($0.value))" }
      members.append(("training", "{\n" + inner.joined(separator: ",\n") + "\n  }"))
    }
    return "{\n" + members.map { "  \"\($0)\": \($1)" }.joined(separator: ",\n") + "\n}\n"
  }
}
