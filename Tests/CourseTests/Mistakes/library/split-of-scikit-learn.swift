let parts = train_test_split(["a", "b"], [0, 1])
