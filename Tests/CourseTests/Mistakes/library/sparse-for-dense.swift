func table(_ documents: [String]) throws -> Matrix {
  var vectorizer = try CountVectorizer()
  return try vectorizer.fitTransform(documents)
}
print(try table(["cat dog"]))
