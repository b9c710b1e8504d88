package org.reperes.figures;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The unit that a cell, a header or a caption gives: "%", "k€", "en millions d'euros", "(milliers)".
 *
 * @param code   as in {@link Figure#unit()}, or null for a count
 * @param factor what the printed number is multiplied by
 */
record TableUnits(String code, Figure.Kind kind, BigDecimal factor) {

    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(Map.entry("milliers", new BigDecimal(1_000)), Map.entry("millier", new BigDecimal(1_000)),
            Map.entry("million", new BigDecimal(1_000_000)), Map.entry("millions", new BigDecimal(1_000_000)), Map.entry("m", new BigDecimal(1_000_000)),
            Map.entry("milliard", new BigDecimal(1_000_000_000)), Map.entry("milliards", new BigDecimal(1_000_000_000)),
            Map.entry("md", new BigDecimal(1_000_000_000)), Map.entry("mds", new BigDecimal(1_000_000_000)), Map.entry("mrd", new BigDecimal(1_000_000_000)),
            Map.entry("k", new BigDecimal(1_000)));
    private static final Map<String, String> MONEY = Map.ofEntries(Map.entry("€", "EUR"), Map.entry("euro", "EUR"), Map.entry("euros", "EUR"), Map.entry("eur", "EUR"),
            Map.entry("dh", "MAD"), Map.entry("dhs", "MAD"), Map.entry("dirham", "MAD"), Map.entry("dirhams", "MAD"), Map.entry("mad", "MAD"),
            Map.entry("$", "USD"), Map.entry("dollar", "USD"), Map.entry("dollars", "USD"), Map.entry("usd", "USD"), Map.entry("£", "GBP"),
            Map.entry("fcfa", "XOF"), Map.entry("chf", "CHF"), Map.entry("dzd", "DZD"), Map.entry("tnd", "TND"));
    private static final Map<String, String> MEASURES = Map.ofEntries(Map.entry("km", "km"), Map.entry("kilomètres", "km"), Map.entry("m²", "m2"), Map.entry("m2", "m2"),
            Map.entry("km²", "km2"), Map.entry("km2", "km2"), Map.entry("ha", "har"), Map.entry("hectares", "har"), Map.entry("kg", "kg"), Map.entry("t", "t"),
            Map.entry("tonnes", "t"), Map.entry("m³", "m3"), Map.entry("m3", "m3"), Map.entry("mètres", "m"), Map.entry("litres", "L"), Map.entry("l", "L"),
            Map.entry("mm", "mm"), Map.entry("cm", "cm"), Map.entry("kwh", "kW.h"), Map.entry("mwh", "MW.h"), Map.entry("gwh", "GW.h"), Map.entry("mw", "MW"),
            Map.entry("°c", "Cel"));
    private static final Map<String, String> DURATIONS = Map.of("h", "h", "heures", "h", "jours", "d", "mois", "mo", "ans", "a", "min", "min", "minutes", "min");

    /** A unit that a cell, or brackets in a header, hold and nothing else; null where the words are no unit. */
    static TableUnits named(String words) {
        if (words.isEmpty()) {
            return null;
        }
        String plain = words.toLowerCase(Locale.FRENCH).replace('\u00A0', ' ').replace('’', '\'').strip();
        if (plain.equals("%") || plain.equals("pourcentage") || plain.equals("pour cent")) {
            return new TableUnits("%", Figure.Kind.PERCENT, BigDecimal.ONE);
        }
        if (plain.equals("points") || plain.equals("pts") || plain.equals("pt")) {
            return new TableUnits("pp", Figure.Kind.POINTS, BigDecimal.ONE);
        }
        BigDecimal factor = BigDecimal.ONE;
        for (String word : split(plain)) {
            if (SCALES.containsKey(word)) {
                factor = factor.multiply(SCALES.get(word));
            } else if (MONEY.containsKey(word)) {
                return new TableUnits(MONEY.get(word), Figure.Kind.MONEY, factor);
            } else if (MEASURES.containsKey(word)) {
                return new TableUnits(MEASURES.get(word), Figure.Kind.MEASURE, factor);
            } else if (DURATIONS.containsKey(word)) {
                return new TableUnits(DURATIONS.get(word), Figure.Kind.DURATION, factor);
            } else {
                return null;
            }
        }
        return factor.equals(BigDecimal.ONE) || plain.equals("m") || plain.equals("k") ? null : new TableUnits(null, Figure.Kind.COUNT, factor);
    }

    /** "millions d'euros", "k€", "MDH", "M d'€" in words. */
    private static List<String> split(String plain) {
        String spaced = plain.replace("d'", "").replace(" de ", " ");
        if (spaced.indexOf(' ') < 0 && !MONEY.containsKey(spaced) && !MEASURES.containsKey(spaced) && !DURATIONS.containsKey(spaced)) {
            for (String scale : List.of("mds", "mrd", "md", "m", "k")) {
                if (spaced.startsWith(scale) && MONEY.containsKey(spaced.substring(scale.length()))) {
                    return List.of(scale, spaced.substring(scale.length()));
                }
            }
        }
        return List.of(spaced.strip().split(" "));
    }

    /** The unit within a header: in brackets ("Budget (k€)"), after "en" ("Montant en millions d'euros"), or alone. */
    static TableUnits within(String header) {
        boolean several = header.indexOf(' ') >= 0 || header.indexOf('(') >= 0 || header.indexOf('\u00A0') >= 0;
        TableUnits alone = named(header);
        if (alone != null || !several && header.indexOf('%') < 0) {
            return alone;
        }
        for (int open = header.indexOf('('); alone == null && open >= 0; open = header.indexOf('(', open + 1)) {
            int close = header.indexOf(')', open);
            String inside = header.substring(open + 1, close < 0 ? header.length() : close).strip();
            alone = named(inside.startsWith("en ") ? inside.substring(3) : inside);
        }
        String plain = " " + header.toLowerCase(Locale.FRENCH);
        int en = plain.lastIndexOf(" en ");
        if (alone == null && en >= 0) {
            String after = plain.substring(en + 4).replaceAll("[),;:.]+$", "");
            alone = named(after);
        }
        return alone == null && plain.indexOf('%') >= 0 ? new TableUnits("%", Figure.Kind.PERCENT, BigDecimal.ONE) : alone;
    }
}
