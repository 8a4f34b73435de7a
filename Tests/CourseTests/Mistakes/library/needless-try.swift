var encoder = try OneHotEncoder()
print(encoder)
