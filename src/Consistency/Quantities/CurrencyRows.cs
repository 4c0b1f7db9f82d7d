namespace Consistency.Quantities;

/// <summary>The table of currencies. A row is: id | names, whose plural in -s is understood | signs and abbreviations that stand before or after the number.</summary>
internal static class CurrencyRows
{
    public const string Text = """
        usd | dollar, us dollar, u.s. dollar, american dollar, united states dollar, greenback, buck | $, US$, U.S.$, U.S. $
        eur | euro | €
        gbp | pound sterling, pounds sterling, british pound, uk pound, sterling, quid | £, GB£, UK£
        jpy | yen, japanese yen | ¥, JP¥, 円
        cny | yuan, renminbi, chinese yuan, yuan renminbi, chinese renminbi, rmb, kuai | CN¥, RMB, 元, 人民币
        inr | rupee, indian rupee | ₹, Rs, Rs., INR., rupees, rupee
        aud | australian dollar, aussie dollar | A$, AU$
        cad | canadian dollar | C$, CA$, Can$, Cdn$
        nzd | new zealand dollar, kiwi dollar | NZ$
        hkd | hong kong dollar | HK$
        sgd | singapore dollar, singaporean dollar | S$, SG$
        twd | taiwan dollar, new taiwan dollar, taiwanese dollar | NT$
        jmd | jamaican dollar | J$
        bbd | barbadian dollar | Bds$
        ttd | trinidad and tobago dollar, trinidad dollar | TT$
        xcd | east caribbean dollar | EC$
        bsd | bahamian dollar | B$
        bnd | brunei dollar |
        fjd | fijian dollar, fiji dollar | FJ$
        lrd | liberian dollar | L$
        nad | namibian dollar | N$
        zwl | zimbabwean dollar, zimbabwe dollar | Z$
        chf | swiss franc | SFr, Fr.
        sek | swedish krona, swedish kronor, swedish crown |
        nok | norwegian krone, norwegian kroner, norwegian crown |
        dkk | danish krone, danish kroner, danish crown |
        isk | icelandic krona, icelandic kronur |
        krona | krona, kronor, krone, kroner | kr
        ils | shekel, sheqel, israeli shekel, new israeli shekel, israeli new shekel | ₪, NIS
        krw | won, south korean won, korean won | ₩
        kpw | north korean won |
        rub | ruble, rouble, russian ruble, russian rouble | ₽
        byn | belarusian ruble, belarusian rouble |
        try | turkish lira | ₺
        lira | lira, lire |
        lbp | lebanese pound, lebanese lira |
        syp | syrian pound |
        egp | egyptian pound | E£
        sdg | sudanese pound |
        ssp | south sudanese pound |
        zar | rand, south african rand |
        brl | real, reais, brazilian real, brazilian reais | R$
        mxn | mexican peso | Mex$, MX$
        php | philippine peso | ₱
        ars | argentine peso, argentinian peso | AR$
        clp | chilean peso | CLP$
        cop | colombian peso | COL$
        cup | cuban peso |
        uyu | uruguayan peso |
        dop | dominican peso | RD$
        peso | peso |
        thb | baht, thai baht | ฿
        myr | ringgit, malaysian ringgit, malaysia ringgit | RM, ringgit, ringgits, malaysian ringgit, malaysian ringgits, malaysia ringgit, malaysia ringgits
        idr | rupiah, indonesian rupiah | Rp, Rp.
        vnd | dong, vietnamese dong | ₫
        aed | dirham, emirati dirham, uae dirham, united arab emirates dirham | Dh, Dhs
        mad | moroccan dirham |
        sar | saudi riyal, saudi arabian riyal | SR
        qar | qatari riyal, qatar riyal |
        omr | omani rial, omani riyal |
        yer | yemeni rial, yemeni riyal |
        irr | iranian rial |
        riyal | riyal |
        rial | rial |
        toman | toman |
        kwd | kuwaiti dinar | KD
        jod | jordanian dinar | JD
        iqd | iraqi dinar |
        bhd | bahraini dinar | BD
        lyd | libyan dinar |
        tnd | tunisian dinar |
        dzd | algerian dinar |
        rsd | serbian dinar |
        mkd | macedonian denar |
        dinar | dinar |
        pln | zloty, złoty, polish zloty, polish złoty | zł
        czk | czech koruna, czech crown | Kč
        koruna | koruna |
        huf | forint, hungarian forint | Ft
        ron | romanian leu, romanian lei |
        mdl | moldovan leu, moldovan lei |
        leu | leu, lei |
        bgn | bulgarian lev, lev, leva |
        uah | hryvnia, hryvnya, ukrainian hryvnia | ₴
        hrk | kuna, croatian kuna |
        all | albanian lek |
        gel | georgian lari, lari | ₾
        amd | armenian dram | ֏
        azn | azerbaijani manat | ₼
        tmt | turkmen manat |
        manat | manat |
        kzt | tenge, kazakh tenge, kazakhstani tenge | ₸
        kgs | kyrgyz som |
        uzs | uzbek som, uzbekistani som |
        tjs | somoni |
        mnt | tugrik, tögrög, mongolian tugrik | ₮
        afn | afghani |
        pkr | pakistani rupee, pakistan rupee | PKR.
        lkr | sri lankan rupee | ரூ
        npr | nepalese rupee, nepali rupee |
        mur | mauritian rupee |
        bdt | taka, bangladeshi taka | ৳, Tk, Tk.
        mmk | kyat, myanmar kyat, burmese kyat |
        khr | riel, cambodian riel | ៛
        lak | kip, lao kip | ₭
        ngn | naira, nigerian naira | ₦
        ghs | cedi, ghanaian cedi | GH₵, GH¢, ₵
        kes | kenyan shilling | KSh, Ksh, Ksh., Sh
        ugx | ugandan shilling | USh
        tzs | tanzanian shilling | TSh
        sos | somali shilling |
        ats | austrian schilling | ATS
        shilling | shilling |
        etb | birr, ethiopian birr |
        zmw | zambian kwacha |
        mwk | malawian kwacha |
        kwacha | kwacha |
        mzn | metical, meticais |
        aoa | angolan kwanza, kwanza |
        bwp | pula |
        gmd | gambian dalasi, dalasi |
        mga | ariary |
        rwf | rwandan franc |
        xof | cfa franc, west african cfa franc, west african franc | FCFA, CFA
        xaf | central african cfa franc |
        cdf | congolese franc |
        franc | franc |
        pen | peruvian sol, peruvian soles, nuevo sol, nuevos soles, soles | S/
        bob | boliviano |
        pyg | guarani, guaranies, guaraní, guaraníes, paraguayan guarani | ₲
        crc | costa rican colon, costa rican colón, colones | ₡
        gtq | quetzal |
        hnl | lempira |
        nio | cordoba |
        pab | balboa |
        ves | venezuelan bolivar, bolivar, bolívar |
        htg | haitian gourde, gourde |
        pgk | kina |
        dem | german mark, deutsche mark, deutschmark, deutschemark, d-mark, dmark | DM
        mark | mark |
        frf | french franc |
        bef | belgian franc |
        itl | italian lira, italian lire |
        esp | spanish peseta |
        peseta | peseta |
        pte | portuguese escudo, escudo |
        grd | greek drachma |
        fim | finnish markka, markka |
        nlg | dutch guilder |
        guilder | guilder |
        iep | irish pound, punt |
        xdr | special drawing right |
        btc | bitcoin | ₿, BTC
        eth | ethereum, ether | ETH
        satoshi | satoshi |
        cent | cent, us cent, penny, pennies, pence, eurocent, euro cent | ¢, p, c
        sen | sen |
        dime | dime |
        paisa | paisa, paise |
        kopek | kopek, kopeck, kopiyka, kopek |
        centavo | centavo |
        centime | centime |
        kobo | kobo |
        fils | fils |
        ore | öre, øre |
        """;

