package org.reperes.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.reperes.figures.Figure.Kind;

/** The units that French press and reports write, in full and as signs, by UCUM (measures) and ISO 4217 (currencies). */
final class Units {

    private static final int MOST_TOKENS = 5;
    /** One line a unit: the code, a colon, its written forms separated by commas; "(s)" and "(x)" are optional endings. */
    private static final String MEASURES = """
            km: kilomètre(s), kilometre(s), km, kms
            m: mètre(s), metre(s), m
            cm: centimètre(s), cm
            mm: millimètre(s), mm
            dm: décimètre(s), dm
            hm: hectomètre(s), hectometre(s)
            um: micromètre(s), µm, micron(s)
            nm: nanomètre(s), nm
            km2: kilomètre(s) carré(s), km², km2
            m2: mètre(s) carré(s), m², m2
            cm2: centimètre(s) carré(s), cm², cm2
            m3: mètre(s) cube(s), m³, m3
            cm3: centimètre(s) cube(s), cm³, cm3
            km3: kilomètre(s) cube(s), km³, km3
            har: hectare(s), ha
            [acr_us]: acre(s)
            [mi_i]: mile(s), mi
            [nmi_i]: mille(s) nautique(s), mille(s) marin(s), nautique(s), milles
            [ft_i]: pied(s)
            [in_i]: pouce(s)
            [yd_i]: yard(s)
            [kn_i]: nœud(s), noeud(s)
            [ly]: année(s)-lumière, années lumière
            kg: kilogramme(s), kilo(s), kg, kgs
            g: gramme(s), g
            mg: milligramme(s), mg
            ug: microgramme(s), µg, ug
            t: tonne(s), tonne(s) métrique(s), t
            kt: kilotonne(s), kt
            Mt: mégatonne(s), mt
            dt: quintal, quintaux
            [lb_av]: livre(s) de poids
            [ct]: carat(s)
            L: litre(s), l
            cL: centilitre(s), cl
            mL: millilitre(s), ml
            dL: décilitre(s), dl
            hL: hectolitre(s), hl
            [gal_us]: gallon(s)
            [bbl_us]: baril(s)
            [cup_us]: tasse(s)
            [tbs_us]: cuillère(s) à soupe, cuillerée(s) à soupe
            [tsp_us]: cuillère(s) à café
            km/h: km/h, kilomètre(s)-heure, kilomètre(s) à l'heure, kilomètre(s) heure, km/heure, km / h, kmh
            m/s: m/s, mètre(s) par seconde
            [mi_i]/h: mph
            L/s: l/s
            m3/s: m³/s, m3/s
            ug/m3: µg/m³, µg/m3
            mg/L: mg/l
            g/L: g/l
            g/km: g/km
            Cel: degré(s) celsius, degres celsius, °c, ° c, ºc, ° celsius, celsius, degré(s), degres, °, º, deg, degré(s) centigrade(s), centigrade(s), deg c, degrés c, deg celsius
            [degF]: degré(s) fahrenheit, °f, ° f, fahrenheit, deg f, degrés f
            K: kelvin(s), degré(s) kelvin, °k
            deg: degré(s) d'angle, degré(s) de latitude, degré(s) de longitude
            W: watt(s)
            kW: kilowatt(s), kw
            MW: mégawatt(s), mw
            GW: gigawatt(s), gw
            W.h: wattheure(s), wh
            kW.h: kilowattheure(s), kilowatt(s)-heure(s), kwh
            MW.h: mégawattheure(s), mégawatt(s)-heure(s), mwh
            GW.h: gigawattheure(s), gwh
            TW.h: térawattheure(s), twh
            V: volt(s)
            A: ampère(s)
            Hz: hertz, hz
            kHz: kilohertz, khz
            MHz: mégahertz, mhz
            GHz: gigahertz, ghz
            J: joule(s)
            kJ: kilojoule(s), kj
            cal: calorie(s)
            kcal: kilocalorie(s), kcal
            [HP]: chevaux-vapeur
            dB: décibel(s), db
            Sv: sievert(s)
            mSv: millisievert(s), msv
            Bq: becquerel(s)
            hPa: hectopascal(s), hpa
            By: octet(s)
            kBy: kilo-octet(s), ko
            MBy: mégaoctet(s), méga-octet(s), mo
            GBy: gigaoctet(s), giga-octet(s), go
            TBy: téraoctet(s), to
            Mbit/s: mbit/s, mb/s, mbps
            Gbit/s: gbit/s, gb/s, gbps
            [ppm]: ppm
            [iU]: ui
            """;
    private static final String DURATIONS = """
            a: an(s), année(s), annuité(s), ans
            mo: mois
            wk: semaine(s)
            d: jour(s), journée(s)
            h: heure(s), h
            min: minute(s), min, mn
            s: seconde(s), sec, s
            ms: milliseconde(s), ms
            """;
    private static final String MONEY = """
            EUR: euro(s), €, eur
            USD: dollar(s), $, usd, us$, $us, us $, $ us, dollar(s) américain(s), dollar(s) des états-unis, dollar(s) us, billet(s) vert(s)
            CAD: dollar(s) canadien(s), cad, $ ca, $ca, $ c, cad$, ca$
            AUD: dollar(s) australien(s), aud
            GBP: livre(s) sterling, £, gbp, pound(s)
            CHF: franc(s) suisse(s), chf
            FRF: franc(s), franc(s) français, F
            XOF: franc(s) cfa, fcfa, f cfa, f.cfa, cfa, xof
            XAF: xaf
            MAD: dirham(s), dh, dhs, mad, dirham(s) marocain(s)
            AED: dirham(s) émirati(s), dirham(s) émirien(s)
            DZD: dinar(s) algérien(s), dzd, da, dinar(s)
            TND: dinar(s) tunisien(s), tnd, dt
            JPY: yen(s), ¥, jpy, yen(s) japonais
            CNY: yuan(s), cny, yuan(s) chinois, renminbi
            RUB: rouble(s), rub
            INR: roupie(s), roupie(s) indienne(s), inr
            TRY: livre(s) turque(s)
            EGP: livre(s) égyptienne(s)
            LBP: livre(s) libanaise(s)
            SEK: couronne(s) suédoise(s), couronne(s) suedoise(s), sek
            NOK: couronne(s) norvégienne(s), nok
            DKK: couronne(s) danoise(s), dkk
            CZK: couronne(s) tchèque(s)
            PLN: zloty(s), zlotys
            HUF: forint(s)
            UAH: hryvnia(s), hryvnias
            BRL: real, reais, réal, réaux
            ILS: shekel(s), ils
            KRW: won(s), ₩
            SAR: riyal(s) saoudien(s), riyal(s)
            QAR: riyal(s) qatari(s), riyal(s) qatarien(s)
            MRU: ouguiya(s)
            GNF: franc(s) guinéen(s)
            CDF: franc(s) congolais
            HTG: gourde(s)
            NGN: naira(s)
            ZAR: rand(s)
            BEF: franc(s) belge(s)
            DEM: mark(s), deutsche mark(s)
            ITL: lire(s)
            ESP: peseta(s)
            THB: baht(s), ฿
            XBT: bitcoin(s)
            """;
    private static final String RATIOS = """
            %: %, pour cent, pourcent, pour-cent, pct
            ‰: ‰, pour mille
            pp: point(s) de pourcentage, point(s) de pourcent, point(s) de %, pt de pourcentage, pts de pourcentage
            """;
    private static final Map<String, String> SCALED_MONEY = Map.ofEntries(Map.entry("mdh", "6 MAD"), Map.entry("mdhs", "6 MAD"),
            Map.entry("mmdh", "9 MAD"), Map.entry("mmdhs", "9 MAD"), Map.entry("mrddh", "9 MAD"), Map.entry("kdh", "3 MAD"),
            Map.entry("mmad", "6 MAD"), Map.entry("k€", "3 EUR"), Map.entry("m€", "6 EUR"), Map.entry("m d'€", "6 EUR"),
            Map.entry("md€", "9 EUR"), Map.entry("mds€", "9 EUR"), Map.entry("mrd€", "9 EUR"), Map.entry("g€", "9 EUR"),
            Map.entry("k$", "3 USD"), Map.entry("m$", "6 USD"), Map.entry("md$", "9 USD"), Map.entry("mds$", "9 USD"),
            Map.entry("m£", "6 GBP"), Map.entry("md£", "9 GBP"), Map.entry("mdt", "6 TND"), Map.entry("mda", "6 DZD"),
            Map.entry("mdz", "6 DZD"), Map.entry("mfcfa", "6 XOF"), Map.entry("meur", "6 EUR"), Map.entry("musd", "6 USD"),
            Map.entry("keur", "3 EUR"), Map.entry("mchf", "6 CHF"), Map.entry("us$", "0 USD"), Map.entry("m us$", "6 USD"));
    private static final Map<String, Unit> BY_FORM = table();

