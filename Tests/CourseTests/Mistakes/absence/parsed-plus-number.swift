let f = Double("3.5") + 1
