let codes = [65, 300]
print(codes.map { UInt8($0) })
