func f(_ x: Int) {
  if x > 1 { break }  // error: unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do
  continue  // error: 'continue' is only allowed inside a loop
  outer: for i in 0..<3 { 
    break inner  // error: cannot find label 'inner' in scope
  }
  fallthrough  // error: 'fallthrough' is only allowed inside a switch
}
break  // error: 'break' is only allowed inside a loop, if, do, or switch
return  // error: return invalid outside of a func
