var encoder = OneHotEncoder()
print(try encoder.fitTransform(["кот", "пёс", "кот"]))
