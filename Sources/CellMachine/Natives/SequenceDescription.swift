/// Writes the sequences of the standard library that wrap others: most show their name and what they hold.
struct SequenceDescription {
  private unowned(unsafe) let machine: Machine
  private let describer: SlotDescription

  init(_ machine: Machine, _ describer: SlotDescription) {
    self.machine = machine
    self.describer = describer
  }

  /// - Parameter name: With its module where the sequence stands in another value.
  func describe(_ slot: Slot, _ type: RuntimeType, _ name: String, _ element: RuntimeType) throws -> String {
    let isInside = name.hasPrefix("Swift.")
    let kind = (isInside ? name.dropFirst(6) : name[...]).prefix { $0 != "<" }
    if let text = try text(slot, kind) { return isInside ? "\(kindOfView(kind))(\(text.debugDescription))" : text }
    if kind.hasPrefix("Stride") { return name.hasPrefix("Swift.") ? name : qualified(type, name) }
    if kind == "AnyIterator", slot.object is ClosureObject {
      let closure = "Swift._ClosureBasedIterator<\(DynamicType(machine).qualifiedName(element))>"
      return "\(name)(_box: Swift._IteratorBox<\(closure)>)"
    }
    if let iterator = slot.object as? IteratorObject, let text = try parts(iterator) { return "\(name)(\(text))" }
    if let pipeline = slot.object as? PipelineObject, let parts = try parts(pipeline, kind, element) {
      return parts.isEmpty ? name : "\(name)(\(parts.joined(separator: ", ")))"
    }
    if kind.hasPrefix("PartialRange"), let bound = (slot.object as? RecordObject)?.fields.first {
      let label = kind == "PartialRangeFrom" ? "lowerBound" : "upperBound"
      return "\(name)(\(label): \(try describer.debugDescribe(bound, element)))"
    }
    let list = try describer.list(slot, type, element)
    let isKeysOrValues = name.hasSuffix(".Keys") || name.hasSuffix(".Values")
    guard isInside, isKeysOrValues else { return list }
    return "Dictionary.\(name.hasSuffix(".Keys") ? "Keys" : "Values")(\(list))"
  }

  /// Some types have no form without their module.
  private func qualified(_ type: RuntimeType, _ name: String) -> String {
    if case .sequence(let names, _) = type { names.qualified } else { name }
  }

  /// - Parameter type: Of the collection.
  private func index(_ index: LazyCollection.Index, of type: RuntimeType) -> String? {
    switch index {
    case .inner(let place, let number) where qualified(type, "").hasPrefix("Swift.EnumeratedSequence<"):
      guard let base = self.index(place, of: .void) else { return nil }
      var offset = 0
      if case .number(let known)? = number { offset = known }
      return "(extension in Swift):\(qualified(type, "")).Index(base: \(base), _offset: \(offset))"
    case .number(let number): return String(number)
    case .text(let place): return String(describing: place)
    case .inner, .pastEnd: return nil
    }
  }

  /// What a text's view shows: the text.
  private func text(_ slot: Slot, _ kind: Substring) throws -> String? {
    switch kind {
    case "UTF8View", "String.UTF8View":
      return (slot.object as? ScalarArray).map {
        String(decoding: $0.elements.lazy.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
      }
    case "UTF16View", "String.UTF16View":
      return (slot.object as? ScalarArray).map {
        String(decoding: $0.elements.lazy.map { UInt16(truncatingIfNeeded: $0) }, as: UTF16.self)
      }
    case "UnicodeScalarView", "String.UnicodeScalarView":
      guard let scalars = slot.object as? SlotArray else { return nil }
      var text = TextBuilder(machine)
      for scalar in scalars.elements { try text.append(scalar) }
      return text.text
    default: return nil
    }
  }

  private func kindOfView(_ kind: Substring) -> String {
    switch kind.split(separator: ".").last {
    case "UTF8View": "UTF8View"
    case "UTF16View": "StringUTF16"
    default: "StringUnicodeScalarView"
    }
  }

  private func parts(_ iterator: IteratorObject) throws -> String? {
    let start: Int
    switch iterator.source.object {
    case let array as any ElementArray: start = array.startIndex
    case let range as RecordObject where !iterator.sourceType.isClosed: start = range.fields[0].bits
    default: return nil
    }
    guard let offset = iterator.sequence.offset else { return nil }
    let elements = try describer.debugDescribe(iterator.source, iterator.sourceType)
    return "_elements: \(elements), _position: \(start + offset)"
  }

  /// Swift puts a map of a map, or a filter of a filter, into one.
  private func origin(of pipeline: PipelineObject) -> PipelineObject {
    guard let inner = pipeline.base.object as? PipelineObject else { return pipeline }
    switch (pipeline.step, inner.step) {
    case (.map, .map), (.map, .unwrapped), (.filter, .filter), (.filter, .present): return origin(of: inner)
    default: return pipeline
    }
  }

  /// The stored properties as Swift names them; nil where its elements are shown instead.
  private func parts(_ pipeline: PipelineObject, _ kind: Substring, _ element: RuntimeType) throws -> [String]? {
    if kind == "AnySequence" {
      let base = DynamicType(machine).qualifiedName(pipeline.baseType)
      if case .factory = pipeline.step { return ["_box: Swift._SequenceBox<Swift._ClosureBasedSequence<\(base)>>"] }
      return ["_box: Swift._SequenceBox<\(base)>"]
    }
    let origin = origin(of: pipeline)
    let base = { "_base: " + (try describer.debugDescribe(origin.base, origin.baseType)) }
    switch pipeline.step {
    case .all, .reversed, .enumerated, .joined: return [try base()]
    case .map, .unwrapped: return [try base(), "_transform: (Function)"]
    case .filter, .present, .prefixWhile, .dropWhile: return [try base(), "_predicate: (Function)"]
    case .joinedBy:
      let separator = RuntimeType.array(try machine.element(of: pipeline.otherType))
      return [try base(), "_separator: ContiguousArray(\(try describer.debugDescribe(pipeline.other, separator)))"]
    case .prefix(let length): return [try base(), "_maxLength: \(length)"]
    case .dropFirst(let length): return [try base(), "_limit: \(length)"]
    case .slice(let lower, let upper):
      let type = origin.baseType
      guard let lower = index(lower, of: type), let upper = index(upper, of: type) else { return nil }
      return ["_startIndex: \(lower)", "_endIndex: \(upper)", try base()]
    case .zip:
      let second = try describer.debugDescribe(pipeline.other, pipeline.otherType)
      return ["_sequence1: " + (try describer.debugDescribe(pipeline.base, pipeline.baseType)), "_sequence2: " + second]
    case .repeated(let count):
      return ["count: \(count)", "repeatedValue: " + (try describer.debugDescribe(pipeline.base, pipeline.baseType))]
    case .stride: return []
    case .unfoldFirst:
      let first = try describer.debugDescribe(pipeline.base, .optional(pipeline.baseType))
      return ["_state: (\(first), true)", "_next: (Function)", "_done: false"]
    case .unfoldState:
      let state = try describer.debugDescribe(pipeline.base, pipeline.baseType)
      return ["_state: \(state)", "_next: (Function)", "_done: false"]
    case .rest, .factory, .compactMap: return nil
    }
  }
}
