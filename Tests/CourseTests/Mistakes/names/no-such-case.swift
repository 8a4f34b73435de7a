enum Part { case noun, verb }
let part: Part = .adjective
