// What `print` shows of values that are drawn: their drawing as text.

extension Display: CustomStringConvertible {
  public var description: String { plainText }
}

extension Table: CustomStringConvertible {
  public var description: String { plainText }
}

extension Table.Column: CustomStringConvertible {
  public var description: String { title }
}

extension Table.Field: CustomStringConvertible {
  public var description: String { text }
}

extension Formula: CustomStringConvertible {
  public var description: String { plain }
}

extension StepList: CustomStringConvertible {
  public var description: String { plainText }
}

extension StepList.Part: CustomStringConvertible {
  public var description: String { StepList(parts: [self]).plainText }
}

extension StepList.Step: CustomStringConvertible {
  public var description: String { result.plain }
}

extension Chart: CustomStringConvertible {
  public var description: String { table.plainText }
}

extension Chart.Point: CustomStringConvertible {
  public var description: String {
    let place = "(\(ChartNumber.short(x)), \(ChartNumber.short(y)))"
    return label.isEmpty ? place : "\(label) \(place)"
  }
}

extension Chart.Series: CustomStringConvertible {
  public var description: String {
    let points = points.map(\.description).joined(separator: "; ")
    return name.isEmpty ? points : "\(name): \(points)"
  }
}
