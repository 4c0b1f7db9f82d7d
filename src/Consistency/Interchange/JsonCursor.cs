using System.Buffers;
using System.Text;
using System.Text.Json;
using Consistency.Dates;
using Consistency.Documents;
using Consistency.Vocabulary;
using NodaTime;

namespace Consistency.Interchange;

/// <summary>Walks JSON forward and reads each value as what the contract wants there; a fault names line, column and what was expected.</summary>
internal ref struct JsonCursor : IGivenValue
{
    private static readonly JsonReaderOptions Options = new() { AllowMultipleValues = true };

    private readonly ReadOnlySpan<byte> _utf8;
    private readonly int _firstLine;
    private readonly int _firstColumn;
    private Utf8JsonReader _reader;

    /// <param name="utf8">The JSON text, valid UTF-8.</param>
    /// <param name="firstLine">Number of its first line, for messages.</param>
    /// <param name="firstColumn">Column of its first character, for messages.</param>
    public JsonCursor(ReadOnlySpan<byte> utf8, int firstLine, int firstColumn = 1)
    {
        _utf8 = utf8;
        _firstLine = firstLine;
        _firstColumn = firstColumn;
        _reader = new Utf8JsonReader(utf8, Options);
        Property = "";
    }

    public readonly JsonTokenType Kind => _reader.TokenType;

    /// <summary>Where the token that the cursor stands on begins, in bytes.</summary>
    public readonly int Start => (int)_reader.TokenStartIndex;

    /// <summary>Where what was read ends, in bytes.</summary>
    public readonly int End => (int)_reader.BytesConsumed;

    /// <summary>Line and column, from 1, of the token that the cursor stands on.</summary>
    public readonly (int Line, int Column) Place => PlaceOf(_reader.TokenStartIndex);

    /// <summary>The name of the property whose value the cursor stands on.</summary>
    public string Property { get; private set; }

    /// <summary>Goes to the next token; false at the end of the text.</summary>
    public bool Read()
    {
        try
        {
            return _reader.Read();
        }
        catch (JsonException error)
        {
            throw Syntax(error);
        }
    }

    /// <summary>Goes from a property's value (or the opening brace) to the next property's value; false at the closing brace.</summary>
    public bool NextProperty()
    {
        if (!Read() || Kind is JsonTokenType.EndObject) return false;
        Property = GetString();
        return Read();
    }

    /// <summary>Leaves out the value that the cursor stands on, with all that is in it.</summary>
    public void Skip()
    {
        try
        {
            _reader.Skip();
        }
        catch (JsonException error)
        {
            throw Syntax(error);
        }
    }

    public readonly string? Text()
    {
        string? text = Kind switch
        {
            JsonTokenType.String => GetString(),
            JsonTokenType.Null => null,
            _ => throw Fault("a string in quotes"),
        };
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>A string that may be blank, kept as it is.</summary>
    public readonly string Verbatim() => Kind is JsonTokenType.String ? GetString() : throw Fault("a string in quotes");

    public readonly decimal? Number()
    {
        if (Kind is JsonTokenType.Null) return null;
        if (Kind is not JsonTokenType.Number) throw Fault(FigureText.Expected);
        string token = Encoding.UTF8.GetString(_reader.ValueSpan);
        return FigureText.Read(token) ?? throw Fault(FigureText.Fault(token), FigureText.Expected);
    }

    public readonly bool Flag() => Kind switch
    {
        JsonTokenType.True => true,
        JsonTokenType.False or JsonTokenType.Null => false,
        _ => throw Fault("true or false"),
    };

    public readonly int? Offset() => Kind switch
    {
        JsonTokenType.Null => null,
        JsonTokenType.Number when _reader.TryGetInt32(out int offset) && offset >= 0 => offset,
        _ => throw Fault("an offset of 0 or more, in UTF-16 code units"),
    };

    public readonly T? Choice<T>()
        where T : struct, Enum =>
        Text() is not { } name ? null
        : WireName<T>.Find(name) ?? throw Fault($"'{FigureText.Shorten(name)}' is not known here", $"one of {WireName<T>.Choices}");

    public readonly LocalDate? Day() =>
        Text() is not { } text ? null
        : CalendarText.Day(text) ?? throw Fault($"'{FigureText.Shorten(text)}' is not a day", CalendarText.Expected);

    public (string Id, string? Name)? Reference()
    {
        if (Kind is not JsonTokenType.StartObject) return Text() is { } plain ? (plain, null) : null;
        string owner = Property;
        string? id = null, name = null;
        while (NextProperty())
        {
            if (Property == "id") id = Text();
            else if (Property == "name") name = Text();
            else Skip();
        }

        Property = owner;
        return id is null ? throw Fault($"'{owner}' has no id", """an id, as in {"id":"gaza","name":"Gaza Strip"} or "gaza" """.TrimEnd()) : (id, name);
    }

    public GivenDays? Days()
    {
        if (Kind is not JsonTokenType.StartObject)
        {
            if (Text() is not { } text) return null;
            return CalendarText.Interval(text) is var (first, last)
                ? new GivenDays(first, last)
                : throw Fault($"'{FigureText.Shorten(text)}' is not a date", CalendarText.ExpectedInterval);
        }

        string owner = Property;
        GivenDays days = default;
        while (NextProperty())
        {
            if (Property == "from") days = days with { From = Day() };
            else if (Property == "to") days = days with { To = Day() };
            else if (Property == "basis") days = days with { Basis = Choice<AsOfBasis>() };
            else if (Property == "because") days = days with { Because = Text() };
            else Skip();
        }

        Property = owner;
        return days.From > days.To ? throw Fault($"'{owner}' begins after it ends", "'from' not later than 'to'") : days;
    }

    public TextSpan Span()
    {
        if (Kind is JsonTokenType.Null) return default;
        if (Kind is not JsonTokenType.StartObject) throw Fault("""a span as {"start":0,"end":12}""");
        string owner = Property;
        int start = 0, end = 0;
        while (NextProperty())
        {
            if (Property == "start") start = Offset() ?? 0;
            else if (Property == "end") end = Offset() ?? 0;
            else Skip();
        }

        Property = owner;
        return start > end ? throw Fault($"'{owner}' begins after it ends", "'start' not greater than 'end'") : new TextSpan(start, end);
    }

    /// <summary>The fault of a value that is of another kind than wanted.</summary>
    public readonly InterchangeException Fault(string expected) =>
        Fault(Property.Length > 0 ? $"'{FigureText.Shorten(Property)}' is {KindName}" : $"found {KindName}", expected);

    /// <summary>A fault at the token that the cursor stands on.</summary>
    public readonly InterchangeException Fault(string what, string expected) => At(_reader.TokenStartIndex, what, expected);

    private readonly string GetString()
    {
        try
        {
            return _reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw Fault("half of a surrogate pair in a string", "both halves, as in \"\\ud83d\\ude00\"");
        }
    }

    private readonly string KindName => Kind switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.Null => "null",
        _ => "true or false",
    };

    private readonly InterchangeException Syntax(JsonException error)
    {
        int line = (int)(error.LineNumber ?? 0);
        long lineStart = 0;
        for (int i = 0; i < line; i++) lineStart += _utf8[(int)lineStart..].IndexOf((byte)'\n') + 1;
        long at = lineStart + (error.BytePositionInLine ?? 0);
        bool isNotFinite = at < _utf8.Length && (_utf8[(int)at..].StartsWith("NaN"u8) || _utf8[(int)at..].TrimStart("+-"u8).StartsWith("Infinity"u8));
        return isNotFinite ? At(at, "NaN and Infinity are not figures", FigureText.Expected)
            : at >= _utf8.Length ? At(at, "broken JSON: it ends too early", "closing quotes, brackets and braces")
            : At(at, $"broken JSON: {BrokenJson.Describe(error)}", "one whole JSON object");
    }

    private readonly InterchangeException At(long offset, string what, string expected)
    {
        (int line, int column) = PlaceOf(offset);
        return new InterchangeException(what, expected, line, column, Property.Length > 0 ? Property : null);
    }

    private readonly (int Line, int Column) PlaceOf(long offset)
    {
        ReadOnlySpan<byte> before = _utf8[..(int)Math.Min(offset, _utf8.Length)];
        int line = before.Count((byte)'\n');
        ReadOnlySpan<byte> inLine = before[(before.LastIndexOf((byte)'\n') + 1)..];
        return (_firstLine + line, Encoding.UTF8.GetCharCount(inLine) + (line == 0 ? _firstColumn : 1));
    }
}
