using CpdMapping.Cli;

// The console's own encoding differs between machines; what the tool writes does not.
// Neither writer is disposed: each line is written at once, and a broken output must not be told twice.
var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true, NewLine = "\n" };
var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true, NewLine = "\n" };
return CommandLine.Run(args, new Screen(output, error, !Console.IsErrorRedirected));
