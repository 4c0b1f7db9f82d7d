using System.CommandLine;
using Consistency.Cli.Inputs;
using Consistency.Formats.ClaimReviews;
using Consistency.Reporting;
using NodaTime;

namespace Consistency.Cli.Commands;

/// <summary>Which findings a fact-checker confirms, for <c>--format claimreview</c>.</summary>
internal sealed class ReviewOptions
{
    private readonly Option<string?> _confirm = new("--confirm") { Description = "Findings that you confirm, for claimreview: their ids, with commas; id:claim where it is open which is wrong", HelpName = "ids" };
    private readonly Option<string?> _reviewer = new("--reviewer") { Description = "Who confirms them", HelpName = "name" };
    private readonly Option<string?> _url = new("--review-url") { Description = "Where the reviews will be published", HelpName = "address" };

    public void AddTo(Command command)
    {
        command.Add(_confirm);
        command.Add(_reviewer);
        command.Add(_url);
    }

    /// <summary>What was confirmed.</summary>
    /// <exception cref="InputException">Nothing was, or something that was not found.</exception>
    public IReadOnlyList<Review> Reviews(ParseResult parsed, IReadOnlyList<Report> reports)
    {
        string[] confirmed = (parsed.GetValue(_confirm) ?? string.Empty).Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (confirmed.Length == 0) throw new InputException(new InputProblem("--confirm", "nobody has confirmed anything to review", "the ids of findings, with commas"));
        try
        {
            return Review.Of(reports, confirmed);
        }
        catch (UnknownReviewException fault)
        {
            throw new InputException(new InputProblem("--confirm", fault.What, fault.Expected));
        }
    }

    public Reviewer Reviewer(ParseResult parsed, LocalDate? today) => new(parsed.GetValue(_reviewer), parsed.GetValue(_url), today);
}
