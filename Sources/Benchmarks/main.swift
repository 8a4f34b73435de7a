import ArgumentParser

// A group that measures whole processes runs this program anew for its own side.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 2, arguments[0] == "--tfidf-of" {
  print(try TfidfMeasure(corpus: arguments[1]).json())
} else if arguments.count == 4, arguments[0] == "--lemmas-of",
  let work = LemmaMeasure.Work(rawValue: arguments[1]), let times = Int(arguments[3])
{
  print(try LemmaMeasure(work, of: arguments[2], times: times).json())
} else {
  BenchmarkCommand.main()
}
