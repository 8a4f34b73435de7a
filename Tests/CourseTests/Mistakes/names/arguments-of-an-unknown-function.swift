let parts = train_test_split(["a", "b"], test_size=0.5)
print(parts)