    /// <summary>ISO 4217 codes that need no row of their own; a code means itself in lower case.</summary>
    public const string Codes =
        "AED AFN AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNH CNY COP CRC CUP CVE CZK DEM DJF DKK " +
        "DOP DZD EGP ERN ESP ETB EUR FJD FRF GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT " +
        "LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD " +
        "SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TND TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XDR XOF XPF YER ZAR ZMW ZWL";

    /// <summary>The codes that people also write in lower case and that are no English words.</summary>
    public const string CarelessCodes =
        "usd eur gbp jpy cny inr aud cad chf nzd hkd sgd krw rub brl mxn zar sek nok dkk pln czk huf ils thb idr php myr vnd aed sar egp ngn kes uah pkr bdt";

    /// <summary>The hundredths of currencies, as written after a whole amount ("20 dollars 43 cents").</summary>
    public const string Hundredths = "cent sen paisa kopek centavo centime kobo ore";

    /// <summary>Letters, each before its currency, that are a sign only before an amount that tells its size, "R2.5bn", "N1,200"; else they begin a code ("R2").</summary>
    public const string Letters = "R zar P php N ngn";

    /// <summary>Codes that are words or short names too: so close before one or two digits they are part of a name ("COP28").</summary>
    public const string NameLikeCodes = "ALL COP CUP GEL MAD PEN SOS TOP TRY";
}
