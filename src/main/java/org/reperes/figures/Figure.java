package org.reperes.figures;

/**
 * A number that states a quantity, with what it counts and where it stands.
 *
 * @param id       unique in its text: "f1", "f2" … in reading order
 * @param span     numerals, scale words and unit; neither the approximator nor the counted noun
 * @param text     the span as printed
 * @param value    exact decimal ("42071", "3.5") or a fraction "1/3"; null where op is a bound or a range
 * @param min      lower bound for &gt; and &gt;=, both bounds for a range or a plural collective
 * @param max      upper bound
 * @param unit     null for counts; else "%", "pp", "x", "ratio", ISO 4217 or UCUM
 * @param approx   the approximator as printed ("plus de"), or null
 * @param equals   id of the figure this one restates, or null
 * @param modality "goal", "forecast", "denial", "conditional" or null
 * @param zone     where in the article it stands: only {@link Zone#BODY} and {@link Zone#TITLE} figures can be key figures
 */
public record Figure(String id, Span span, String text, Kind kind, Op op, String value, String min, String max,
                     String unit, String approx, Counted counted, PartOf partOf, String equals, Time time,
                     Change change, Source source, Per per, String place, String modality, Zone zone) {

    public enum Kind { COUNT, MEASURE, MONEY, PERCENT, POINTS, RATIO, FRACTION, FACTOR, DURATION, AGE, RATE }

    public enum Op {
        EQ("="), APPROX("~"), GT(">"), GE(">="), LT("<"), LE("<="), RANGE("range");

        private final String sign;

        Op(String sign) {
            this.sign = sign;
        }

        public String sign() {
            return sign;
        }
    }

    public enum Role { RIGHT, LEFT, SUBJECT, SHARED, ELIDED, PRONOUN_EN }

    public enum Zone { TITLE, BODY, LINK, CAPTION, TABLE, BOILERPLATE }

    /** What is counted: the noun with its adjectives and de-complements. */
    public record Counted(String text, Span span, String head, Role role) { }

    /** @param rel "subset" ("dont 1.725 …") or "component" ("10 hommes et 4 femmes") */
    public record PartOf(String figure, String rel) { }

    /** @param value ISO 8601 date, period or interval ("2021-01-01/.."), or null where it cannot be resolved */
    public record Time(String text, String value) { }

    /** @param role "from", "to" or "delta"; @param dir "up" or "down"; @param pair id of the other end, or null */
    public record Change(String role, String dir, String pair, String base) { }

    public record Source(String text, String verb) { }

    public record Per(String text) { }
}