    /** A unit and the token after its last one. */
    record Match(Unit unit, int end) { }

    private Units() { }

    private static Map<String, Unit> table() {
        Map<String, Unit> table = new HashMap<>();
        read(table, MEASURES, Kind.MEASURE);
        read(table, DURATIONS, Kind.DURATION);
        read(table, MONEY, Kind.MONEY);
        read(table, RATIOS, Kind.PERCENT);
        table.replaceAll((form, unit) -> "pp".equals(unit.code()) ? new Unit("pp", Kind.POINTS, null) : unit);
        SCALED_MONEY.forEach((form, scaled) -> table.put(form, new Unit(scaled.substring(2), Kind.MONEY,
                BigDecimal.ONE.scaleByPowerOfTen(scaled.charAt(0) - '0').setScale(0))));
        for (String vague : new String[] {"couronne", "couronnes", "peso", "pesos"}) {
            table.put(vague, new Unit(null, Kind.MONEY, null));
        }
        for (String cent : new String[] {"cents", "centime", "centimes", "pence"}) {
            table.put(cent, new Unit(null, Kind.MONEY, null));
        }
        return Map.copyOf(table);
    }

    private static void read(Map<String, Unit> table, String lines, Kind kind) {
        for (String line : lines.strip().split("\n")) {
            int colon = line.lastIndexOf(": ");
            Unit unit = new Unit(line.substring(0, colon).strip(), kind, null);
            for (String form : line.substring(colon + 2).split(", ")) {
                table.put(form.replace("(s)", "").strip(), unit);
                table.put(form.replace("(s)", "s").strip(), unit);
            }
        }
    }

