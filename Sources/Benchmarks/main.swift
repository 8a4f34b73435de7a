import ArgumentParser

// A group that measures whole processes runs this program anew for its own side.
if CommandLine.arguments.count == 3, CommandLine.arguments[1] == "--tfidf-of" {
  print(try TfidfMeasure(corpus: CommandLine.arguments[2]).json())
} else {
  BenchmarkCommand.main()
}
