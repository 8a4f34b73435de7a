var a = [1, 2, 3, 4, 5]
a[1..<3] = [9]
print(a)  // prints: [1, 9, 4, 5]
a[0...1].sort(by: >)
print(a)  // prints: [9, 1, 4, 5]
a.replaceSubrange(0..<2, with: [7, 7, 7])
print(a)  // prints: [7, 7, 7, 4, 5]
a.removeSubrange(1...2)
print(a)  // prints: [7, 4, 5]
