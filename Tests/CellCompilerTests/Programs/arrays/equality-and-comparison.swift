print([1, 2] == [1, 2], [1, 2] != [2, 1], [[1]] == [[1]])  // prints: true true true
print([1, 2].elementsEqual([1, 2]), [1, 2].starts(with: [1]))  // prints: true true
print([1, 2].lexicographicallyPrecedes([1, 3]))  // prints: true
