var encoder = OneHotEncoder()
try encoder.fit([["cat"], ["dog"]])
print(try encoder.explain(["cat"]).value("q"))
