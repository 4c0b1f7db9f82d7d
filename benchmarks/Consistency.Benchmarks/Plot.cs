using System.Globalization;
using System.Text;

namespace Consistency.Benchmarks;

/// <summary>Draws nanoseconds a claim against the number of claims, both in powers of ten.</summary>
internal static class Plot
{
    private const int Width = 760;
    private const int Height = 460;
    private const int Left = 60;
    private const int Right = 250;
    private const int Top = 20;
    private const int Bottom = 50;

    private static readonly string[] Colours = ["#0b6e4f", "#52b788", "#d1495b", "#edae49", "#8d99ae", "#00798c", "#66a5ad", "#6a4c93", "#30638e", "#b5651d"];

    public static string Svg(IReadOnlyList<PeerResult> measured)
    {
        double leastX = Math.Log10(measured.Min(one => one.Claims));
        double mostX = Math.Log10(measured.Max(one => one.Claims));
        double leastY = Math.Floor(Math.Log10(measured.Min(one => one.NanosecondsPerClaim)));
        double mostY = Math.Ceiling(Math.Log10(measured.Max(one => one.NanosecondsPerClaim)));
        double X(double claims) => Left + ((Math.Log10(claims) - leastX) / Math.Max(mostX - leastX, 1e-9) * (Width - Left - Right));
        double Y(double nanoseconds) => Height - Bottom - ((Math.Log10(nanoseconds) - leastY) / (mostY - leastY) * (Height - Top - Bottom));

        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"12\" role=\"img\">\n");
        svg.Append("<title>Nanoseconds a claim against the number of claims</title>\n<rect width=\"100%\" height=\"100%\" fill=\"white\"/>\n");
        for (double power = leastY; power <= mostY; power++)
        {
            double y = Y(Math.Pow(10, power));
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{Left}\" x2=\"{Width - Right}\" y1=\"{y:f1}\" y2=\"{y:f1}\" stroke=\"#ddd\"/><text x=\"{Left - 8}\" y=\"{y + 4:f1}\" text-anchor=\"end\">{Math.Pow(10, power):n0}</text>\n");
        }

        foreach (int claims in measured.Select(one => one.Claims).Distinct())
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(claims):f1}\" y=\"{Height - Bottom + 20}\" text-anchor=\"middle\">{claims:n0}</text>\n");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(Width - Right + Left) / 2}\" y=\"{Height - 10}\" text-anchor=\"middle\">claims</text>\n<text x=\"{Left}\" y=\"14\">ns a claim</text>\n");

        int line = 0;
        foreach (IGrouping<string, PeerResult> contestant in measured.GroupBy(one => one.Name))
        {
            string colour = Colours[line % Colours.Length];
            string points = string.Join(' ', contestant.Select(one => string.Create(CultureInfo.InvariantCulture, $"{X(one.Claims):f1},{Y(one.NanosecondsPerClaim):f1}")));
            svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"2\"/>\n");
            foreach (PeerResult one in contestant)
                svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(one.Claims):f1}\" cy=\"{Y(one.NanosecondsPerClaim):f1}\" r=\"3\" fill=\"{colour}\"/>\n");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Width - Right + 16}\" y=\"{Top + 14 + (line * 18)}\" fill=\"{colour}\">{contestant.Key.Replace("&", "&amp;", StringComparison.Ordinal)}</text>\n");
            line++;
        }

        return svg.Append("</svg>\n").ToString();
    }
}
