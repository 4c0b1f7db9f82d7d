namespace Consistency.Benchmarks; internal static class Peers { public static void Run(params string[] a) { } }
