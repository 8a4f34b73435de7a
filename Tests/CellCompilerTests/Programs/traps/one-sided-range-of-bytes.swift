for i in (UInt8(253))... { print(i) } // traps

/* output:
253
254
*/
