// What a program does before its libraries begin; nothing is called from outside.
