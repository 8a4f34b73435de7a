var vec = try CountVectorizer()
let X = try vec.fitTransform("a b", "b c")
