import LessonExecution
import LessonModel
import LessonParsing
import Testing

struct HeadValuesTests {
  private let text = """
    ---
    title: t
    params:
      eta:   {value: 0.01, min: 0.0001, max: 1}  # rate
      steps: 3
      words: {value: [a, "b, c"], label: words}
      long:
        value: 2
        min: 1
    ---

    # t
    """

  private func changed(_ values: [String: ParameterValue]) -> String {
    let lesson = LessonParser().parse(text, file: "l.md")
    let parameters = lesson.head.parameters.map { parameter in
      var copy = parameter
      copy.value = values[parameter.name] ?? parameter.value
      return copy
    }
    return HeadValues.setting(parameters, in: lesson).text
  }

  @Test func `untouched parameters leave the text as it is`() {
    #expect(changed([:]) == text)
  }

  @Test(arguments: [
    (["eta": ParameterValue.double(0.5)], "eta:   {value: 0.5, min: 0.0001, max: 1}  # rate"),
    (["steps": .int(7)], "steps: 7"),
    (["words": .strings(["x"])], "words: {value: [\"x\"], label: words}"),
    (["long": .int(4)], "    value: 4"),
  ])
  func `a value that was set stands in the head`(values: [String: ParameterValue], line: String) {
    let result = changed(values)
    #expect(result.contains(line))
    let read = LessonParser().parse(result, file: "l.md")
    for (name, value) in values {
      #expect(read.head.parameters.first { $0.name == name }?.value == value)
    }
  }
}
