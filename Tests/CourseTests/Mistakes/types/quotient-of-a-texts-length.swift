let ratio: Double = "hello".count / 2
