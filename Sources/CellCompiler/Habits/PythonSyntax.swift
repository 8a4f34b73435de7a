/// Words by which Python is recognised.
enum PythonSyntax {
  static let modules: Set<String> = [
    "numpy", "math", "random", "re", "collections", "pandas", "sklearn", "gensim", "nltk", "torch",
    "scipy", "matplotlib", "itertools", "os", "sys", "json", "string",
  ]
}
