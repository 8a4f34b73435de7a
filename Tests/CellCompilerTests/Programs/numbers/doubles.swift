print(0.1 + 0.2, 1.0, 100.0, 1e21, 1e-7, 123456789.0, 1e15, 1e16)  // prints: 0.30000000000000004 1.0 100.0 1e+21 1e-07 123456789.0 1000000000000000.0 1e+16
print(1.0 / 3, 2.0.squareRoot(), -0.0, 5e-324)  // prints: 0.3333333333333333 1.4142135623730951 -0.0 5e-324
print(Double.infinity, -Double.infinity, Double.nan, 0.0 / 0 == 0.0 / 0)  // prints: inf -inf nan false
print(Double.pi, Double.greatestFiniteMagnitude, Double.ulpOfOne)  // prints: 3.141592653589793 1.7976931348623157e+308 2.220446049250313e-16
print((0.1).isNaN, (1.0 / 0).isInfinite, 3.7.truncatingRemainder(dividingBy: 1))  // prints: false true 0.7000000000000002
