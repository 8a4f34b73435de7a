func power(of base: Double, to exponent: Int) -> Double { pow(base, Double(exponent)) }
print(power(of: 2, exponent: 3))
