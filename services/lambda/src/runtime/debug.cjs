// Loaded before the bootstrap of a Node function that is to be debugged: opens the inspector and waits until a debugger
// has attached and lets the process run.

require('node:inspector').open(9229, '127.0.0.1', true);
