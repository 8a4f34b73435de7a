import Foundation
let docs = ["a b", "b"]
let idf = log(docs.count / docs.filter { $0.contains("a") }.count)
print(idf)
