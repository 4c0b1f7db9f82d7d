using Consistency.Documents;


namespace Consistency.Quantities;

/// <summary>The words that can be no noun and no adjective before one: a counted noun ends before them.</summary>
internal static class ClosedClass
{
    private static readonly string[] Words =
    [
        // articles, determiners, pronouns
        "a", "an", "the", "this", "that", "these", "those", "my", "your", "his", "her", "its", "our", "their", "it", "he", "she", "they", "we", "you", "i", "him", "them",
        "us", "me", "who", "whom", "whose", "which", "what", "there", "here", "each", "every", "all", "any", "both", "either", "neither", "no", "none", "some", "such",
        "himself", "herself", "itself", "themselves", "someone", "everyone", "anyone", "somebody", "everybody", "anybody", "nobody", "something", "anything", "nothing",
        // prepositions
        "of", "in", "on", "at", "by", "for", "from", "to", "with", "without", "within", "into", "onto", "upon", "over", "under", "above", "below", "between", "among",
        "amongst", "across", "along", "around", "about", "after", "before", "behind", "beside", "besides", "beyond", "during", "through", "throughout", "toward",
        "towards", "against", "near", "off", "out", "up", "down", "inside", "outside", "since", "until", "till", "per", "via", "versus", "vs", "amid", "despite",
        "except", "including", "excluding", "following", "regarding", "concerning", "according", "because", "due", "apiece", "aboard", "worldwide", "nationwide",
        // conjunctions and adverbs
        "and", "or", "but", "nor", "so", "yet", "if", "as", "than", "when", "where", "while", "why", "how", "whether", "although", "though", "unless", "not", "also", "too",
        "again", "ago", "ahead", "alone", "already", "always", "away", "back", "currently", "earlier", "early", "else", "even", "ever", "far", "however", "instead",
        "just", "last", "late", "later", "least", "less", "meanwhile", "more", "most", "much", "never", "next", "now", "often", "once", "only", "overall", "perhaps",
        "quite", "rather", "respectively", "still", "soon", "then", "thereby", "therefore", "thus", "today", "together", "tomorrow", "tonight", "twice", "very", "well", "yesterday",
        "struck", "broke", "broken", "drove", "flew", "froze", "grew", "grown", "heard", "lit", "meant", "rang", "shook", "shut", "spread", "stuck", "swam", "taught", "threw", "thrown",
        "understood", "woke", "withdrew", "withdrawn", "wrote", "written", "chose", "chosen", "drew", "drawn", "ate", "fed", "forgot", "gone", "hid", "hidden", "mourn", "quit", "rode", "sank",
        // months and days
        "january", "february", "april", "june", "july", "september", "october", "november", "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "either", "altogether", "each", "alike", "apart", "anyway", "whereas", "wherever", "whenever",
        // auxiliaries and verbs that follow a bare number
        "is", "are", "was", "were", "be", "been", "being", "am", "has", "have", "had", "having", "do", "does", "did", "done", "will", "would", "shall", "should", "can",
        "could", "may", "might", "must", "ought", "n't", "isn't", "aren't", "wasn't", "weren't", "hasn't", "haven't", "hadn't", "won't", "can't", "didn't", "doesn't",
        "said", "says", "say", "told", "tells", "went", "goes", "go", "came", "comes", "come", "became", "become", "becomes", "got", "get", "gets", "made", "make", "makes",
        "took", "take", "takes", "taken", "gave", "give", "given", "left", "leave", "leaving", "leaves", "lost", "lose", "held", "hold", "kept", "keep", "killed",
        "died", "die", "dies", "dying", "fell", "fall", "rose", "rise", "remain", "remains", "remained", "survive", "survived", "live", "fled", "flee", "began",
        "begin", "led", "lead", "met", "ran", "run", "saw", "seen", "see", "sent", "set", "sought", "spent", "stood", "stand", "thought", "voted", "won", "win", "wore",
        "caught", "brought", "bought", "built", "burned", "burnt", "cut", "fought", "found", "hit", "hurt", "knew", "known", "laid", "lay", "paid", "put", "sat", "shot",
        "slept", "sold", "spoke", "stole", "stolen", "swept", "tested", "tore", "torn", "took", "went", "wrote", "arrived", "returned",
    ];

    private static readonly WordSet Table =
        new(Words);

    /// <summary>Whether a word, whatever its case, is one of them.</summary>
    public static bool Contains(ulong word) => Table.Contains(word);
}
