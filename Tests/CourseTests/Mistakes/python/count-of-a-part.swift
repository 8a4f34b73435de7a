print("abab".count("ab"))
