func f() {
  break  // error: 'break' is only allowed inside a loop, if, do, or switch
}
continue  // error: 'continue' is only allowed inside a loop
