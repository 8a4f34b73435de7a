func f(_ ws: [String]) -> Int { ws.count }
let words = "a b".split(separator: " ")
print(f(words))
