print(String(format: "%s", "cat"))
