using Consistency.Documents;
using NodaTime;

namespace Consistency.Interchange;

/// <summary>One value of a claim as it was given, a JSON value or the cell of a table; every reading throws where the value is something else.</summary>
internal interface IGivenValue
{
    /// <summary>The text; null where it is blank or absent.</summary>
    string? Text();

    decimal? Number();

    bool Flag();

    /// <summary>The member of an enum under its name in the contract.</summary>
    T? Choice<T>()
        where T : struct, Enum;

    /// <summary>An id, with a name where one is given.</summary>
    (string Id, string? Name)? Reference();

    /// <summary>An interval of days, with its basis where one is given.</summary>
    GivenDays? Days();

    int? Offset();

    TextSpan Span();
}

/// <summary>An interval of days as given; an open end is null.</summary>
internal readonly record struct GivenDays(LocalDate? From, LocalDate? To, Dates.AsOfBasis? Basis = null, string? Because = null);
