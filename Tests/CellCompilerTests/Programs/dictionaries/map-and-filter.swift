let prices = ["tea": 2.5, "coffee": 4.0, "milk": 1.5]
let doubled = prices.mapValues { $0 * 2 }
print(doubled["tea"]!)  // prints: 5.0
print(prices.filter { $0.value > 2 }.keys.sorted())  // prints: ["coffee", "tea"]
print(prices.map { "\($0.key)=\($0.value)" }.sorted())  // prints: ["coffee=4.0", "milk=1.5", "tea=2.5"]
print(prices.values.reduce(0, +))  // prints: 8.0
print(prices.max { $0.value < $1.value }!.key)  // prints: coffee
