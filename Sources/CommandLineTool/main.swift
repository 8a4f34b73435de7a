print("konspekt")
