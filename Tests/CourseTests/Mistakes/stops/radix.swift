print(String(255, radix: 60))
