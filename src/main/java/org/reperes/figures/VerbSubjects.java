package org.reperes.figures;

import java.util.List;
import org.reperes.figures.Figure.Role;
import org.reperes.figures.NounPhrases.Phrase;

/** The verb that a number depends on, and what its subject counts. */
final class VerbSubjects {

    private static final int REACH = 25;
    /** Adverbs and prepositions spelled like participles. */
    private static final Terms NO_VERBS = Terms.of("maintenant courant cependant pendant durant suivant concernant moyennant");
    private static final Terms TOPICS = Terms.of("pour concernant");
    private static final Terms VALUING = Terms.of("estimer évaluer chiffrer situer fixer facturer vendre acheter");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final Memory memory;

    VerbSubjects(Tokens tokens, List<Draft> drafts, Subjects subjects, Memory memory) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = subjects;
        this.memory = memory;
    }

    boolean auxiliaryBefore(int i) {
        return tokens.pos(i, Pos.PAST_PARTICIPLE) && subjects.groupStart(i) < i && hasAuxiliary(subjects.groupStart(i), i);
    }

    /** "ayant perdu", "a perdu". */
    boolean auxiliaryOrParticipleBefore(int i) {
        return tokens.pos(i, Pos.PAST_PARTICIPLE) && ("avoir".equals(tokens.word(i - 1).verb()) || auxiliaryBefore(i));
    }

    private boolean hasAuxiliary(int from, int to) {
        for (int k = from; k < to; k++) {
            if (subjects.auxiliary(k)) {
                return true;
            }
        }
        return false;
    }

    /** "passant de 5 à 7 %": a participle and not the noun or adjective spelled like it, which an article or a number would announce. */
    boolean presentParticiple(int i) {
        return tokens.pos(i, Pos.PRESENT_PARTICIPLE) && !NO_VERBS.contains(tokens.low(i)) && !Grammar.ARTICLES.contains(tokens.low(i - 1)) && !tokens.is(i - 1, "un") && !tokens.is(i - 1, "une") && !Grammar.DE.contains(tokens.low(i - 1))
                && (!tokens.isDigits(i - 1) || tokens.capital(i - 2)) && !NumberWords.starts(tokens.low(i - 1));
    }

    /** The verb at or before {@code i} in the clause, or -1. */
    int verb(int i) {
        for (int k = i; k >= Math.max(0, i - REACH); k--) {
            if (tokens.is(k, ")")) {
                int open = k - 1;
                while (open > k - REACH && open >= 0 && !tokens.is(open, "(")) {
                    open--;
                }
                k = tokens.is(open, "(") ? open - 1 : k - 1;
            }
            if (k < 0 || tokens.is(k, ";") || tokens.is(k, "(")) {
                return -1;
            }
            if (subjects.finite(k) || tokens.pos(k, Pos.PAST_PARTICIPLE) && (k == 0 || auxiliaryBefore(k))
                    || tokens.pos(k, Pos.INFINITIVE) && !tokens.pos(k, Pos.NOUN) || presentParticiple(k)) {
                return k;
            }
        }
        return -1;
    }

    Draft.Counted subject(int verb) {
        int v = tokens.is(verb - 1, "pouvant") ? verb - 1 : verb;
        int having = tokens.pos(v, Pos.PAST_PARTICIPLE) && tokens.is(v - 1, "ayant") || tokens.is(v - 1, "s'") && presentParticiple(v) ? v - 1 : v;
        if ((having < v || presentParticiple(v)) && !tokens.is(having - 1, ",") && !tokens.is(having - 1, "en")) {
            Phrase noun = subjects.left().before(having);
            // "le prix d'une maison en Belgique étant de 260 145 euros"
            boolean place = noun != null && tokens.capital(noun.head()) && (tokens.is(noun.from() - 1, "en") || tokens.is(noun.from() - 1, "à") || tokens.is(noun.from() - 1, "au"));
            noun = place && subjects.left().before(noun.from() - 1) != null ? subjects.left().before(noun.from() - 1) : noun;
            if (noun != null) {
                return RightNouns.counted(tokens, noun, Role.SUBJECT);
            }
        }
        boolean past = tokens.is(v - 2, "après") && ("avoir".equals(tokens.word(v - 1).verb()) || "être".equals(tokens.word(v - 1).verb())) && tokens.comma(v - 3);
        Phrase own = past ? subjects.left().before(v - 3) : null;
        if (own != null && NounPhrases.commonNoun(tokens, own.head())) {
            // "l'inflation, après avoir culminé à 10,1 %, est redescendue"
            return RightNouns.counted(tokens, own, Role.SUBJECT);
        }
        Phrase valued = valued(v);
        if (valued != null) {
            return RightNouns.counted(tokens, valued, Role.LEFT);
        }
        Phrase seen = seen(v);
        if (seen != null) {
            return RightNouns.counted(tokens, seen, Role.SUBJECT);
        }
        if (!finiteGroup(v)) {
            int finite = subjects.groupStart(v) - 1;
            while (finite > 0 && finite > v - REACH && !subjects.finite(finite)) {
                finite--;
            }
            v = subjects.finite(finite) ? finite : v;
        }
        int group = subjects.groupStart(v);
        if (group == 0 && v == (tokens.is(0, "s'") || tokens.is(0, "se") ? 1 : 0) && tokens.pos(v, Pos.PRESENT_PARTICIPLE | Pos.PAST_PARTICIPLE)) {
            return afterOpening(v);
        }
        for (Draft draft : drafts) {
            // "la production prévisionnelle des trois céréales est": the number stands inside the subject
            // "l'emprunt à dix ans repassait": so it does there
            if ((Grammar.DE.contains(tokens.low(draft.outerFrom - 1)) || tokens.is(draft.outerFrom - 1, "à") || tokens.is(draft.outerFrom - 1, "avec")) && subjects.left().before(draft.outerFrom - 1) != null) {
                continue;
            }
            if (draft.kind == Figure.Kind.DURATION && Grammar.PREPOSITIONS.contains(tokens.low(draft.outerFrom - 1))) {
                // "Le nombre de patients en attente depuis plus d'un an est passé"
                continue;
            }
            boolean phrase = draft.counted != null && draft.counted.role() == Role.RIGHT && tokens.indexOf(draft.counted.span().end()) == group;
            if (draft.to == group || phrase) {
                return draft.counted == null ? null : draft.counted.as(draft.counted.role() == Role.RIGHT ? Role.SUBJECT : draft.counted.role());
            }
        }
        int figure = tokens.is(group - 1, "qui") ? group - (tokens.is(group - 2, ",") ? 2 : 1) : -1;
        for (Draft draft : drafts) {
            if (draft.to == figure && draft.counted != null) {
                return draft.counted;
            }
        }
        Subjects.Found found = subjects.of(group);
        if (found == null) {
            return null;
        }
        if (found.phrase() != null) {
            // "l'augmentation de la production, qui passera de 450 000 à 600 000 tonnes": what passes is the production
            return RightNouns.counted(tokens, "passer".equals(tokens.word(v).verb()) ? Governors.moved(tokens, found.phrase()) : found.phrase(), Role.SUBJECT);
        }
        return impersonal(found.pronoun()) ? null : pronoun(found.pronoun());
    }

    /** "une perte qu'il estime à 150 000 euros": what the relative clause is of, or null. */
    private Phrase valued(int verb) {
        int to = verb + 1;
        while (to < verb + 3 && tokens.pos(to, Pos.ADVERB)) {
            to++;
        }
        if (!VALUING.contains(String.valueOf(tokens.word(verb).verb())) || !tokens.is(to, "à") && !tokens.is(to, "entre")) {
            return null;
        }
        for (int k = verb - 1; k > verb - 6 && k > 0; k--) {
            if (tokens.is(k, "que") || tokens.is(k, "qu'")) {
                return subjects.left().before(k);
            }
            if (Grammar.punctuation(tokens, k)) {
                return null;
            }
        }
        return null;
    }

    /** "a vu son activité augmenter", "ont vu leurs effectifs chuter": what moves is what was seen to, or null. */
    private Phrase seen(int infinitive) {
        int start = tokens.is(infinitive - 1, "se") || tokens.is(infinitive - 1, "s'") ? infinitive - 1 : infinitive;
        if (!tokens.pos(infinitive, Pos.INFINITIVE) || Grammar.FUNCTION.contains(tokens.low(start - 1))) {
            return null;
        }
        for (int k = start - 1; k > start - REACH && k >= 0; k--) {
            if ("voir".equals(tokens.word(k).verb()) && tokens.pos(k, Pos.VERBAL)) {
                return subjects.left().before(start);
            }
            if (subjects.finite(k)) {
                return null;
            }
        }
        return null;
    }

    /** Not so "passant", "pour atteindre", "après avoir été": their subject is that of the verb before. */
    private boolean finiteGroup(int v) {
        for (int k = subjects.groupStart(v); k <= v; k++) {
            if (tokens.pos(k, Pos.INFINITIVE | Pos.PRESENT_PARTICIPLE) && !subjects.finite(k)) {
                return false;
            }
            if (subjects.finite(k)) {
                return true;
            }
        }
        return true;
    }

    /** "Passant de 981.000 à 1.477.000, les arrivées …": the subject comes after the comma that closes the opening. */
    private Draft.Counted afterOpening(int verb) {
        int comma = verb + 1;
        while (comma < verb + REACH && !tokens.is(comma, ",")) {
            comma++;
        }
        return opening(comma + 1);
    }

    /** "Avec 70 millions de tonnes, la récolte …": the subject that follows an opening. */
    Draft.Counted opening(int from) {
        Subjects.Found after = subjects.inClause(from, Math.min(tokens.size(), from + 12));
        if (after != null && after.phrase() == null) {
            // "S'élevant à 249 071 euros, il dépasse"
            return pronoun(after.pronoun());
        }
        return after == null ? null : RightNouns.counted(tokens, after.phrase(), Role.SUBJECT);
    }

    /** "il nous reste six semaines", "il est tombé 62 mm": stands for nobody. */
    private boolean impersonal(int i) {
        int verb = i + 1;
        while (FiniteVerbs.CLITICS.contains(tokens.low(verb)) && verb < i + 4) {
            verb++;
        }
        return tokens.is(i, "il") && "rester".equals(tokens.word(verb).verb()) && verb > i + 1;
    }

    /** A pronoun stands for the subject before it, in its own sentence or an earlier one. */
    private Draft.Counted pronoun(int i) {
        String low = tokens.low(i);
        if (low.equals("on")) {
            return null;
        }
        Phrase topic = topic(i - 1, low.endsWith("s"));
        if (topic != null && Memory.agrees(tokens.word(topic.head()).bits(), low)) {
            return RightNouns.counted(tokens, topic, Role.ELIDED);
        }
        Subjects.Found here = i > 2 ? subjects.inClause(0, i) : null;
        if (here != null && here.phrase() != null && Memory.agrees(tokens.word(here.phrase().head()).bits(), low)) {
            return RightNouns.counted(tokens, here.phrase(), Role.ELIDED);
        }
        for (int d = drafts.size() - 1; d >= 0; d--) {
            Draft before = drafts.get(d);
            boolean subject = before.from < i && before.counted != null && before.counted.role() == Role.SUBJECT;
            int head = subject ? tokens.indexOf(before.counted.head().start()) : -1;
            if (head >= 0 && head < tokens.size() && Memory.agrees(tokens.word(head).bits(), low)) {
                // "dont la facture grimpe à 38 millions alors qu'elle était évaluée à 27"
                return before.counted.as(Role.ELIDED);
            }
        }
        Draft.Counted earlier = memory.antecedent(low);
        return earlier == null ? null : earlier.as(Role.ELIDED);
    }

    /** "Pour les importations, elles ont reculé à", "Quant à l'excédent, il est de", "Côté recettes, elles": what the sentence is about, or null. */
    private Phrase topic(int comma, boolean several) {
        boolean about = tokens.is(0, "s'") && tokens.is(1, "agissant");
        int noun = TOPICS.contains(tokens.low(0)) || tokens.is(0, "côté") ? 1 : tokens.is(0, "quant") ? 2 : about ? 3 : -1;
        boolean article = Grammar.ARTICLES.contains(tokens.low(noun));
        boolean named = noun > 0 && tokens.comma(comma) && (article || !TOPICS.contains(tokens.low(0)));
        return named ? NounPhrases.at(tokens, article ? noun + 1 : noun, several) : null;
    }

    /** What the last count of the sentences before counted, or null. */
    Draft.Counted countBefore() {
        Draft last = memory.lastBefore();
        return last == null || !last.several() ? null : last.counted;
    }

    /** Whether the verb of the number has the pronoun "en": "il en manque 30". */
    boolean en(Draft draft) {
        int verb = verb(draft.outerFrom - 1);
        if (verb < 0 || draft.outerFrom - verb > 4) {
            return false;
        }
        for (int k = verb + 1; k < draft.outerFrom; k++) {
            boolean moment = TimeWords.MOMENTS.contains(tokens.low(k)) || Calendar.WEEKDAYS.contains(tokens.low(k));
            if (NounPhrases.commonNoun(tokens, k) && !tokens.pos(k, Pos.ADVERB) && !moment) {
                // "prévoit d'en porter la capacité à 35 millions"
                return false;
            }
        }
        for (int k = Math.max(0, subjects.groupStart(verb) - 1); k < verb; k++) {
            // not "est en effet passé à 17"
            if (tokens.is(k, "en") && Locutions.end(tokens, k) == k) {
                return true;
            }
        }
        return false;
    }
}
