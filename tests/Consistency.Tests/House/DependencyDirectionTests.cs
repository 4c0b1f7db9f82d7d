using System.Text.RegularExpressions;

namespace Consistency.Tests.House;

/// <summary>Folders stand in the order of the flow, and none knows of a later one.</summary>
public partial class DependencyDirectionTests
{
    private static readonly string[] Flow =
        ["Documents", "Quantities", "Dates", "Vocabulary", "Claims", "Comparison", "Timelines", "Findings", "Rules", "Reporting", "Triage", "Interchange"];

    private static readonly string Source = Repository.PathTo("src", "Consistency");

    public static TheoryData<string> Folders => [.. Flow.Where(folder => Directory.Exists(Path.Combine(Source, folder)))];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_only_earlier_ones(string folder) => Assert.Empty(Directory
        .GetFiles(Path.Combine(Source, folder), "*.cs", SearchOption.AllDirectories)
        .SelectMany(file => Offences(folder, File.ReadAllText(file)).Select(offence => $"{Path.GetFileName(file)}: {offence}")));

    [Fact]
    public void Every_folder_has_its_place_in_the_flow()
    {
        IEnumerable<string> folders = Directory.GetDirectories(Source).Select(path => Path.GetFileName(path)!).Where(name => name is not ("bin" or "obj"));
        Assert.Empty(folders.Except(Flow));
    }

    [Theory]
    [InlineData("Claims", "using Consistency.Findings;")]
    [InlineData("Quantities", "Consistency.Claims.Claim? claim = null;")]
    [InlineData("Documents", "using static Consistency.Rules.RuleCatalog;")]
    [InlineData("Findings", "Rules.RuleInfo? info = null;")]
    [InlineData("Comparison", "using Consistency.Documents;")]
    public void Knowing_a_later_folder_is_an_offence(string folder, string code) => Assert.NotEmpty(Offences(folder, code));

    [Theory]
    [InlineData("Findings", "using Consistency.Claims;")]
    [InlineData("Findings", "// Rules come later")]
    public void Knowing_an_earlier_folder_is_none(string folder, string code) => Assert.Empty(Offences(folder, code));

    private static IEnumerable<string> Offences(string folder, string code)
    {
        int place = Array.IndexOf(Flow, folder);
        return KnownFolder().Matches(Comments().Replace(code, string.Empty))
            .Select(match => match.Groups["folder"].Value)
            .Distinct()
            .Where(known => folder == "Comparison" ? known != folder : Array.IndexOf(Flow, known) > place)
            .Select(known => $"{folder} knows {known}");
    }

    [GeneratedRegex(@"\b(?:Consistency\.)?(?<folder>Documents|Quantities|Dates|Vocabulary|Claims|Timelines|Comparison|Findings|Rules|Reporting|Triage|Interchange)(?:;|\.[A-Z])", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex KnownFolder();

    [GeneratedRegex(@"//[^\n]*|""[^""\n]*""", RegexOptions.NonBacktracking)]
    private static partial Regex Comments();
}
