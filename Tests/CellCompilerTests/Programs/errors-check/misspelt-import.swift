import Foundatoin  // error:
print("x")
