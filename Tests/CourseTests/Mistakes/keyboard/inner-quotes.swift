print("The word "cat" is short")
