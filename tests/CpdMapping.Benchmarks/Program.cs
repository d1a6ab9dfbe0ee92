using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using CpdMapping.Benchmarks.Bulk;
using CpdMapping.Benchmarks.Printing;
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
    case ["register", .. var learners]:
        await Register.RunAsync(Register.Learners(learners));
        break;
    case ["register-stream", .. var learners]:
        await Register.StreamAsync(Register.Learners(learners));
        break;
    case ["register-ndjson", .. var learners]:
        await Register.JsonLinesAsync(Register.Learners(learners));
        break;
    case ["names"]:
        NameCounts.Run();
        break;
    case ["pdf"]:
        PrintRun.Run();
        break;
    case ["audit", ..]:
        AuditRun.Run(args);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly)
            .Run(args, DefaultConfig.Instance.WithArtifactsPath(Path.Combine(".artifacts", "benchmarks")));
        break;
}
