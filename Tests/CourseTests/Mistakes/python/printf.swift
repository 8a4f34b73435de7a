printf("%.2f", 0.123)
