print(String(format: "%.2f", "0,5"))
