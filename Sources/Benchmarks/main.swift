import ArgumentParser

// A group that measures whole processes runs this program anew for its own side.
let arguments = Array(CommandLine.arguments.dropFirst())
if arguments.count == 2, arguments[0] == "--tfidf-of" {
  print(try TfidfMeasure(corpus: arguments[1]).json())
} else if arguments.count == 4, arguments[0] == "--lemmas-of",
  let work = LemmaMeasure.Work(rawValue: arguments[1]), let times = Int(arguments[3])
{
  print(try LemmaMeasure(work, of: arguments[2], times: times).json())
} else if arguments.count >= 6, arguments[0] == "--word2vec-of",
  let workload = Word2VecWorkload(arguments[2..<6])
{
  let vectors = arguments.count > 6 ? arguments[6] : nil
  print(try Word2VecMeasure(corpus: arguments[1], workload, vectors: vectors).json())
} else if arguments.count >= 4, arguments[0] == "--fasttext-of",
  let work = FastTextMeasure.Work(rawValue: arguments[1]), let threads = Int(arguments[3])
{
  let epochs = arguments.count > 4 ? Int(arguments[4]) : nil
  print(
    try FastTextMeasure(work, of: arguments[2], threads: threads, epochs: epochs ?? work.epochs).json())
} else if arguments.count >= 4, arguments[0] == "--glove-of",
  let threads = Int(arguments[2]), let epochs = Int(arguments[3])
{
  let vectors = arguments.count > 4 ? arguments[4] : nil
  print(
    try GloVeMeasure(corpus: arguments[1], threads: threads, epochs: epochs, vectors: vectors).json())
} else {
  BenchmarkCommand.main()
}
