let pairs = ["a", "b"].zip([1, 2])
