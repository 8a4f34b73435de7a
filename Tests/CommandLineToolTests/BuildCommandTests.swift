import TestSupport
import Testing

struct BuildCommandTests {
  @Test func `a site has a page for each lesson, and links lead from page to page`() throws {
    let folder = try ScratchFolder()
    try folder.write("---\ntitle: One\n---\n\nSee [two](b.md#part).\n", to: "a.md")
    try folder.write("# Two\n\n## Part\n", to: "b.md")
    let run = try ToolProcess.run(["build", ".", "-o", "site"], in: folder.folder)
    #expect(run.exitCode == 0)
    #expect(run.standardError.isEmpty)
    #expect(try folder.read("site/a.html").contains("href=\"b.html#part\""))
    let index = try folder.read("site/index.html")
    #expect(index.contains("<a href=\"a.html\">One</a>"))
    #expect(index.contains("href=\"b.html\""))
  }

  @Test func `a setting goes to the lessons that declare it and must be declared by one`() throws {
    let folder = try ScratchFolder()
    let lesson = "---\nparams:\n  n: 1\n---\n\n```swift {.cell}\nprint(\"n is\", n)\n```\n"
    try folder.write(lesson, to: "a.md")
    try folder.write("# B\n", to: "b.md")
    let build = ["build", ".", "-o", "site", "--set"]
    #expect(try ToolProcess.run(build + ["n=7"], in: folder.folder).exitCode == 0)
    #expect(try folder.read("site/a.html").contains("n is 7"))
    #expect(try ToolProcess.run(build + ["k=7"], in: folder.folder).exitCode == 2)
  }

  @Test func `a lesson that fails has its page, with the problem on it`() throws {
    let folder = try ScratchFolder()
    try folder.write("```swift {.cell}\nnope\n```\n", to: "a.md")
    let run = try ToolProcess.run(["build", "a.md", "-o", "site"], in: folder.folder)
    #expect(run.exitCode == 1)
    #expect(try folder.read("site/a.html").contains("in scope"))
  }
}
