var best: String? = None
print(best ?? "nothing yet")
