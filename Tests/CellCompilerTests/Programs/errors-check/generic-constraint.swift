func largest<T: Comparable>(_ xs: [T]) -> T { xs.max()! }
struct P {}
print(largest([P()]))  // error: requires that 'P' conform to 'Comparable'
print([P()].sorted())  // error: requires that 'P' conform to 'Comparable'
print([P()].contains(P()))  // error: requires that 'P' conform to 'Equatable'
