print(try MorphAnalyzer().parse("стали").tag)
