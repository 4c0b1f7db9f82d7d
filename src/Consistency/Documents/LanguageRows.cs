namespace Consistency.Documents;

/// <summary>The small words by which <see cref="Language"/> tells English from other languages; no word stands in two of the tables.</summary>
internal static class LanguageRows
{
    /// <summary>Words of English that are no words of the others; "in", "on", "over", "was" and "is" are also German or Dutch and tell nothing.</summary>
    public const string English =
        "the of and to that with were are by from have been it its this these those which who whose said says say or be not but his their they he she you your our us will would could should may might can "
        + "more than least about after before during since until while when where what why how there here because between among against without within into out up down off through "
        + "people person killed kills kill dead dies died death deaths injured wounded hurt missing hit hits cut cuts rise rises rose risen fall falls fell fallen gain gains drop drops dropped lose loses lost "
        + "win wins won beat beats sold sells sell buy buys bought told tells reported reports report reveals confirmed announced warned warns warn shows show set sets new old first last next year years month "
        + "months week weeks day days today yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday january february march june july october million billion thousand "
        + "hundred dozen half one two three four five six seven eight nine eleven twelve twenty thirty forty fifty officials official government ministry city country "
        + "north south east west near around above below every each some many much most few several other another only also just still even both all any if then now "
        + "according children women workers jobs homes houses cases troops voters seats shares prices sales had has did does make makes made take takes took get gets got";

    /// <summary>Particles of names, which stand in English texts too ("Rio de la Plata"): they tell only beside other words of their language.</summary>
    public const string Particles =
        "de la le les el los las del di da dos das du des van der den von zu zur bin ibn al y e i o u w z en et een te ten ter il lo gli af av och und ng sa si san dei degli della do";

    /// <summary>Words that English took over with their letters.</summary>
    public const string Loans =
        "café cafés naïve naïveté façade façades fiancé fiancée résumé résumés résume cliché clichés clichéd décor née protégé protégés protégée exposé exposés touché entrée entrées matinée fête fêtes soirée "
        + "émigré émigrés élite élites régime régimes débris rôle rôles crème brûlée crêpe crêpes señor señora jalapeño piñata über smörgåsbord déjà vis-à-vis à précis communiqué communiqués consommé coöperate "
        + "coöperation reëlected reëlection hôtel château châteaux chargé attaché attachés détente mêlée pâté d'être d'état piqué risqué sauté soufflé séance vicuña açaí façaded animé blasé "
        + "passé outré doppelgänger führer mañana niño niña blessèd belovèd learnèd µm μm μg";

