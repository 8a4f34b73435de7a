print(String(format: "%@ and %@", "one"))
