package org.reperes.figures;

import java.util.Comparator;
import java.util.List;
import org.reperes.figures.Rejections.Verdict;

/** The year that a noun or a clause names: "les accidents de 2011", "depuis 1999, où l'on comptait". */
final class NamedYears {

    /** Words from "où" to the figure. */
    private static final int CLAUSE = 8;

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final List<Verdict> rejects;
    private final Subjects subjects;

    NamedYears(Tokens tokens, List<Draft> drafts, List<Verdict> rejects, Subjects subjects) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.rejects = rejects;
        this.subjects = subjects;
    }

    /** "Les 266 accidents mortels de 2011": of that year. */
    void add(List<TimeExpression> times) {
        for (Draft draft : drafts) {
            boolean right = draft.bare() && draft.counted != null && draft.counted.role() == Figure.Role.RIGHT;
            int de = right ? tokens.indexOf(draft.counted.span().end()) : -1;
            boolean year = right && tokens.is(de, "de") && tokens.isDigits(de + 1) && !tokens.is(de + 2, "à")
                    && rejects.stream().anyMatch(r -> r.cls().equals("year") && r.from() == de + 1 && r.to() == de + 2);
            Span span = year ? tokens.span(de, de + 2) : null;
            if (year && times.stream().noneMatch(t -> t.span().overlaps(span))) {
                times.add(new TimeExpression(span, span.of(tokens.text()), tokens.low(de + 1), TimeExpression.Type.CALENDAR));
                times.sort(Comparator.comparingInt(t -> t.span().start()));
            }
        }
    }

    /** Gives those without a time the one that their clause tells of. */
    void ofClauses(List<TimeExpression> read) {
        drafts.stream().filter(d -> d.time == null || d.time.text().startsWith("depuis")).forEach(d -> where(d, read));
    }

    /** "depuis 1999, où l'on comptait 775.800 naissances", "à 2010, année où": the year that the clause tells of. */
    private void where(Draft draft, List<TimeExpression> read) {
        int where = draft.outerFrom - 1;
        while (where > draft.outerFrom - CLAUSE && !tokens.is(where, "où") && !Grammar.punctuation(tokens, where)) {
            where--;
        }
        int end = where - (Calendar.TIME_NOUNS.contains(tokens.low(where - 1)) && tokens.comma(where - 2) ? 1 : 0);
        end -= tokens.comma(end - 1) ? 1 : 0;
        for (TimeExpression time : tokens.is(where, "où") && subjects.verbs(where, draft.outerFrom) == 1 ? read : List.<TimeExpression>of()) {
            boolean since = time.text().startsWith("depuis ");
            if (tokens.indexOf(time.span().end() - 1) == end - 1 && time.type() == TimeExpression.Type.CALENDAR && time.value() != null) {
                draft.time = new Figure.Time(since ? time.text().substring(7) : time.text(), since ? time.value().replace("/..", "") : time.value());
            }
        }
        int stop = end;
        boolean year = draft.time == null && tokens.is(where, "où") && tokens.isDigits(end - 1) && tokens.low(end - 1).length() == 4 && subjects.verbs(where, draft.outerFrom) == 1
                && rejects.stream().anyMatch(r -> r.cls().equals("year") && r.to() == stop);
        if (year) {
            draft.time = new Figure.Time(tokens.low(end - 1), tokens.low(end - 1));
        }
    }
}
