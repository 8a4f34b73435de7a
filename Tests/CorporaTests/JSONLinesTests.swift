import Testing

@testable import Corpora

struct JSONLinesTests {
  private func documents(_ text: String) throws -> [String] {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "f")
    return try TextCorpus(jsonLinesOf: folder.path + "/f", field: "text").documents()
  }

  @Test(arguments: [
    (#"{"text": "кот"}"#, "кот"),
    (#" { "id" : 1 , "text" : "a\"b\\\/\b\f\n\r\té" } "#, "a\"b\\/\u{8}\u{C}\n\r\té"),
    (#"{"text": "\ud83d\ude00"}"#, "😀"),
    (#"{"a": {"text": "no", "b": [1, [], {}, {"c": [true, false, null, NaN]}]}, "text": ""}"#, ""),
    (#"{"text": "one", "text": "two"}"#, "two"),
    (#"{"te\u0078t": "same key", "n": [-0.5e+10, 0, -Infinity]}"#, "same key"),
  ])
  func `the field is a document`(line: String, expected: String) throws {
    #expect(try documents(line) == [expected])
  }

  @Test func `empty lines are no documents`() throws {
    #expect(try documents("{\"text\": \"a\"}\n\n  \n{\"text\": \"b\"}\n") == ["a", "b"])
  }

  @Test(arguments: [
    ("кот", "expected a JSON object", 0), ("[]", "expected a JSON object", 0),
    ("{}", "the object has no field 'text'", 0), (#"{"text": 5}"#, "the field 'text' is no text", 9),
    (#"{"text": null}"#, "the field 'text' is no text", 9),
    (#"{"text": "a"#, "a text does not end", 11), (#"{"text": "a"} x"#, "expected nothing after the object", 14),
    (#"{"text": "a",}"#, "expected a text in quotes", 13), (#"{"a": 01, "text": ""}"#, "expected a value", 6),
    (#"{"text": "\x"}"#, #"'\' is followed by no escape"#, 11),
    (#"{"text": "\ud800"}"#, "half of a surrogate pair", 16),
    (#"{"a": [1}, "text": ""}"#, "expected ',' or ']'", 8), ("{\"text\": \"a\tb\"}", "a text has a control character that is not escaped", 11),
  ])
  func `what is wrong is said with its place`(line: String, problem: String, byte: Int) throws {
    let error = #expect(throws: CorpusError.self) { _ = try documents("{\"text\": \"\"}\n" + line) }
    #expect(error?.description.contains("\(problem) at line 2, byte \(13 + byte)") == true, "\(String(describing: error))")
  }

  @Test func `values may not be nested without end`() throws {
    let deep = String(repeating: "[", count: 100_000)
    let error = #expect(throws: CorpusError.self) { _ = try documents("{\"a\": \(deep)") }
    #expect(error?.description.contains("values are nested too deep") == true)
    let fine = String(repeating: "[", count: 500) + String(repeating: "]", count: 500)
    #expect(try documents("{\"a\": \(fine), \"text\": \"x\"}") == ["x"])
  }
}
