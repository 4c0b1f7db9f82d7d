namespace Consistency.Cli.Tests.Commands;

public class PlantCommandTests
{
    [Fact]
    public async Task Writes_documents_that_eval_can_read()
    {
        CliResult planted = await CliProcess.Run("plant", Path.Combine("fixtures", "dossiers", "clean", "quake.jsonl"), "--seed", "4", "--each", "1");
        Assert.Equal((0, ""), (planted.Code, planted.Error));
        Assert.Contains("\"dossier\":\"quake+typo-1\"", planted.Out, StringComparison.Ordinal);

        CliResult evaluated = await CliProcess.RunIn(Repository.Root, planted.Out, "eval", "--planted", "-");
        Assert.Equal((0, ""), (evaluated.Code, evaluated.Error));
        Assert.Contains("clean-of-errors: 100.0 % of 1 dossiers", evaluated.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ends_with_2_where_there_is_no_dossier() => Assert.Equal(2, (await CliProcess.Run("plant", "nowhere.jsonl")).Code);
}
