using BenchmarkDotNet.Running;
using Consistency.Benchmarks;

switch (args.FirstOrDefault())
{
    case "quick":
        Quick.Run();
        break;
    case "table":
        MustShow.Run(args.Length > 1 ? args[1] : "all");
        break;
    case "peers":
        Peers.Run(args.Length > 1 ? args[1] : "benchmarks/peers", args.Length > 2 ? args[2] : "benchmarks/results", args.Length > 3 ? int.Parse(args[3]) : int.MaxValue);
        break;
    case "reading":
        Reading.Run(args[1], args[2], args[3]);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(Quick).Assembly).Run(args);
        break;
}
