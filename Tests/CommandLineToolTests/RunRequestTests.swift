import ArgumentParser
import Testing

@testable import CommandLineTool

/// What is read without ArgumentParser is what ArgumentParser reads.
struct RunRequestTests {
  @Test(arguments: [
    ["run", "a.md"], ["run", "a.md", "--to", "text"], ["run", "a.swift", "-o", "b.html"],
    ["run", "a.md", "-o", "b.json", "--to", "json"],
  ])
  func `plain requests are read as ArgumentParser reads them`(arguments: [String]) throws {
    let request = try #require(RunRequest(plain: arguments))
    let command = try #require(try KonspektCommand.parseAsRoot(arguments) as? RunCommand)
    #expect(request == command.request)
  }

  @Test(arguments: [
    [], ["run"], ["check", "a.md"], ["run", "-"], ["run", "--help"], ["run", ""], ["run", "a.md", "b.md"],
    ["run", "a.md", "--to"], ["run", "a.md", "--to", "pdf"], ["run", "a.md", "--to", "-o"],
    ["run", "a.md", "--to", "text", "--to", "json"], ["run", "a.md", "--set", "eta=1"],
    ["run", "a.md", "--diff"], ["run", "--to", "text", "a.md"],
  ])
  func `everything else is left to ArgumentParser`(arguments: [String]) {
    #expect(RunRequest(plain: arguments) == nil)
  }
}
