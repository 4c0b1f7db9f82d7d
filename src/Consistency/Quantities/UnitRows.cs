namespace Consistency.Quantities;

/// <summary>
/// The table of units but currencies. A row is: id | names, whose plural in -s is understood | symbols, whose case matters.
/// Rows marked with ~ take the prefixes of the SI: "~metre" gives kilometre, km, and so on.
/// </summary>
internal static class UnitRows
{
    public const string Ratio = """
        percent | percent, per cent, percentage, pct | %, pc, ％
        percentage-point | percentage point, percent point, per cent point, % point, percentage pt | pp, ppt, ppts
        permille | per mille, permille | ‰
        basis-point | basis point | bp, bps
        part-per-million | part per million | ppm, ppmv
        part-per-billion | part per billion | ppb, ppbv
        """;

    public const string Length = """
        ~metre | metre, meter, mtr | m
        mile | mile | mi
        nautical-mile | nautical mile, sea mile | nmi
        yard | yard | yd, yds
        foot | foot, feet | ft, ′
        inch | inch, inches, in | ″
        furlong | furlong |
        fathom | fathom |
        light-year | light year, lightyear, light-year | ly
        astronomical-unit | astronomical unit | AU
        parsec | parsec | pc
        angstrom | angstrom, ångström | Å
        micron | micron |
        """;

    public const string Time = """
        ~second | second, sec | s
        minute | minute, min | mins
        hour | hour, hr | h
        day | day |
        week | week, wk |
        fortnight | fortnight |
        month | month |
        year | year, yr |
        decade | decade |
        century | century, centuries |
        millennium | millennium, millennia |
        million-years | | Ma, Myr
        thousand-years | | ka, kyr
        """;

    public const string Age = """
        year-of-age | yo | y/o, y.o.
        """;

    public const string Temperature = """
        degree-celsius | celsius, celcius, centigrade, centigrate, degree celsius, ° celsius, degree celcius, degree centigrade, deg celsius, degree c, deg c, deg. c, degrees c | °C, ℃, ºC, °c, C
        degree-fahrenheit | fahrenheit, farenheit, degree fahrenheit, ° fahrenheit, degree farenheit, deg fahrenheit, degree f, deg f, deg. f, degrees f | °F, ℉, ºF, °f, F
        kelvin | kelvin, degree kelvin | K
        """;

    public const string Other = """
        degree | degree, deg | °, º
        magnitude | magnitude |
        radian | radian, rad |
        steradian | steradian |
        arcminute | arcminute, arc minute | arcmin
        arcsecond | arcsecond, arc second | arcsec
        turn | turn |
        hectare | hectare | ha
        acre | acre | ac
        ~litre | litre, liter | l, L
        millilitre | | mls
        cubic-centimetre | | cc
        cubic-foot-per-second | cusec | cfs, ft3/s
        cubic-metre-per-second | cumec | m3/s
        acre-foot | acre foot, acre-foot, acre feet, acre-feet |
        gallon | gallon, imperial gallon, us gallon | gal, gals
        pint | pint | pt
        quart | quart | qt, qts
        cup | cup |
        fluid-ounce | fluid ounce | fl oz
        tablespoon | tablespoon | tbsp, tbsps, tbs
        teaspoon | teaspoon | tsp, tsps
        bushel | bushel | bu
        barrel | barrel | bbl, bbls
        barrel-per-day | barrel a day, barrel per day | bpd, b/d
        barrel-of-oil-equivalent | barrel of oil equivalent | boe
        teu | twenty-foot equivalent unit | TEU, TEUs
        ~gram | gram, gramme | g, gm
        microgram | | mcg
        quintal | quintal |
        kilogram | kilo | kgs
        tonne | tonne, metric ton, metric tonne | t
        ~tonne | tonne |
        kiloton | kiloton |
        megatonne | | Mt
        gigatonne | | Gt
        ton | ton, short ton, long ton |
        ton-per-day | | tpd
        pound | lb, pound |
        ounce | ounce, oz |
        troy-ounce | troy ounce |
        stone | stone |
        hundredweight | hundredweight | cwt
        carat | carat, karat | ct
        dram | dram, drachm, drachma |
        grain | grain |
        kilometre-per-hour | kilometre an hour, kilometer an hour, kph, kmh, kmph | km/h, km/hr
        mile-per-hour | mile an hour, mph |
        metre-per-second | | m/s
        knot | knot | kt, kts, kn
        mile-per-gallon | mile to the gallon | mpg
        revolution-per-minute | revolution per minute | rpm
        beat-per-minute | beat per minute | bpm
        ~watt | watt | W
        ~watt-hour | watt hour, watthour | Wh
        ~joule | joule | J
        calorie | calorie | cal
        kilocalorie | kilocalorie | kcal
        horsepower | horsepower, brake horsepower | hp, bhp
        british-thermal-unit | british thermal unit | BTU, Btu, BTUs
        therm | therm |
        ~volt | volt | V
        ~ampere | ampere, amp | A
        milliampere-hour | | mAh
        ampere-hour | | Ah
        ~ohm | ohm | Ω, Ω
        ~farad | farad | F
        ~tesla | tesla | T
        ~hertz | hertz | Hz
        ~pascal | pascal | Pa
        ~bar | bar |
        millibar | millibar | mbar
        atmosphere | atmosphere | atm
        pound-per-square-inch | pound per square inch | psi
        millimetre-of-mercury | millimetre of mercury | mmHg, mm Hg
        decibel | decibel | dB, dBA
        ~newton | newton | N
        newton-metre | newton metre, newton meter, newton-metre, newton-meter | Nm
        gauss | gauss |
        megabit | | mb
        ~bit | bit | b
        megabit-per-second | megabit per second | Mbps, Mbit/s, Mb/s
        gigabit-per-second | gigabit per second | Gbps, Gbit/s, Gb/s
        kilobit-per-second | | kbps
        kilobyte | | KB
        kibibyte | kibibyte | KiB
        mebibyte | mebibyte | MiB
        gibibyte | gibibyte | GiB
        tebibyte | tebibyte | TiB
        ~byte | byte | B
        ~electronvolt | electronvolt, electron volt | eV
        ~mole | | mol
        ~molar | | M
        ~becquerel | becquerel | Bq
        ~sievert | sievert | Sv
        ~gray | | Gy
        lumen | lumen | lm
        lux | lux |
        candela | candela |
        megapixel | megapixel | MP
        dobson-unit | dobson unit |
        """;

    /// <summary>Prefixes of the SI as name and symbol; those that news and science use.</summary>
    public static readonly (string Name, string[] Symbols)[] Prefixes =
    [
        ("pico", ["p"]), ("nano", ["n"]), ("micro", ["µ", "μ", "u"]), ("milli", ["m"]), ("hecto", ["h"]), ("centi", ["c"]), ("deci", ["d"]), ("kilo", ["k"]),
        ("mega", ["M"]), ("giga", ["G"]), ("tera", ["T"]), ("peta", ["P"]), ("exa", ["E"]),
    ];

    /// <summary>Symbols often written without regard to case.</summary>
    public const string CarelessSymbols = "km cm mm kg mg ml lbs oz mph kph kwh mwh gwh twh mw gw hrs mins yrs gb tb kb mhz ghz khz ft";
}
