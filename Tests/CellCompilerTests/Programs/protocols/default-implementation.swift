protocol P { func d() -> Int; func e() -> Int }
extension P { func d() -> Int { 1 }; func e() -> Int { d() + 1 } }
struct S: P {}
struct T: P { func d() -> Int { 5 } }
print(S().d(), T().e())  // prints: 1 6
let all: [any P] = [S(), T()]
print(all.map { $0.e() })  // prints: [2, 6]
