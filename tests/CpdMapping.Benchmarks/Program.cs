using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using CpdMapping.Benchmarks.Registers;
using CpdMapping.Benchmarks.Scale;

switch (args)
{
    case ["standards"]:
        LibraryLoad.Run();
        break;
    case ["standards", var manner, var folder]:
        LibraryLoad.Measure(manner, folder);
        break;
    case ["copies"]:
        Copies.Run();
        break;
    case ["names"]:
        NameCounts.Run();
        break;
    case ["audit", ..]:
        AuditRun.Run(args);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
            .Run(args, DefaultConfig.Instance.WithArtifactsPath(Path.Combine(".artifacts", "benchmarks")));
        break;
}
