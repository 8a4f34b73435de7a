enum Kind { case noun, verb }
let kind: Kind = .adjective
print(kind)
