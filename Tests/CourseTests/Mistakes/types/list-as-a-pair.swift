let (name, value) = "eta=0.1".split(separator: "=")
