enum Kind { case noun, verb, other }
let kind = Kind.noun
switch kind {
case .noun: print("n")
case .verb: print("v")
}
