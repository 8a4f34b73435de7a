internal import Corpora
#if canImport(Darwin)
  internal import Darwin
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Glibc
#endif

/// A text in pieces of whole lines, for kernels that take it apart on several threads.
extension FastTextText {
  /// Bytes of a piece, about: small enough that threads share the work evenly.
  private static let blockSize = 1 << 15

  /// Which bytes stand between tokens and which end lines.
  ///
  /// Lines of a file are taken apart at white space. Words in memory may have spaces in them: they are
  /// parted by bytes that no UTF-8 has.
  var byteClasses: [UInt8] {
    var classes = [UInt8](repeating: 0, count: 256)
    if case .lines = self {
      for byte in 0...255 where FastTextTokens.isSpace(UInt8(byte)) { classes[byte] = 1 }
      classes[0x0A] = 2
    } else {
      classes[Int(Self.wordEnd)] = 1
      classes[Int(Self.lineEnd)] = 2
    }
    return classes
  }

  private static let wordEnd: UInt8 = 0xFF
  private static let lineEnd: UInt8 = 0xFE

  /// Whether each end of a line is a word of its own.
  var marksLineEnds: Bool {
    if case .sentences = self { false } else { true }
  }

  /// Hands over the text in pieces of whole lines.
  ///
  /// - Parameter needsWholeLines: Whether a line longer than a piece stays in one.
  func forEachBlock(needsWholeLines: Bool, _ body: ([UInt8]) throws -> Void) throws {
    var block: [UInt8] = []
    block.reserveCapacity(2 * Self.blockSize)
    func endBlock() throws {
      try body(block)
      block.removeAll(keepingCapacity: true)
    }
    func endLine(_ mark: UInt8) throws {
      block.append(mark)
      if block.count >= Self.blockSize { try endBlock() }
    }
    switch self {
    case .lines(let corpus):
      try corpus.forEachLinePart { part, endsLine in
        let start = block.count
        block.append(contentsOf: part)
        // A document of JSON may have line breaks, which are spaces in it.
        if let base = part.baseAddress, memchr(base, 0x0A, part.count) != nil {
          for i in start..<block.count where block[i] == 0x0A { block[i] = 0x20 }
        }
        // A longer line is taken in pieces; a classifier needs it whole.
        if endsLine {
          try endLine(0x0A)
        } else if !needsWholeLines, block.count >= Self.blockSize {
          try endBlock()
        } else {
          block.append(0x20)
        }
      }
    case .sentences(let sentences):
      for sentence in sentences {
        for word in sentence where !word.isEmpty {
          block.append(contentsOf: word.utf8)
          block.append(Self.wordEnd)
        }
        try endLine(Self.lineEnd)
      }
    case .labelled(let documents, let labels, let prefix):
      for (document, label) in zip(documents, labels) {
        block.append(contentsOf: prefix.utf8)
        block.append(contentsOf: label.utf8)
        block.append(Self.wordEnd)
        block.append(contentsOf: document.utf8.map { FastTextTokens.isSpace($0) ? Self.wordEnd : $0 })
        try endLine(Self.lineEnd)
      }
    }
    if !block.isEmpty { try body(block) }
  }
}

extension TextCorpus {
  /// Hands over lines; a very long one in several parts, of which the last one ends it.
  ///
  /// Documents that are not lines of a whole file are lines of one part, line breaks and all.
  func forEachLinePart(
    _ body: (UnsafeBufferPointer<UInt8>, _ endsLine: Bool) throws -> Void
  ) throws {
    var isOpen = false
    let isRead = try forEachBlock { block in
      var rest = block[...]
      while let first = rest.first, let base = block.baseAddress {
        if first == 0x0A {
          // An empty line, or the end of one whose last part ended with the block before.
          try body(UnsafeBufferPointer(start: base, count: 0), true)
          rest = rest.dropFirst()
          isOpen = false
          continue
        }
        let found = memchr(base + rest.startIndex, 0x0A, rest.count)
        let end = found.map { UnsafeRawPointer(base).distance(to: UnsafeRawPointer($0)) } ?? rest.endIndex
        try body(UnsafeBufferPointer(rebasing: rest[..<end]), found != nil)
        isOpen = found == nil
        rest = rest[end...].dropFirst()
      }
    }
    if isRead {
      if isOpen { try body(UnsafeBufferPointer(start: nil, count: 0), true) }
    } else {
      try forEachDocument { try body($0, true) }
    }
  }
}
