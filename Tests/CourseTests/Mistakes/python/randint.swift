let r = random.randint(1, 6)
