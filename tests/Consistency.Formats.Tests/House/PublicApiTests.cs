using Consistency.Tests.House;
using static Consistency.Tests.Snapshots.Snapshot;

namespace Consistency.Formats.Tests.House;

public class PublicApiTests
{
    /// <summary>Whoever changes what users see changes this file too, on purpose.</summary>
    [Fact]
    public Task The_public_api_is_what_was_approved() => Verify(PublicApi.Of(typeof(ReportSources).Assembly));
}
