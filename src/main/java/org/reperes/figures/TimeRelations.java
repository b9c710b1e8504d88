package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Rejections.Verdict;

/**
 * Gives a figure its time. A time at the head of the sentence holds for all its figures; one inside holds for the figure
 * right before it. A duration that only scopes a change ("en un an") is a time, no figure.
 */
final class TimeRelations {

    private static final int OBJECT_REACH = 8;

    private static final Terms CLOCKS = Terms.of("à vers dès");
    private static final Terms FIRSTS = Terms.of("premiers premières");
    private static final Terms LASTS = Terms.of("derniers dernières prochains prochaines");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final List<Verdict> rejects;
    private final List<TimeExpression> times;
    private final Subjects subjects;
    private final TimeReach reach;
    private final TimeBearers bearers;

    TimeRelations(Tokens tokens, List<Draft> drafts, List<Verdict> rejects, List<TimeExpression> times) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.rejects = rejects;
        this.times = times;
        this.subjects = new Subjects(tokens);
        this.bearers = new TimeBearers(tokens, drafts);
        this.reach = new TimeReach(tokens, subjects);
    }

    void find() {
        boolean changes = drafts.stream().anyMatch(d -> d.changeRole != null && (d.kind != Kind.DURATION || d.counted != null))
                || drafts.stream().anyMatch(d -> d.kind == Kind.DURATION) && moves();
        NamedYears years = new NamedYears(tokens, drafts, rejects, subjects);
        years.add(times);
        List<TimeExpression> read = List.copyOf(times);
        TimeExclusions exclusions = new TimeExclusions(tokens, drafts, subjects);
        times.removeIf(time -> exclusions.compared(time) || changes && exclusions.base(time));
        times.removeIf(time -> drafts.stream().anyMatch(d -> (d.kind != Kind.DURATION || clock(time)) && !bearers.countsTime(d) && bearers.overlaps(d, time))
                || rejects.stream().anyMatch(r -> r.cls().equals("denominator") && tokens.span(r.from(), r.to()).overlaps(time.span())));
        times.removeIf(exclusions::ofOther);
        drafts.removeIf(draft -> (changes || ofRate(draft)) && scopesChange(draft, read));
        drafts.removeIf(this::partOfTime);
        for (int t = 0; t < times.size(); t++) {
            TimeExpression time = times.get(t);
            if (figure(time) || scopeOfNext(t)) {
                continue;
            }
            if (!opensForAll(time) && !beforeObject(time) && !beforeLevel(time)) {
                inside(time);
            }
        }
        for (Draft draft : drafts) {
            for (int t = times.size() - 1; t >= 0 && draft.time == null; t--) {
                TimeExpression time = times.get(t);
                if (!figure(time) && bearers.takes(draft, time) && after(draft, time) && leads(time, draft)) {
                    give(draft, time);
                }
            }
        }
        years.ofClauses(read);
        new EventTimes(tokens, drafts, times).pass();
        new SharedTimes(tokens, drafts, times, subjects).pass();
    }

    /** A length that stands as a figure of its own: "en 24 heures", "dix ans après la catastrophe". */
    private boolean figure(TimeExpression time) {
        boolean length = time.type() == TimeExpression.Type.SCOPE || time.type() == TimeExpression.Type.LASTING
                || time.type() == TimeExpression.Type.SHIFT && time.value() == null;
        return length && drafts.stream().anyMatch(d -> bearers.overlaps(d, time));
    }

    /** "2,3 % sur un an en mars": the figure is of March, a year is only what it is compared over. */
    private boolean scopeOfNext(int t) {
        return times.get(t).type() == TimeExpression.Type.SCOPE && t + 1 < times.size() && times.get(t + 1).type() == TimeExpression.Type.CALENDAR
                && tokens.indexOf(times.get(t).span().end()) == tokens.indexOf(times.get(t + 1).span().start());
    }

    private boolean clock(TimeExpression time) {
        return time.value() != null && time.value().indexOf('T') >= 0 && !time.value().startsWith("P") && CLOCKS.contains(tokens.low(tokens.indexOf(time.span().start())));
    }

    /** A time before every figure. */
    private boolean opensForAll(TimeExpression time) {
        int from = tokens.indexOf(time.span().start());
        return drafts.stream().noneMatch(d -> bearers.takes(d, time) && tokens.at(d.to - 1).end() <= time.span().start() && !parted(d.to, from));
    }

    private boolean parted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /** "En vingt ans, la population a doublé": a change without a number of its own. */
    private boolean moves() {
        for (int i = 0; i < tokens.size(); i++) {
            boolean seen = tokens.pos(i, Pos.INFINITIVE) && !tokens.pos(i, Pos.NOUN) && !Grammar.PREPOSITIONS.contains(tokens.low(i - 1));
            if (Movement.direction(tokens.word(i).verb()) != null && (seen && !Movement.LOSING.contains(tokens.word(i).verb()) || subjects.finite(i) || tokens.pos(i, Pos.PAST_PARTICIPLE) && subjects.auxiliary(i - 1))) {
                return true;
            }
        }
        return false;
    }

    /** "2,3 % sur un an": the time that a rate is measured over. */
    private boolean ofRate(Draft duration) {
        return tokens.is(duration.outerFrom - 1, "sur") && drafts.stream().anyMatch(d -> d.outerTo == duration.outerFrom - 1
                && (d.kind == Kind.PERCENT || d.kind == Kind.POINTS));
    }

    /** "au cours des neuf premiers mois de 2024", "la moyenne des cinq dernières années", "ces dernières 48 heures": how many is a part of the time. */
    private boolean partOfTime(Draft draft) {
        boolean first = draft.bare() && FIRSTS.contains(tokens.low(draft.to)) && bearers.countsTime(draft) && times.stream().anyMatch(time -> bearers.overlaps(draft, time));
        // "64 200 de plus qu'au cours des 12 mois précédents"
        boolean before = draft.kind == Kind.DURATION && tokens.is(draft.outerFrom - 1, "des") && tokens.low(draft.outerTo).startsWith("précédent");
        boolean around = before || draft.bare() && LASTS.contains(tokens.low(draft.to)) && bearers.countsTime(draft)
                || draft.kind == Kind.DURATION && LASTS.contains(tokens.low(draft.from - 1));
        // "durant les dix mois de l'année 2021"
        first |= draft.kind == Kind.DURATION && "mo".equals(draft.unit) && tokens.is(draft.outerTo, "de") && tokens.is(draft.outerTo + 2, "année") && tokens.isDigits(draft.outerTo + 3)
                && times.stream().anyMatch(time -> bearers.overlaps(draft, time));
        if (first || around) {
            rejects.add(new Verdict(draft.from, draft.to, "duration-of-scope"));
        }
        return first || around;
    }

    private boolean scopesChange(Draft draft, List<TimeExpression> read) {
        // "sur une période de trois ans": the length of something named
        int of = draft.outerFrom - 1;
        boolean named = tokens.is(of, "de") && (tokens.is(of - 1, "période") || tokens.is(of - 1, "durée"));
        if (draft.kind != Kind.DURATION || draft.changeRole != null || named) {
            return false;
        }
        Span span = tokens.span(draft.from, draft.to);
        // "un plan doté de 86 millions sur trois ans"
        boolean amount = tokens.is(of, "sur") && drafts.stream().anyMatch(d -> d.outerTo == of && d.kind == Kind.MONEY && d.changeRole == null);
        boolean scope = !amount && read.stream().anyMatch(t -> t.span().overlaps(span)
                && (t.type() == TimeExpression.Type.SCOPE || t.type() == TimeExpression.Type.SHIFT && backwards(t.text())));
        if (scope) {
            rejects.add(new Verdict(draft.from, draft.to, "duration-of-scope"));
        }
        return scope;
    }

    /** "un an plus tôt", "deux mois auparavant", "il y a un an" place the other end of a change; "depuis trente ans" is a length of its own. */
    private static boolean backwards(String text) {
        return text.startsWith("il y a") || text.endsWith("tôt") || text.endsWith("avant") || text.endsWith("auparavant");
    }

    /** Whether the time opens the sentence or its clause, or stands right before the figure in its clause. */
    private boolean leads(TimeExpression time, Draft draft) {
        int from = tokens.indexOf(time.span().start());
        int to = tokens.indexOf(time.span().end() - 1) + 1;
        if (opensForAll(time) && reach.accompanied(to, draft)) {
            return true;
        }
        if (!opensForAll(time) || reach.apart(from, to) || subjects.attributive(from - 1) && (from <= 2 || tokens.is(from - 2, ",") || tokens.is(to, ",") || NounPhrases.commonNoun(tokens, from - 2))) {
            return false;
        }
        if (clock(time) && from > 0 || ofOpening(from, draft)) {
            return false;
        }
        if (subjects.verbs(0, from) == 0) {
            return true;
        }
        if (placed(to, draft)) {
            return true;
        }
        if (tokens.is(to, ":")) {
            // "s'est établi ainsi en 2015 : le nucléaire a assuré 76 %"
            return true;
        }
        boolean cleft = tokens.is(from - 1, "est") && tokens.is(from - 2, "c'") && (tokens.is(to, "que") || tokens.is(to, "qu'"));
        if (cleft) {
            // "C'est aujourd'hui que les 334 464 candidats"
            return true;
        }
        boolean clause = (tokens.is(from - 1, ",") || tokens.is(from - 1, ";")) && tokens.is(to, ",") || tokens.is(from - 1, "que") || tokens.is(from - 1, "qu'");
        return clause || draft.outerFrom - to <= 16 && reach.free(to, draft);
    }

    /** "Introduit en Bourse en décembre 2022, le groupe exploite désormais": the time of what opens the sentence. */
    private boolean ofOpening(int from, Draft draft) {
        if (from == 0 || !tokens.pos(0, Pos.PAST_PARTICIPLE) || tokens.pos(0, Pos.NOUN)) {
            return false;
        }
        int comma = 1;
        while (comma < draft.outerFrom && !tokens.comma(comma)) {
            comma++;
        }
        return from < comma && comma < draft.outerFrom;
    }

    private boolean figures(int from, int to) {
        return drafts.stream().anyMatch(d -> d.from >= from && d.to <= to);
    }

    /** "a eu lieu jeudi devant le Sénat, où le cabinet a obtenu 170 voix": what happened where it did. */
    private boolean placed(int to, Draft draft) {
        int where = to;
        while (where < draft.outerFrom && !tokens.is(where, "où")) {
            where++;
        }
        return tokens.is(where, "où") && tokens.comma(where - 1) && !figures(to, where) && where < draft.outerFrom && subjects.verbs(to, where) == 0 && subjects.verbs(where, draft.outerFrom) == 1;
    }

    private void inside(TimeExpression time) {
        int from = tokens.indexOf(time.span().start());
        int last = -1;
        for (int d = 0; d < drafts.size(); d++) {
            int bracket = Brackets.opening(tokens, drafts.get(d).outerFrom);
            boolean aside = bracket >= 0 && reach.bracketEnd(bracket) < from && last >= 0;
            aside |= last >= 0 && reach.inserted(drafts.get(d), from);
            if (drafts.get(d).to <= from && !aside && !bearers.overlaps(drafts.get(d), time) && bearers.takes(drafts.get(d), time)) {
                last = d;
            }
        }
        boolean described = subjects.attributive(from - 1) && drafts.stream().anyMatch(d -> bearers.wholeOf(d) && d.counted != null && tokens.indexOf(d.counted.span().end()) == from - 1);
        // "deux des sept recommandations formulées en 2016": of the seven
        if (described || last < 0 || !reach.to(drafts.get(last), from) || reach.ofAnother(drafts.get(last), from - 1)) {
            return;
        }
        TimeExpression date = time.type() == TimeExpression.Type.SCOPE ? date(drafts.get(last)) : null;
        if (date != null) {
            give(drafts.get(last), date);
            return;
        }
        give(drafts.get(last), time);
        // "En 2011, la marge a atteint 14 euros, et 21 euros en 2010": each of its own year
        boolean opened = times.stream().anyMatch(t -> t.type() == TimeExpression.Type.CALENDAR && t.span().end() < time.span().start() && opensForAll(t) && leads(t, drafts.get(0)));
        for (int d = last - 1; d >= 0 && !opened && coordinated(drafts.get(d), drafts.get(d + 1)); d--) {
            if (bearers.takes(drafts.get(d), time)) {
                give(drafts.get(d), time);
            }
        }
        for (int d = last + 1; d < drafts.size() && drafts.get(d).to <= from; d++) {
            if (reach.described(drafts.get(d), from) && bearers.takes(drafts.get(d), time)) {
                give(drafts.get(d), time);
            }
        }
    }

    /** "l'inflation, qui, en octobre, s'est établie à 3,2 % sur un an": the level is that of October. */
    private TimeExpression date(Draft level) {
        for (TimeExpression time : level.kind == Kind.PERCENT && !"delta".equals(level.changeRole) ? times : List.<TimeExpression>of()) {
            int to = tokens.indexOf(time.span().end() - 1) + 1;
            if (time.type() == TimeExpression.Type.CALENDAR && time.span().end() <= tokens.at(level.from).start()
                    && (leads(time, level) || level.outerFrom - to <= 2 && subjects.verbs(to, level.outerFrom) == 0)) {
                return time;
            }
        }
        return null;
    }

    /** "portant sa performance depuis le début de l'année à 14,8 %": between the noun and its level. */
    private boolean beforeLevel(TimeExpression time) {
        int from = tokens.indexOf(time.span().start());
        int to = tokens.indexOf(time.span().end() - 1) + 1;
        for (Draft draft : drafts) {
            boolean right = draft.outerFrom == to + 1 && tokens.is(to, "à") && bearers.takes(draft, time) && NounPhrases.commonNoun(tokens, from - 1)
                    && drafts.stream().noneMatch(d -> d.outerTo == from || d.counted != null && tokens.indexOf(d.counted.span().end()) == from);
            if (right) {
                give(draft, time);
                return true;
            }
        }
        return false;
    }

    /** "a fait mercredi dans les Yvelines 36 blessés": right after the verb, the time holds for what the verb does. */
    private boolean beforeObject(TimeExpression time) {
        int verb = tokens.indexOf(time.span().start()) - 1;
        verb -= tokens.is(verb, "plus") || tokens.is(verb, "déjà") || tokens.is(verb, "encore") ? 1 : 0;
        int to = tokens.indexOf(time.span().end() - 1) + 1;
        // "a compté", "vont représenter cette année 21 %"
        boolean compound = tokens.pos(verb, Pos.PAST_PARTICIPLE | Pos.INFINITIVE) && subjects.auxiliary(verb - 1);
        // "se sont rassemblées samedi à la mémoire des 27 morts": no object follows
        boolean being = compound && "être".equals(tokens.word(verb - 1).verb());
        if (!subjects.finite(verb) && !compound || being) {
            return false;
        }
        for (Draft draft : drafts) {
            if (draft.from >= to && draft.outerFrom - to <= OBJECT_REACH && !tokens.is(to, "dans") && !tokens.is(to, "lors") && bearers.takes(draft, time) && reach.free(to, draft)) {
                give(draft, time);
                return true;
            }
        }
        return false;
    }

    private boolean coordinated(Draft before, Draft draft) {
        boolean and = tokens.is(draft.outerFrom - 1, "et") || tokens.is(draft.outerFrom - 1, ",");
        boolean near = draft.outerFrom - before.to <= 12;
        // "les trois quarts jugent …, et 58 % envisagent de partir dans les cinq ans": another clause
        boolean apart = tokens.is(draft.outerFrom - 1, "et") && tokens.is(draft.outerFrom - 2, ",") && subjects.verbs(before.to, draft.outerFrom) > 0;
        // "les prix des huiles ont grimpé de 25,7 % et ceux du café de 24,6 % sur un an"
        boolean deltas = "delta".equals(before.changeRole) && "delta".equals(draft.changeRole) && Movement.relative(draft.kind) && before.time == null
                && near && subjects.verbs(before.to, draft.from) == 0 && joint(before.to, draft.outerFrom);
        if (deltas) {
            return true;
        }
        if (!and || apart || !near || before.time != null || before.changeRole != null || draft.changeRole != null) {
            return false;
        }
        return subjects.verbs(before.to, draft.from) <= (tokens.is(draft.outerFrom - 1, "et") ? 1 : 0);
    }

    private boolean joint(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, "et")) {
                return true;
            }
        }
        return false;
    }

    private boolean after(Draft draft, TimeExpression time) {
        int from = tokens.indexOf(time.span().end());
        // "Au mois de juin, … ; …": what opens the sentence holds for all of it
        boolean goesOn = draft.counted != null && draft.counted.role() != Figure.Role.RIGHT || Brackets.opening(tokens, draft.outerFrom) >= 0;
        boolean opens = goesOn && tokens.indexOf(time.span().start()) == 0 && times.getLast() == time;
        for (int i = from; i < draft.from && !opens; i++) {
            if (tokens.is(i, ";")) {
                return false;
            }
        }
        return tokens.at(draft.from).start() >= time.span().end();
    }

    static void give(Draft draft, TimeExpression time) {
        if (draft.time == null) {
            draft.time = new Figure.Time(time.text(), time.value());
        }
    }
}
