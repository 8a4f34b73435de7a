import CDuktape
import FoundationEssentials

/// KaTeX loaded into Duktape. One thread at a time.
///
/// Loading takes about 90 ms, a formula 1 to 20 ms. A formula ends within ``mostAllocations`` or is
/// refused; a hundred times the work of the longest formula in the course is allowed.
final class KatexEngine {
  private let engine: OpaquePointer

  private static let mostBytes = 256 << 20
  private static let mostAllocations = 3_000_000

  /// - Returns: `nil` where KaTeX's file is gone or does not run.
  init?(script: String) {
    guard let source = FileManager.default.contents(atPath: script),
      let engine = script_engine_create(Self.mostBytes, Self.mostAllocations)
    else { return nil }
    self.engine = engine
    for text in [Self.polyfill, String(decoding: source, as: UTF8.self), Self.glue] {
      guard Self.load(text, into: engine) else { return nil }
    }
  }

  deinit { script_engine_destroy(engine) }

  /// What KaTeX answered: `+` and HTML, `-` and an offset, a colon and a message, or `!` and an error
  /// of the engine itself; `nil` when the formula took more than it may.
  ///
  /// After `nil` the engine is spent.
  func answer(tex: String, isDisplayed: Bool) -> String? {
    var result: UnsafePointer<CChar>?
    var length = 0
    let argument = SurrogateText.encoded(tex)
    let outcome = argument.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        script_engine_call(
          engine, "setFormula", text.baseAddress, text.count, isDisplayed, &result, &length)
      }
    }
    guard outcome != script_exhausted, let result else { return nil }
    let bytes = UnsafeRawBufferPointer(start: result, count: length)
    let text = SurrogateText.decoded(bytes)
    return outcome == script_success ? text : "!" + text
  }

  private static func load(_ source: String, into engine: OpaquePointer) -> Bool {
    let bytes = SurrogateText.encoded(source)
    return bytes.withUnsafeBufferPointer { bytes in
      bytes.withMemoryRebound(to: CChar.self) { text in
        script_engine_load(engine, text.baseAddress, text.count) == script_success
      }
    }
  }

  /// Duktape 2.7 lacks this one method of ECMAScript 2015 that KaTeX needs, for every matrix.
  private static let polyfill = """
    if (!Array.prototype.fill) Array.prototype.fill = function (value) {
      for (var i = 0; i < this.length; i++) this[i] = value;
      return this;
    };
    """

  /// Untrusted commands (links, classes, images) are errors; KaTeX would set them in red.
  private static let glue = #"""
    function setFormula(tex, isDisplayed) {
      try {
        return "+" + katex.renderToString(tex, {
          displayMode: isDisplayed, output: "htmlAndMathml", throwOnError: true,
          strict: "ignore", maxExpand: 10000, maxSize: 50, macros: {},
          trust: function (context) {
            throw new katex.ParseError(context.command + " is not allowed in a formula");
          }
        });
      } catch (error) {
        if (!(error instanceof katex.ParseError)) return "!" + error;
        return "-" + (error.position || 0) + ":" + error.message;
      }
    }
    """#
}
