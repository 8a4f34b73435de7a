print(StopWords.french.count)
