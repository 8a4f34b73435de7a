import Diagnostics
import LessonExecution
import LessonModel
import Testing

struct ParameterSettingsTests {
  private let parameters = [
    Parameter(name: "eta", type: .double, value: .double(0.01), minimum: 0.001, maximum: 1),
    Parameter(name: "steps", type: .int, value: .int(3)),
    Parameter(name: "word", type: .string, value: .string("кот"), choices: [.string("кот")]),
  ]

  @Test(arguments: [
    (ParameterType.bool, "true", ParameterValue.bool(true)),
    (.int, "-3", .int(-3)),
    (.double, "1e-3", .double(0.001)),
    (.double, "2", .double(2)),
    (.string, "на коврике", .string("на коврике")),
    (.strings, "[кот, \"a, b\"]", .strings(["кот", "a, b"])),
    (.doubles, "[1, 2.5]", .doubles([1, 2.5])),
    (.doubles, "[]", .doubles([])),
    (.matrix, "[[1, 2], [3, 4]]", .matrix([[1, 2], [3, 4]])),
  ])
  func `values are read by the parameter's type`(
    type: ParameterType, text: String, value: ParameterValue
  ) {
    #expect(ParameterText.value(of: text, as: type) == value)
  }

  @Test(arguments: [
    (ParameterType.bool, "yes"), (.int, "1.5"), (.double, "0,1"), (.double, "nan"),
    (.double, "0x10"), (.doubles, "[1, a]"), (.doubles, "1, 2"), (.doubles, "[1"),
    (.matrix, "[1, 2]"), (.strings, "[a] b"),
  ])
  func `other texts are refused`(type: ParameterType, text: String) {
    #expect(ParameterText.value(of: text, as: type) == nil)
  }

  @Test func `settings replace values in order`() {
    let (values, problems) = ParameterSettings.applied(
      ["eta=0.1", "steps=5", "eta=0.2"], to: parameters)
    #expect(values.map(\.value) == [.double(0.2), .int(5), .string("кот")])
    #expect(problems.isEmpty)
  }

  @Test(arguments: [
    ("step=1", "unknown parameter 'step'", "did you mean 'steps'?"),
    ("alpha=1", "unknown parameter 'alpha'", "known here: 'eta', 'steps', 'word'"),
    ("eta=0,5", "cannot set 'eta': found '0,5', expected Double", "write a decimal point: 0.5"),
    ("eta=2", "cannot set 'eta': 2.0 is above the maximum 1.0", nil),
    ("word=пёс", "cannot set 'word': \"пёс\" is none of the choices \"кот\"", nil),
    ("eta", "found '--set eta', expected a name and a value", "write '--set name=value'"),
  ])
  func `a mistaken setting is answered`(setting: String, message: String, help: String?) {
    let problem = ParameterSettings.applied([setting], to: parameters).diagnostics.first
    #expect(problem?.message == message)
    #expect(problem?.help == help)
  }
}
