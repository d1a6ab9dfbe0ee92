using CpdMapping.Cli;

// The console's own encoding differs between machines; what the tool writes does not.
using var output = new StreamWriter(Console.OpenStandardOutput()) { AutoFlush = true, NewLine = "\n" };
using var error = new StreamWriter(Console.OpenStandardError()) { AutoFlush = true, NewLine = "\n" };
return CommandLine.Run(args, new Screen(output, error, !Console.IsErrorRedirected));
