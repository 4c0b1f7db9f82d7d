namespace Consistency.Benchmarks; internal static class MustShow { public static void Run(params string[] a) { } }
