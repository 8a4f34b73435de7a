func power(of base: Double, to exponent: Int) -> Double { pow(base, Double(exponent)) }
print(power(2, 3))
