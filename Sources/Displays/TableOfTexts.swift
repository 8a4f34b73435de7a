// Tables from plain values, as a cell has them.
extension Table {
  /// A table of texts; fields that read as numbers are numbers, and their columns stand right.
  ///
  ///     Table(columns: ["слово", "p"], rows: [["кот", fixed(p[0], digits: 4)]])
  public init(caption: String? = nil, columns: [String], rows: [[String]]) {
    let fields = rows.map { row in
      row.map { text in Self.number(text).map { Field($0, shownAs: text) } ?? Field(text) }
    }
    self.init(caption: caption, titles: columns, fields: fields)
  }

  /// A table of numbers with a fixed count of decimals; the numbers keep their full precision.
  public init(caption: String? = nil, columns: [String], rows: [[Double]], digits: Int = 4) {
    let fields = rows.map { row in
      row.map { Field($0, shownAs: fixed($0, digits: digits)) }
    }
    self.init(caption: caption, titles: columns, fields: fields)
  }

  /// A table of numbers whose rows have names, shown in the first column.
  ///
  /// The first title is that of the names; with as many titles as numbers in a row, the names have none.
  /// Names and rows are paired from the top; a row without a name has `?`, a name without a row stands
  /// alone.
  ///
  ///     Table(columns: ["слово", "u₁", "u₂"], labels: model.vocabulary, rows: vectors, digits: 6)
  public init(
    caption: String? = nil, columns: [String], labels: [String], rows: [[Double]], digits: Int = 4
  ) {
    let fields = (0..<max(labels.count, rows.count)).map { index in
      let label = index < labels.count ? labels[index] : "?"
      let row = index < rows.count ? rows[index] : []
      return [Field(label)] + row.map { Field($0, shownAs: fixed($0, digits: digits)) }
    }
    let isUntitled = columns.first != "" && columns.count == rows.lazy.map(\.count).max()
    self.init(caption: caption, titles: isUntitled ? [""] + columns : columns, fields: fields)
  }

  /// Reads digits, not words: "nan", "inf" and "0x10" are texts.
  private static func number(_ text: String) -> Double? {
    text.contains(where: \.isNumber) && text.allSatisfy { "0123456789.+-eE".contains($0) }
      ? Double(text) : nil
  }

  private init(caption: String?, titles: [String], fields: [[Field]]) {
    let width = max(titles.count, fields.lazy.map(\.count).max() ?? 0)
    let columns = (0..<width).map { index in
      let title = index < titles.count ? titles[index] : "?"
      let entries = fields.compactMap { $0.indices.contains(index) ? $0[index] : nil }
        .filter { !$0.text.isEmpty }
      let isNumeric = !entries.isEmpty && entries.allSatisfy { $0.number != nil }
      return Column(title, alignment: isNumeric ? .right : .left)
    }
    self.init(caption: caption, columns: columns, rows: fields)
  }
}

extension Table: Displayable {
  public var display: Display { .table(self) }
}

extension Formula: Displayable {
  public var display: Display { .formula(self) }
}

extension Display: Displayable {
  public var display: Display { self }
}
