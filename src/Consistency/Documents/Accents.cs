namespace Consistency.Documents;

/// <summary>Letters and accents that are written one after the other, as some systems store them, and the one character that is both.</summary>
/// <remarks>A table, since a program without globalization data cannot normalize. Thread-safe.</remarks>
internal static class Accents
{
    /// <summary>Each combining accent with its letters, every one before the character that has it.</summary>
    private static readonly (char Accent, string Letters)[] Rows =
    [
        ('\u0300', "AÀEÈIÌOÒUÙaàeèiìoòuù"),
        ('\u0301', "AÁCĆEÉIÍLĹNŃOÓRŔSŚUÚYÝZŹaácćeéiílĺnńoórŕsśuúyýzź"),
        ('\u0302', "AÂCĈEÊGĜHĤIÎJĴOÔSŜUÛWŴYŶaâcĉeêgĝhĥiîjĵoôsŝuûwŵyŷ"),
        ('\u0303', "AÃIĨNÑOÕUŨaãiĩnñoõuũ"),
        ('\u0304', "AĀEĒIĪOŌUŪaāeēiīoōuū"),
        ('\u0306', "AĂEĔGĞIĬOŎUŬaăeĕgğiĭoŏuŭ"),
        ('\u0307', "CĊEĖGĠIİZŻcċeėgġzż"),
        ('\u0308', "AÄEËIÏOÖUÜYŸaäeëiïoöuüyÿ"),
        ('\u030A', "AÅUŮaåuů"),
        ('\u030B', "OŐUŰoőuű"),
        ('\u030C', "CČDĎEĚNŇRŘSŠTŤZŽcčdďeěnňrřsštťzž"),
        ('\u0326', "SȘTȚsștț"),
        ('\u0327', "CÇGĢKĶLĻNŅRŖSŞTŢcçgģkķlļnņrŗsştţ"),
        ('\u0328', "AĄEĘIĮUŲaąeęiįuų"),
    ];

    /// <summary>Whether a character is an accent for the letter before it.</summary>
    public static bool IsOne(char c) => c is >= '\u0300' and <= '\u036F';

    /// <summary>Puts an accent on a letter; false, and nothing changed, where no one character is both.</summary>
    public static bool TryCompose(ref char letter, char accent)
    {
        foreach ((char mark, string letters) in Rows)
        {
            if (mark != accent) continue;
            for (int i = 0; i < letters.Length; i += 2)
            {
                if (letters[i] != letter) continue;
                letter = letters[i + 1];
                return true;
            }
        }

        return false;
    }
}
