print("xxabxx".strip("x"))
