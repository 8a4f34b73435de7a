print("abcc".rstrip("c"))
