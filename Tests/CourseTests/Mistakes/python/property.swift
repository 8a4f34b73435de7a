struct Square {
  var side = 2.0
  @property
  def area(self):
      return self.side * self.side
}
