print(try PolishDictionary().parse("kotami"))
