package org.reperes.figures;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.reperes.figures.Figure.Kind;

/** The written forms of units and currencies, each with its code. */
final class UnitTable {

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
            [nmi_i]: mille(s) nautique(s), mile(s) nautique(s), mille(s) marin(s), nautique(s), milles
            [ft_i]: pied(s)
            [in_i]: pouce(s)
            [yd_i]: yard(s)
            [kn_i]: nœud(s), noeud(s)
            AU: unité(s) astronomique(s), ua
            eV: électron(s)-volt(s), électronvolt(s), ev
            MeV: mev
            GeV: gev
            TeV: tev
            [ly]: année(s)-lumière, années lumière
            kg: kilogramme(s), kilo(s), kg, kgs
            g: gramme(s), g
            mg: milligramme(s), mg
            ug: microgramme(s), µg, ug
            t: tonne(s), tonne(s) métrique(s), t
            kt: kilotonne(s), kt
            Mt: mégatonne(s), mt
            Gt: gigatonne(s), gt
            dt: quintal, quintaux, q, qx, qtx
            [lb_av]: livre(s) de poids
            [car_m]: carat(s)
            [oz_tr]: once(s)
            [bu_us]: boisseau, boisseaux
            L: litre(s), l
            cL: centilitre(s), cl
            mL: millilitre(s), ml
            dL: décilitre(s), dl
            hL: hectolitre(s), hl
            [gal_us]: gallon(s)
            [cup_us]: tasse(s)
            [tbs_us]: cuillère(s) à soupe, cuillerée(s) à soupe
            [tsp_us]: cuillère(s) à café
            km/h: km/h, kilomètre(s)-heure, kilomètre(s) à l'heure, kilomètre(s) heure, km/heure, km / h, kmh
            m/s: m/s, mètre(s) par seconde
            [mi_i]/h: mph
            L/s: l/s
            m3/s: m³/s, m3/s
            ug/m3: µg/m³, µg/m3, microgramme(s) par mètre cube
            ug/L: µg/l, microgramme(s) par litre
            mg/L: mg/l, milligramme(s) par litre
            g/L: g/l, gramme(s) par litre
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
            [HP]: chevaux-vapeur, cheval-vapeur, ch
            kWc: kwc, kilowatt(s)-crête
            MWc: mwc, mégawatt(s)-crête
            GWc: gwc
            dB: décibel(s), db, db(a)
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
            [ppm]: ppm, partie(s) par million
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
            XPF: franc(s) pacifique, fcp, f cfp, franc(s) cfp, xpf
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
    /** Forms that hold a power of ten: its exponent and the code, a colon, the forms. */
    private static final String SCALED = """
            3 EUR: k€, keur
            6 EUR: m€, m d'€, meur
            9 EUR: md€, mds€, mrd€, g€
            0 USD: us$
            3 USD: k$
            6 USD: m$, m us$, musd
            9 USD: md$, mds$, g$
            6 GBP: m£
            9 GBP: md£
            6 CHF: mchf
            3 MAD: kdh
            6 MAD: mdh, mdhs, mmad
            9 MAD: mmdh, mmdhs, mrddh
            6 TND: mdt
            6 DZD: mda, mdz
            6 XOF: mfcfa
            6 dt: mqx
            6 m3: mm3, mm³
            9 m3: gm3, gm³
            6 har: mha
            6 hL: mhl
            """;
    /** Names that leave open which currency. */
    private static final String VAGUE_MONEY = "couronne(s), peso(s), cents, centime(s), pence";

    private UnitTable() { }

    /** Every written form, in lower case but for "F", and its unit. */
    static Map<String, Unit> read() {
        Map<String, Unit> table = new HashMap<>();
        read(table, MEASURES, Kind.MEASURE);
        read(table, DURATIONS, Kind.DURATION);
        read(table, MONEY, Kind.MONEY);
        read(table, RATIOS, Kind.PERCENT);
        table.replaceAll((form, unit) -> "pp".equals(unit.code()) ? new Unit("pp", Kind.POINTS, null) : unit);
        for (String line : SCALED.strip().split("\n")) {
            String code = line.substring(2, line.indexOf(':'));
            Kind kind = table.values().stream().filter(unit -> code.equals(unit.code())).findFirst().orElseThrow().kind();
            put(table, line, new Unit(code, kind, BigDecimal.ONE.scaleByPowerOfTen(line.charAt(0) - '0').setScale(0)));
        }
        put(table, ": " + VAGUE_MONEY, new Unit(null, Kind.MONEY, null));
        return Map.copyOf(table);
    }

    private static void read(Map<String, Unit> table, String lines, Kind kind) {
        for (String line : lines.strip().split("\n")) {
            put(table, line, new Unit(line.substring(0, line.lastIndexOf(": ")), kind, null));
        }
    }

    private static void put(Map<String, Unit> table, String line, Unit unit) {
        for (String form : line.substring(line.lastIndexOf(": ") + 2).split(", ")) {
            table.put(form.replace("(s)", "").strip(), unit);
            table.put(form.replace("(s)", "s").strip(), unit);
        }
    }
}
