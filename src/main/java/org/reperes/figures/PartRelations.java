package org.reperes.figures;

import java.math.BigDecimal;
import java.util.List;
import org.reperes.figures.Figure.Kind;
import org.reperes.figures.Figure.Role;

/** Parts of a whole ("dont", brackets, sums, "seuls", "parmi eux") and figures that say the same again ("soit", conversions). */
final class PartRelations {

    private static final Terms WHICH = Terms.of("lesquels lesquelles eux elles");
    private static final Terms SKIPPED = Terms.of("notamment également seulement près de environ au moins plus d' quelque , une un les");

    private static final Terms MAKING = Terms.of("représenter concentrer générer accueillir regrouper abriter totaliser");
    private static final Terms TOTALS = Terms.of("les un total effectif de");
    /** Words from a part to the "sur" before its whole. */
    private static final int TOTAL = 16;
    private static final Terms LEFT = Terms.of("manquer rester subsister demeurer");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Memory memory;
    private final Subjects subjects;

    PartRelations(Tokens tokens, List<Draft> drafts, Memory memory) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.memory = memory;
        this.subjects = new Subjects(tokens);
    }

    void find() {
        for (int d = 0; d < drafts.size(); d++) {
            dont(d);
            same(d);
            seuls(d);
            among(d);
            of(d);
            outOf(d);
            entreEux(d);
        }
        for (int d = 0; d < drafts.size(); d++) {
            shareOf(d);
            someOf(d);
            onTotal(d);
            ofThose(d);
            ofThese(d);
            parmi(d);
        }
        for (int d = 0; d < drafts.size(); d++) {
            sum(d);
        }
    }

    private void dont(int d) {
        Draft draft = drafts.get(d);
        int i = draft.outerFrom - 1;
        while (SKIPPED.contains(tokens.low(i)) && i > draft.outerFrom - 4) {
            i--;
        }
        boolean part = tokens.is(i, "dont") || tokens.is(i - 1, "parmi") && WHICH.contains(tokens.low(i));
        if (part && !tokens.is(i - 1, "parmi") || part && tokens.is(i, "lesquels") || part && tokens.is(i, "lesquelles")) {
            Draft whole = whole(d);
            if (whole != null && (draft.bare() || draft.kind == whole.kind || draft.kind == Kind.PERCENT || draft.kind == Kind.FRACTION || draft.kind == Kind.RATIO)) {
                part(draft, whole, "subset");
            } else if (draft.counted != null && draft.counted.role() == Role.ELIDED) {
                draft.partSet = "set:" + draft.counted.head().of(tokens.text());
                draft.partRel = "subset";
            }
            return;
        }
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        boolean goesOn = before != null && "subset".equals(before.partRel) && draft.kind == before.kind && joined(before, draft);
        if (goesOn) {
            draft.partOf = before.partOf;
            draft.partSet = before.partSet;
            draft.partRel = before.partRel;
        }
    }

    /** "dont 12 femmes et 5 enfants": nothing but the phrase of the first and a joint between the two. */
    private boolean joined(Draft before, Draft draft) {
        int joint = draft.outerFrom - 1;
        if (!tokens.is(joint, "et") && !tokens.is(joint, ",") && !tokens.is(joint, "ou")) {
            return false;
        }
        for (int i = before.to; i < joint; i++) {
            if (tokens.is(i, ";") || tokens.is(i, ")") || tokens.is(i, ",") || subjects.finite(i)) {
                return false;
            }
        }
        return true;
    }

    private Draft whole(int d) {
        Draft draft = drafts.get(d);
        for (int k = d - 1; k >= 0; k--) {
            Draft earlier = drafts.get(k);
            boolean share = draft.kind == Kind.PERCENT || draft.kind == Kind.FRACTION || draft.kind == Kind.RATIO;
            boolean like = earlier.kind == draft.kind || share && (earlier.bare() || earlier.kind == Kind.MONEY || earlier.kind == Kind.MEASURE)
                    || draft.bare() && earlier.kind == Kind.RATE;
            // "368 000 manifestants dans 251 actions, dont 48 000 dans le cortège parisien"
            boolean smaller = draft.kind != earlier.kind || draft.kind != Kind.COUNT || draft.size() == null || earlier.size() == null
                    || draft.size().compareTo(earlier.size()) <= 0;
            if (like && smaller && earlier.partOf == null && earlier.partSet == null && earlier.changeRole == null) {
                return earlier;
            }
        }
        return null;
    }

    /** "…, soit 3,5 % du parc", "3 milliards de francs (environ 458 millions d'euros)", "169 patients (96 %)". */
    private void same(int d) {
        Draft draft = drafts.get(d);
        Draft before = d > 0 ? drafts.get(d - 1) : null;
        boolean lasting = before != null && before.kind == Kind.DURATION && draft.kind != Kind.DURATION && before.counted == null && d > 1;
        before = lasting ? drafts.get(d - 2) : before;
        int i = draft.outerFrom - 1;
        i -= tokens.is(i, "donc") || tokens.is(i, "encore") ? 1 : 0;
        if (before == null) {
            return;
        }
        // "la dette vaut 80 % du budget et le déficit sera proche du plafond, soit 4,2 %"
        boolean another = draft.kind == Kind.PERCENT && before.kind == Kind.PERCENT && draft.counted != null && draft.counted.role() == Role.SUBJECT && before.counted != null
                && before.counted.span().end() < draft.counted.span().start();
        if (tokens.is(i, "soit") && !another && draft.from - before.to < 25 && draft.kind != Kind.FACTOR && !difference(draft, before)) {
            draft.equal = before;
            return;
        }
        boolean bracket = tokens.is(i, "(") && draft.kind != Kind.AGE && !draft.bare()
                && (tokens.is(draft.outerTo, ")") || draft.outerTo - i < 6) && draft.partOf == null;
        boolean conversion = before.kind == draft.kind && draft.unit != null && !draft.unit.equals(before.unit) && before.to >= i - 4;
        boolean share = draft.kind == Kind.PERCENT && (before.bare() || before.kind == Kind.RATIO || before.kind == Kind.FRACTION) && i - before.to <= 4 && draft.sign == 0;
        if (bracket && (conversion || share)) {
            draft.equal = before;
        }
    }

    /** "90,9 %, soit 0,2 point de moins qu'en 2022": how far it is from another says nothing again. */
    private boolean difference(Draft draft, Draft before) {
        int i = draft.outerTo;
        boolean compared = tokens.is(i, "de") && (tokens.is(i + 1, "plus") || tokens.is(i + 1, "moins"));
        return compared || draft.kind == Kind.POINTS && before.kind != Kind.POINTS;
    }

    /** "seuls 60 ont été livrés", "il en manque 30": parts of the count before. */
    private void seuls(int d) {
        Draft draft = drafts.get(d);
        boolean only = (tokens.is(draft.outerFrom - 1, "seuls") || tokens.is(draft.outerFrom - 1, "seules"))
                && (draft.counted == null || draft.counted.role() != Role.RIGHT);
        // "il en manque 30"; "le film en totalise 870 000" counts others
        boolean en = draft.counted != null && draft.counted.role() == Role.PRONOUN_EN
                && LEFT.contains(String.valueOf(tokens.word(draft.outerFrom - 1).verb()));
        if (only || en) {
            for (int k = d - 1; k >= 0; k--) {
                Draft earlier = drafts.get(k);
                if (earlier.bare() && earlier.partOf == null && earlier.value != null && draft.value != null
                        && earlier.value.compareTo(draft.value) > 0) {
                    part(draft, earlier, "component");
                    return;
                }
            }
        }
    }

    /** "23 d'entre eux": a part of those just counted, in this sentence or an earlier one. */
    private void entreEux(int d) {
        Draft draft = drafts.get(d);
        int i = draft.outerTo;
        boolean among = tokens.is(i, "d'") && tokens.is(i + 1, "entre") && WHICH.contains(tokens.low(i + 2)) && draft.counted != null && draft.partOf == null;
        for (int k = d - 1; among && k >= 0; k--) {
            Draft earlier = drafts.get(k);
            if (earlier.counted != null && earlier.bare() && earlier.counted.head().equals(draft.counted.head())) {
                part(draft, earlier, "subset");
                return;
            }
        }
        Draft last = among ? memory.countBefore(tokens.is(i + 2, "elles")) : null;
        if (among && last != null && last.id != null && last.counted != null && last.counted.head().equals(draft.counted.head())) {
            part(draft, last, "subset");
        }
    }

    /** "Sur 195 États parties, moins de la moitié avaient remis", "4 600 annonces, près d'une sur trois": a share of what was counted before. */
    private void shareOf(int d) {
        Draft draft = drafts.get(d);
        boolean share = (draft.kind == Kind.FRACTION || draft.kind == Kind.RATIO) && draft.partOf == null && draft.equal == null && draft.changeRole == null
                && draft.counted != null && draft.counted.role() == Role.ELIDED && !tokens.is(draft.outerFrom - 1, "soit") && !tokens.is(draft.outerFrom - 1, "(");
        for (int k = d - 1; share && k >= 0; k--) {
            Draft earlier = drafts.get(k);
            boolean whole = (earlier.bare() || earlier.kind == Kind.MEASURE) && earlier.several() && earlier.counted != null && earlier.counted.role() != Role.ELIDED;
            if (whole && earlier.counted.head().equals(draft.counted.head())) {
                part(draft, earlier, "subset");
                return;
            }
        }
    }

    /** "33 journalistes sont détenus ; vingt-sept ont été condamnés": fewer of the same do something. */
    private void someOf(int d) {
        Draft draft = drafts.get(d);
        int verb = draft.outerTo + (tokens.is(draft.outerTo, "y") || tokens.is(draft.outerTo, "seulement") ? 1 : 0);
        boolean some = draft.bare() && draft.partOf == null && draft.counted != null && draft.counted.role() == Role.ELIDED && draft.value != null
                && draft.changeRole == null && subjects.finite(verb)
                && (draft.outerFrom == 0 || tokens.is(draft.outerFrom - 1, ";") || tokens.is(draft.outerFrom - 1, ","));
        for (int k = d - 1; some && k >= 0; k--) {
            if (smaller(draft, drafts.get(k))) {
                part(draft, drafts.get(k), "subset");
                return;
            }
        }
        Draft last = some && d == 0 ? memory.lastBefore() : null;
        if (last != null && last.id != null && smaller(draft, last)) {
            part(draft, last, "subset");
        }
    }

    private static boolean smaller(Draft draft, Draft whole) {
        return whole.bare() && whole.counted != null && whole.counted.role() == Role.RIGHT && whole.size() != null && whole.partOf == null
                && whole.counted.head().equals(draft.counted.head()) && draft.value.compareTo(whole.size()) < 0;
    }

    /** "170 filiales sur près de 780", "27 loups, sur les 34 dont le tir était autorisé". */
    private void onTotal(int d) {
        Draft draft = drafts.get(d);
        Draft total = d + 1 < drafts.size() ? drafts.get(d + 1) : null;
        if (total == null || !draft.bare() || !total.bare() || draft.partOf != null || total.counted == null) {
            return;
        }
        int sur = total.outerFrom - 1;
        while (sur > draft.outerTo && TOTALS.contains(tokens.low(sur))) {
            sur--;
        }
        boolean near = tokens.is(sur, "sur") && sur > draft.outerTo && sur - draft.outerTo <= TOTAL && subjects.verbs(draft.outerTo, sur) <= 1;
        // "une étude menée sur 38 références"
        boolean bearing = !tokens.comma(sur - 1) && (tokens.pos(sur - 1, Pos.PAST_PARTICIPLE | Pos.PRESENT_PARTICIPLE) || subjects.finite(sur - 1));
        boolean ofIt = total.counted.role() == Role.ELIDED || TOTALS.contains(tokens.low(sur + 1));
        if (near && !bearing && ofIt && draft.size() != null && total.size() != null && draft.size().compareTo(total.size()) < 0) {
            part(draft, total, "subset");
        }
    }

    /** "Les Marocains résidant à l'étranger en représentent 8,6 millions": of the visitors counted before. */
    private void ofThose(int d) {
        Draft draft = drafts.get(d);
        boolean en = draft.bare() && draft.counted != null && draft.counted.role() == Role.PRONOUN_EN && draft.partOf == null && draft.size() != null
                && MAKING.contains(String.valueOf(tokens.word(draft.outerFrom - 1).verb()));
        Draft last = en && d == 0 ? memory.lastBefore() : null;
        if (last != null && last.id != null && last.size() != null && last.bare() && draft.size().compareTo(last.size()) < 0) {
            part(draft, last, "subset");
        }
    }

    /** "Deux de ces personnes", "Les trois quarts de ces accidents", "Parmi ces chômeurs, 1,17 million": of those counted in the sentence before. */
    private void ofThese(int d) {
        Draft draft = drafts.get(d);
        boolean these = Grammar.DE.contains(tokens.low(draft.outerTo)) && tokens.is(draft.outerTo + 1, "ces") || tokens.is(0, "parmi") && tokens.is(1, "ces") && d == 0;
        boolean share = draft.kind == Kind.PERCENT || draft.kind == Kind.FRACTION;
        Draft last = these && (share || draft.bare() && draft.size() != null) && draft.partOf == null ? memory.lastBefore() : null;
        if (last == null || last.id == null || !last.bare() || last.size() == null) {
            return;
        }
        // a share of others than those counted last is of an earlier count
        boolean same = draft.counted != null && last.counted != null && ChangeRelations.stem(tokens, draft).equals(ChangeRelations.stem(tokens, last));
        if (share ? same : draft.size().compareTo(last.size()) < 0) {
            part(draft, last, "subset");
        }
    }

    /** "on dénombre, parmi ces 229 morts, 132 automobilistes, 31 motocyclistes et 14 cyclistes": one after the other, up to the end of the list. */
    private void parmi(int d) {
        Draft whole = drafts.get(d);
        boolean named = (tokens.is(whole.outerFrom - 1, "ces") || tokens.is(whole.outerFrom - 1, "les")) && tokens.is(whole.outerFrom - 2, "parmi");
        for (int k = d + 1; named && k < drafts.size() && whole.bare() && whole.size() != null; k++) {
            Draft part = drafts.get(k);
            boolean smaller = part.bare() && part.size() != null && part.size().compareTo(whole.size()) < 0 && part.partOf == null;
            if (!smaller || !joined(drafts.get(k - 1), part)) {
                return;
            }
            part(part, whole, "subset");
        }
    }

    /** "Sur les 42 communes de la province, 17 n'ont pas d'eau", "Sur 1 000 personnes interrogées, 620": the noun of the part is that of the whole. */
    private void outOf(int d) {
        Draft draft = drafts.get(d);
        Draft whole = drafts.get(0);
        int sur = whole.outerFrom - (Grammar.ARTICLES.contains(tokens.low(whole.outerFrom - 1)) ? 2 : 1);
        sur = tokens.is(0, "sur") && (tokens.is(2, "total") || tokens.is(2, "nombre")) && tokens.is(3, "de") ? 0 : sur;
        boolean opens = d > 0 && (whole.bare() || whole.kind == Kind.MEASURE || whole.kind == Kind.MONEY) && whole.size() != null && (tokens.is(sur, "sur") || tokens.is(sur, "parmi"))
                && (sur == 0 || tokens.is(sur - 1, ",") || tokens.is(sur - 1, ":") || Grammar.quote(tokens, sur - 1));
        boolean borrowed = draft.counted == null || draft.counted.role() == Role.ELIDED || draft.counted.role() == Role.PRONOUN_EN;
        boolean share = d > 0 && draft.kind == Kind.PERCENT && d == 1 + (drafts.get(1).kind == Kind.AGE || drafts.get(1).kind == Kind.DURATION ? 1 : 0);
        boolean smaller = draft.bare() && whole.bare() && draft.size() != null && whole.size() != null && draft.size().compareTo(whole.size()) < 0;
        if (opens && borrowed && (smaller || share) && draft.partOf == null) {
            part(draft, whole, "subset");
        }
    }

    /** "cinq des huit candidats", "30 % de ses 1.200 élèves". */
    private void of(int d) {
        Draft draft = drafts.get(d);
        Draft next = d + 1 < drafts.size() ? drafts.get(d + 1) : null;
        int de = draft.outerTo;
        boolean money = next != null && next.kind == Kind.MONEY && draft.unit != null && (draft.unit.equals("%") || draft.unit.equals("ratio"));
        boolean set = next != null && (next.bare() || money) && (next.outerFrom == de + 1 && tokens.is(de, "des") || next.outerFrom == de + 2 && tokens.is(de, "de"))
                && (draft.bare() || draft.unit != null && (draft.unit.equals("%") || draft.unit.equals("ratio")));
        if (set && draft.partOf == null) {
            part(draft, next, "subset");
        }
    }

    /** "Parmi eux, 12 …", "Sur ce total, …": a part of the last count of an earlier sentence. */
    private void among(int d) {
        Draft draft = drafts.get(d);
        boolean opens = tokens.is(0, "parmi") && (WHICH.contains(tokens.low(1)) || tokens.is(1, "ceux-ci") || tokens.is(1, "celles-ci"))
                || tokens.is(0, "sur") && (tokens.is(2, "total") || tokens.is(2, "nombre"));
        Draft last = memory.lastBefore();
        boolean smaller = opens && draft.bare() && draft.value != null && last != null && last.id != null
                && last.size().compareTo(draft.value) > 0;
        if (smaller && draft.partOf == null) {
            part(draft, last, "subset");
        }
    }

    /** "356 plaintes (210 pour fraude, 98 pour vol et 48 sans motif)": counts that add up to the one before them. */
    private void sum(int d) {
        Draft whole = drafts.get(d);
        if (whole.value == null || !whole.bare() || whole.value.compareTo(BigDecimal.TWO) <= 0) {
            return;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = d + 1; k < drafts.size() && k < d + 12; k++) {
            Draft part = drafts.get(k);
            boolean against = tokens.is(part.outerFrom - 1, "contre") || tokens.is(part.outerFrom - 1, "avec");
            // "303 sièges, soit 33 de plus que les 270 requis"
            against |= tokens.is(part.outerTo, "de") && tokens.is(part.outerTo + 1, "plus");
            if (!part.bare() || part.value == null || part.value.signum() <= 0 || against) {
                return;
            }
            sum = sum.add(part.value);
            if (k > d + 1 && sum.compareTo(whole.value) == 0) {
                for (int p = d + 1; p <= k; p++) {
                    if (drafts.get(p).partOf == null || drafts.get(p).partOf == whole) {
                        part(drafts.get(p), whole, "component");
                    }
                }
                return;
            }
            if (sum.compareTo(whole.value) > 0) {
                return;
            }
        }
    }

    private static void part(Draft draft, Draft whole, String rel) {
        draft.partOf = whole;
        draft.partRel = rel;
    }
}
