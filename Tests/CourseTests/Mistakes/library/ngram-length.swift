print(try NGrams.of(["a", "b"], length: 0))
