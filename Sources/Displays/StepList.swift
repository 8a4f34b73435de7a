/// Something written both as TeX and as plain text.
public struct Formula: Hashable, Sendable {
  public var tex: String
  public var plain: String

  public init(tex: String, plain: String) {
    self.tex = tex
    self.plain = plain
  }
}

/// The steps of a calculation in parts, drawn as a worked example.
public struct StepList: Hashable, Sendable {
  /// A group of steps under one heading, such as the forward pass.
  public struct Part: Hashable, Sendable {
    /// The stable name that code uses: `forward`.
    public var name: String
    /// The heading that readers see.
    public var title: String
    public var steps: [Step]

    public init(name: String, title: String, steps: [Step]) {
      self.name = name
      self.title = title
      self.steps = steps
    }
  }

  /// One named quantity: how it is defined, with the numbers in place, and its value.
  public struct Step: Hashable, Sendable {
    /// The stable name that code uses: `loss`.
    public var name: String
    /// What the step does, in words.
    public var caption: String
    /// The symbolic form, `L = -ln p(кот)`.
    public var symbolic: Formula?
    /// The form with operands in place; several where a vector is computed element by element.
    public var substituted: [Formula]
    /// The result, with `=` or `≈` by whether the shown digits are exact.
    public var result: Formula
    /// The numbers of the result at full precision, row by row.
    public var values: [Double]
    /// `[]` for a number, `[n]` for a vector, `[rows, columns]` for a matrix.
    public var shape: [Int]

    public init(
      name: String, caption: String, symbolic: Formula?, substituted: [Formula], result: Formula,
      values: [Double], shape: [Int]
    ) {
      self.name = name
      self.caption = caption
      self.symbolic = symbolic
      self.substituted = substituted
      self.result = result
      self.values = values
      self.shape = shape
    }
  }

  public var title: String?
  public var parts: [Part]

  public init(title: String? = nil, parts: [Part]) {
    self.title = title
    self.parts = parts
  }
}
