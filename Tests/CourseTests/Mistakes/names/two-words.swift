let my var = 3
