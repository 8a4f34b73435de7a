func sum<T: Numeric>(_ xs: [T]) -> T { xs.reduce(0, +) }
print(sum([1, 2, 3]), sum([0.5, 0.25]))  // prints: 6 0.75
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
print(mean([1.0, 2.0]), mean([Float(1), 4]))  // prints: 1.5 2.5
