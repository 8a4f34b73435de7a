plt.plot([1, 2])