    /// <summary>Words of other languages in Latin letters that no English text has in number, a line or two for each.</summary>
    public static readonly string[] Foreign =
    [
        // Spanish, Portuguese, Catalan, Galician
        "una unos unas que por su sus se como según fue han más muertos muertas muertes heridos personas gobierno años año tras sobre entre hasta desde donde "
        + "este esta estos también ya cuando pero millones ciento cifra informó ciudad ley pide",
        "uma umas não foi são mais ao aos pela pelo pelos pelas em na nas seu sua mortos mortes feridos pessoas governo anos ano após segundo já também até "
        + "quando muito milhões sobe disse cidade presidente",
        "amb els dels als aquest aquesta més anys persones morts ferits segons milions així també unha dous máis persoas polo pola dende",
        // French, Italian, Romanian, Haitian Creole
        "dans une est sur au aux qui ont été avec selon ce cette ces ses leur leurs elle ils elles pas ne sont après avant depuis ou où mort blessés personnes "
        + "gouvernement ans milliers tués au-delà moins était étaient fait comme nous vous sous chez",
        "delle nel nella nelle nei negli alla alle allo dal dalla dai dalle sul sulla con che è sono più anche stato stata stati hanno ed dopo secondo oltre "
        + "almeno morti feriti persone anni anno milioni miliardi mila vittime crollo questo questa suo loro fra tra",
        "și să cu pe din lui sunt fost după mai puțin cel într-un printr prin pentru morți oameni răniți milioane ani anul guvernul spus yo nan ki pou ak moun "
        + "mouri apre ayiti gouvènman",
        // German, Dutch, Afrikaans, Luxembourgish
        "ist nicht ein eine einen einem einer eines im mit dem auf für nach bei sich sind wurde wurden werden wird haben sein seine ihre auch aus noch nur oder "
        + "wie zum vom bis unter zwischen mehr mindestens toten verletzte menschen getötet gestorben jahr jahre jahren millionen milliarden prozent sagte "
        + "teilte polizei regierung rund stellen gegen seit dass durch",
        "het dat zijn werd voor niet ook naar bij uit nog meer dan maar aan om heeft hebben wordt worden zeker doden gewonden mensen jaar miljoen miljard "
        + "procent volgens politie regering tegen sinds zegt deze onder vier vijf vir nie hulle wat sê mense gesterf dood gedood polisie sy",
        // Swedish, Norwegian, Danish, Icelandic, Faroese
        "att det som på är med har inte ett från efter minst döda dödade skadade människor år miljoner enligt polisen regeringen sade vid mot sedan när också mer än ska kan",
        "og ikke er til etter drept drepte døde skadet mennesker millioner prosent ifølge politiet regjeringen sier ble ved siden når også enn skal kommer personer",
        "mindst dræbt dræbte såret siger blev",
        "það að sem hefur eru ekki við með eftir látnir særðir fólk manns hafa milljónir prósent samkvæmt lögreglan fyrir frá",
        // Finnish, Estonian, Hungarian
        "ja ei että oli ovat olivat hän sekä mutta jälkeen mukaan ainakin kuoli kuollut kuollutta ihmistä henkeä loukkaantui miljoonaa prosenttia vuonna vuoden "
        + "poliisi hallitus kertoo sanoi yli kun joka myös",
        "kes pärast vähemalt hukkus inimest inimesed surnud vigastatud miljonit protsenti aasta aastal politsei valitsus ütles kui ning oma",
        "és hogy nem egy az ez voltak után szerint legalább halott meghalt sebesült emberek millió százalék év évben rendőrség kormány azt már csak még között több",
        // Polish, Czech, Slovak, Slovenian, Croatian, Bosnian, Serbian, Sorbian
        "jest się że po od dla przez oraz są był była były najmniej osób osoby ludzi zginęło zabitych rannych milionów roku według policja rząd powiedział tym "
        + "jak już tylko przed ponad",
        "že je při podle jsou byl byla bylo byly nejméně lidí mrtvých zraněných zemřelo zahynulo milionů roce policie vláda řekl jako už také více než však",
        "vo pri podľa sú bol bola bolo boli najmenej ľudí mŕtvych zranených zomrelo miliónov rokov polícia povedal ako tiež viac",
        "za najmanj ljudi mrtvih ranjenih umrlo milijonov odstotkov leta policija vlada dejal kot več tudi bil bila bilo koji koja koje najmanje osoba poginulo "
        + "ubijeno ranjeno milijuna miliona posto godine rekao kao više nakon prema sati",
        // Lithuanian, Latvian, Albanian
        "ir kad yra buvo iš į nuo mažiausiai žmonių žuvo sužeista mirė milijonų procentų metų metais vyriausybė sakė kaip daugiau dėl",
        "un ka uz ar pēc vismaz cilvēki cilvēku gājuši bojā miruši ievainoti miljoni miljonu procenti gada gadā valdība sacīja kā vairāk",
        "dhe në është janë për të që nga një më së paku vdekur vrarë plagosur njerëz milionë qind viti policia qeveria tha kanë",
        // Turkish, Azerbaijani, Uzbek, Kurdish
        "bir bu için ile çok olarak oldu olduğu daha sonra kişi kişinin öldü yaralandı ölü hayatını kaybetti milyon yüzde yıl yılında polis hükümet göre dedi "
        + "kadar ama sel selde depremde",
        "və üçün ilə ən azı olub edib nəfər həlak faiz hökumət görə va bilan uchun kishi halok boʻldi bo'ldi yil hukumat kerak û ji li ku mirin kuştin birîndar sal hikûmet",
        // Basque, Irish, Welsh, Maltese
        "eta dira ditu izan baten hildako hil zauritu gutxienez milioi urte gobernuak polizia arabera agus tá bhí ní raibh duine daoine maraíodh bás leis "
        + "mbliana yn yr mae wedi oedd gan wrth leiaf pobl marw lladd blynedd heddlu llywodraeth hu hija kienu minn għal għall dwar wara nies persuni mietu "
        + "miljun pulizija gvern",
        // Indonesian, Malay, Tagalog, Cebuano, Vietnamese
        "yang dari untuk dengan pada ini itu tidak akan telah oleh dalam sebagai tewas orang sedikitnya juta persen tahun polisi pemerintah mengatakan setelah "
        + "korban jiwa luka lebih adalah juga kepada maut cedera rakyat kerajaan selepas sekurang ribu banjir gempa menurut kata",
        "ang mga ay hindi ito niya nila kanyang patay namatay nasugatan katao bababa porsyento taon pulis pamahalaan ayon matapos isang ug",
        "và của là có trong người được đã cho với các những một không từ sau khi ít nhất chết thiệt mạng bị thương triệu năm chính phủ theo tại",
        // Swahili, Somali, Hausa, Yoruba, Zulu
        "wa kwa ni katika watu wamekufa waliokufa vifo wamefariki zaidi asilimia mwaka serikali alisema baada kuwa hiyo huo hii yake walifariki kutoka ee oo "
        + "iyo waxaa waa uu ugu dhintay dhimatay qof sannad dowladda booliska ta ga mutane mutu gwamnati sanda shekara bayan cikin àti ènìyàn ó ti wọn ijọba "
        + "abantu bashonile uhulumeni amaphoyisa ngemuva",
        // What headlines without small words are made of: floods, quakes, victims, prices, and countries by their own names
        "inundaciones inundación terremoto incendio incendios fallecidos fallecidas víctimas desaparecidos detenidos inflación agosto enero marruecos españa alemania francia rusia turquía siria "
        + "egipto ucrania japón inondations inondation séisme incendie attentat bilan victimes hausse baisse otages espagne maroc allemagne italie russie turquie syrie liban brésil "
        + "alluvione terremoti vittime sfollati scontri prezzi aumento inflazione spagna marocco germania turchia egitto ucraina giappone",
        "hochwasser erdbeben todesopfer verletzten vermisste vermissten opfer obdachlose fordert preise steigen steigt stieg sinkt sinken arbeitslosenquote wahlen großbrand zugunglück unglück "
        + "anschlag spanien marokko deutschland frankreich italien russland türkei syrien libanon brasilien slachtoffers aardbeving overstroming overstromingen ongeluk stijgt daalt spanje duitsland "
        + "frankrijk turkije omkomna jordbävning översvämning översvämningar olycka ofiar ofiary powódź trzęsienie ziemi hiszpanii maroku wzrosła depremi kaybı",
        // Esperanto
        "kaj estas homoj mortis laŭ jaro registaro polico estis",
    ];
}
