using System.Text.Json;
using Consistency.Claims;
using Consistency.Vocabulary;

namespace Consistency.Interchange;

/// <summary>Reads documents and claims that were given as JSON, and claims that were given as rows of a table.</summary>
/// <remarks>
/// An object with <c>text</c> is a document; one with <c>metric</c> and no <c>text</c>, or with both <c>entity</c> and <c>metric</c>, is a claim.
/// Properties that are not known are ignored. A claim without an id gets one from its content; equal claims are told apart by counting them,
/// so take one reader for all input of one check. Not thread-safe.
/// </remarks>
public sealed class InterchangeReader
{
    private readonly KnownNames _names;
    private readonly ClaimCompletion _completion;

    /// <summary>Makes a reader.</summary>
    /// <param name="lexicon">Names and kinds of the entities, metrics and voices that are given by id or name alone.</param>
    public InterchangeReader(Lexicon lexicon)
    {
        _names = new KnownNames(lexicon);
        _completion = new ClaimCompletion(_names);
    }

    /// <summary>Reads the one object of a line of JSON Lines.</summary>
    /// <param name="utf8">The line, valid UTF-8, without or with its end.</param>
    /// <param name="line">Number of the line, from 1, for messages.</param>
    /// <exception cref="InterchangeException">The line is not one whole object, or lacks what a document or a claim must have.</exception>
    public InterchangeRecord ReadLine(ReadOnlySpan<byte> utf8, int line = 1)
    {
        var json = new JsonCursor(utf8, line);
        if (!json.Read()) throw json.Fault("a blank line", "one JSON object");
        InterchangeRecord record = ReadObject(ref json);
        return json.Read() ? throw json.Fault("more text after the object", "one JSON object a line") : record;
    }

    /// <summary>Reads the objects of a whole JSON text: one, an array of them, or several one after the other.</summary>
    /// <param name="utf8">The text, valid UTF-8.</param>
    /// <returns>The records in the order of the text; may be empty.</returns>
    /// <exception cref="InterchangeException">The text is broken, or an object lacks what a document or a claim must have.</exception>
    public IReadOnlyList<InterchangeRecord> ReadAll(ReadOnlySpan<byte> utf8)
    {
        var records = new List<InterchangeRecord>();
        ReadEach(utf8, (record, _) => records.Add(record), fault => throw fault);
        return records;
    }

    /// <summary>Reads the objects of a whole JSON text one by one, as <see cref="ReadAll"/> does; an object that cannot be used loses no other.</summary>
    /// <param name="utf8">The text, valid UTF-8.</param>
    /// <param name="onRecord">Takes each record and the line that it begins on, from 1, in the order of the text.</param>
    /// <param name="onFault">Takes what is wrong with an object in its place; where the text itself is broken, that is the last call.</param>
    public void ReadEach(ReadOnlySpan<byte> utf8, Action<InterchangeRecord, int> onRecord, Action<InterchangeException> onFault)
    {
        var values = new JsonValues(utf8);
        while (true)
        {
            try
            {
                if (!values.MoveNext()) return;
            }
            catch (InterchangeException broken)
            {
                onFault(broken);
                return;
            }

            InterchangeRecord record;
            try
            {
                JsonCursor json = values.Current;
                record = ReadObject(ref json);
            }
            catch (InterchangeException fault)
            {
                onFault(fault);
                continue;
            }

            onRecord(record, values.Line);
        }
    }

    /// <summary>Reads a claim from a row of a table; its value may be written in words, such as "over 40,000".</summary>
    /// <param name="columns">The properties that the columns stand for, by their names in the contract; other columns are ignored.</param>
    /// <param name="cells">The cells, at most as many as columns; a blank cell is an absent value.</param>
    /// <exception cref="InterchangeException">A cell is not what its column wants, or the row is no whole claim; the fault names the column.</exception>
    public Claim ReadRow(IReadOnlyList<string> columns, IReadOnlyList<string> cells)
    {
        var given = new GivenClaim();
        for (int i = 0; i < cells.Count; i++)
        {
            string column = columns[i];
            var cell = new TableCell(column, cells[i]);
            bool isPhrase = column == "value" && cell.Text() is { } text && FigureText.HasWords(text);
            given = isPhrase ? given with { Text = cell.Text() } : given.With(column, ref cell) ?? given;
        }

        return _completion.Complete(given);
    }

    /// <summary>Makes a whole claim of one that was given.</summary>
    /// <exception cref="InterchangeException">Something that a claim must have is missing or contradicts the rest.</exception>
    internal Claim Complete(GivenClaim given) => _completion.Complete(given);

    /// <summary>Whether a pack tells how a metric moves.</summary>
    internal bool Knows(string metric) => _names.Metric(metric) is not null;

    private InterchangeRecord ReadObject(ref JsonCursor json)
    {
        if (json.Kind is not JsonTokenType.StartObject) throw json.Fault("a JSON object in braces");
        JsonCursor start = json;
        if (!IsClaim(json)) return new InterchangeRecord(DocumentJson.Read(ref json), Claim: null);
        try
        {
            return new InterchangeRecord(Document: null, _completion.Complete(ClaimJson.Read(ref json)));
        }
        catch (InterchangeException fault) when (fault.Line == 0)
        {
            throw start.Fault(fault.What, fault.Expected);
        }
    }

    /// <summary>Looks ahead at the names of the object's own properties; works on a copy of the cursor.</summary>
    private static bool IsClaim(JsonCursor json)
    {
        JsonCursor start = json;
        bool hasText = false, hasEntity = false, hasMetric = false;
        while (json.NextProperty())
        {
            hasText |= json.Property == "text";
            hasEntity |= json.Property == "entity";
            hasMetric |= json.Property == "metric";
            json.Skip();
        }

        return hasText || hasMetric
            ? hasMetric && (hasEntity || !hasText)
            : throw start.Fault("neither a document nor a claim", "'text' (and 'id') of a document, or 'entity', 'metric' and 'value' of a claim");
    }
}
