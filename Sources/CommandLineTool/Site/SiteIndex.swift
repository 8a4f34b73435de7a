import Diagnostics
import LessonModel

/// The page that lists the lessons, as a lesson of its own: one style sheet draws both.
struct SiteIndex {
  struct Entry {
    var page: String
    var title: String
  }

  let entries: [Entry]

  var lesson: Lesson {
    let range = SourceRange(at: SourcePosition(line: 1, column: 1))
    let items = entries.map { entry in
      let link = Inline(
        .link(destination: entry.page, title: "", [Inline(.text(entry.title), range: nil)]),
        range: nil)
      return Block.Item(isChecked: nil, blocks: [Block(.paragraph([link]), range: range)])
    }
    let list = Block.List(start: nil, isTight: true, items: items)
    return Lesson(
      file: "index.html", text: "",
      head: Lesson.Head(title: "Уроки", language: "ru"),
      blocks: [
        Block(.heading(level: 1, [Inline(.text("Уроки"), range: nil)]), range: range),
        Block(.list(list), range: range),
      ])
  }
}