    /** The unit of this name, or null. */
    static Unit named(String form) {
        return BY_FORM.get(form);
    }

    /** The longest unit that starts at token {@code i}, or null. */
    static Match at(Tokens tokens, int i) {
        Match best = null;
        StringBuilder form = new StringBuilder();
        for (int k = 0; k < MOST_TOKENS && i + k < tokens.size(); k++) {
            if (k > 0 && !tokens.glued(i + k)) {
                form.append(' ');
            }
            form.append(tokens.low(i + k));
            Unit unit = BY_FORM.get(k == 0 && tokens.is(i, "f") && tokens.capital(i) ? "F" : form.toString());
            if (unit != null && wellCased(tokens, i, form.length()) && closes(tokens, i + k + 1)) {
                best = new Match(unit, i + k + 1);
            }
        }
        return best;
    }

    /** The currency written before a number, in the tokens {@code from} to {@code to}, or null: "€", "US$", "EUR". */
    static Unit before(Tokens tokens, int from, int to) {
        StringBuilder form = new StringBuilder();
        for (int i = Math.max(0, from); i < to; i++) {
            form.append(tokens.low(i));
        }
        Unit unit = BY_FORM.get(form.toString());
        return unit != null && unit.kind() == Kind.MONEY ? unit : null;
    }

    /** Whether a unit may end before this token although nothing separates them: "5 %)", "300m²,", "3€/kg". */
    private static boolean closes(Tokens tokens, int next) {
        return !tokens.glued(next) || !tokens.isWord(next) && !tokens.is(next, "€") && !tokens.is(next, "$");
    }

    /** "m" is a metre and "M" a million, "g" a gram and "G" a giga: one letter must be printed as its unit is. */
    private static boolean wellCased(Tokens tokens, int i, int length) {
        if (length > 1 || !tokens.isWord(i)) {
            return true;
        }
        boolean upper = tokens.capital(i);
        return switch (tokens.low(i)) {
            case "f" -> upper;
            case "l" -> true;
            case "h" -> !upper || tokens.isDigits(i - 1) && !tokens.glued(i + 1);
            case "s" -> !upper && tokens.glued(i);
            default -> !upper;
        };
    }
}
