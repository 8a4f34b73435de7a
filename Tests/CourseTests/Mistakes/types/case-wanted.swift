enum Part { case noun, verb }
let part: Part = "noun"
print(part)
