package org.reperes.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Who says it, after the verb: ", indique le rapport", "« … », peste la maire", ", a-t-il précisé". */
final class SourceInversions {

    /** What one says only of oneself: "s'alarme". */
    private static final Terms FEELING = Terms.of("alarmer inquiéter indigner féliciter réjouir désoler");
    private static final Terms PLURALS = Terms.of("des les ces ses");
    private static final Terms ENDING = Terms.of("! ? … . ...");

    private final Tokens tokens;
    private final List<Draft> drafts;
    private final Subjects subjects;
    private final SourceNames names;
    private final Set<Draft> ofSpeaker = new HashSet<>();

    SourceInversions(Tokens tokens, List<Draft> drafts, Subjects subjects, SourceNames names) {
        this.tokens = tokens;
        this.drafts = drafts;
        this.subjects = subjects;
        this.names = names;
    }

    /** ", indique le rapport", ", a annoncé la ministre": the subject follows its verb. */
    boolean at(int i) {
        // "comme l'a souligné le HCP"
        boolean opens = tokens.is(i - 1, "comme") || tokens.is(i - 1, "l'") && tokens.is(i - 2, "comme") || tokens.is(i - 1, ",") || Grammar.quote(tokens, i - 1) || tokens.is(i - 1, ")") && !tokens.is(i - 2, "%");
        if (!opens || i < 2 || ofApposed(i)) {
            return false;
        }
        if (pronoun(i)) {
            return true;
        }
        // "s'alarme l'ONG", "s'est réjoui le ministre"
        int self = tokens.is(i, "s'") || tokens.is(i, "se") ? i + 1 : i;
        boolean compound = tokens.is(i, "a") || tokens.is(i, "ont") || tokens.is(i, "avait") || self > i && "être".equals(tokens.word(self).verb());
        int verb = compound ? self + 1 : self;
        verb += verb > i && tokens.pos(verb, Pos.ADVERB) ? 1 : 0;
        boolean known = "faire".equals(tokens.word(verb).verb()) && (tokens.is(verb + 1, "savoir") || tokens.is(verb + 1, "valoir"));
        boolean learnt = compound && tokens.is(verb, "appris") && (tokens.capital(verb + 1) || tokens.capital(verb + 2));
        boolean reports = (reports(verb) || known || learnt || quoted(i) && tokens.pos(verb, Pos.VERBAL)) && (compound ? tokens.pos(verb, Pos.PAST_PARTICIPLE) : tokens.pos(verb, Pos.THIRD_SINGULAR | Pos.THIRD_PLURAL));
        verb += known ? 1 : 0;
        int from = reports ? aside(verb + 1) : verb + 1;
        boolean subject = Grammar.ARTICLES.contains(tokens.low(from)) || tokens.capital(from) || several(i, verb, from);
        int named = reports && subject ? names.phraseEnd(from) : -1;
        // "a appris l'APS | de l'Office": who said it comes after
        int to = learnt && !Grammar.punctuation(tokens, named) ? -1 : named;
        if (to <= from || object(verb, from, to) || verb == i && PLURALS.contains(tokens.low(from)) && !tokens.pos(verb, Pos.THIRD_PLURAL)) {
            return false;
        }
        apposed(to);
        give(new Figure.Source(text(from, to), text(i, verb + 1)));
        // "ont rapporté mercredi quatre survivants": who speaks is not told of
        drafts.stream().filter(d -> d.from >= from && d.from < to).forEach(d -> d.source = null);
        return true;
    }

    /** "Debswana, producteur de diamants, a annoncé la découverte": a sentence that has told nothing yet. */
    private boolean ofApposed(int i) {
        boolean opened = Grammar.PREPOSITIONS.contains(tokens.low(0)) || !(tokens.is(i, "a") || tokens.is(i, "ont"));
        return tokens.comma(i - 1) && !opened && subjects.verbs(0, i) == 0 && drafts.stream().noneMatch(d -> d.from < i);
    }

    /** "prévoit une augmentation de 1.000 DH", "évoque un coût de 85 000 dinars": what is told, and not who tells it. */
    private boolean object(int verb, int from, int to) {
        String lemma = String.valueOf(tokens.word(verb).verb());
        boolean figure = drafts.stream().anyMatch(d -> d.outerFrom >= from && d.outerFrom <= to + 2);
        return figure && (lemma.equals("prévoir") || SourceRelations.DIRECT.contains(lemma) && (tokens.is(from, "un") || tokens.is(from, "une")));
    }

    /** "« … cinq bus », peste la maire": what follows a quotation and its comma says who was quoted, whatever the verb. */
    private boolean quoted(int i) {
        int quote = tokens.comma(i - 1) ? i - 2 : i - 1;
        boolean closes = (tokens.is(quote, "»") || tokens.is(quote, "”")) && !tokens.is(i, "soit");
        return closes && (quote == i - 2 || ENDING.contains(tokens.low(quote - 1)));
    }

    /** "confie Inès, 24 ans, titulaire d'un master", "prévient la SNCB, confrontée à une grève de 48 heures": what is told of the speaker she does not say. */
    private void apposed(int comma) {
        int i = comma + 1;
        boolean aged = drafts.stream().anyMatch(d -> d.from == i && "a".equals(d.unit));
        boolean told = tokens.is(comma, ",") && (aged || tokens.pos(i, Pos.PAST_PARTICIPLE) && !tokens.pos(i, Pos.NOUN));
        for (int k = i; told && k < tokens.size() && !tokens.comma(k); k++) {
            int at = k;
            drafts.stream().filter(d -> d.from == at).forEach(ofSpeaker::add);
        }
    }

    /** "ont rapporté mercredi quatre survivants": the number is no object where the verb is a plural and counts nothing. */
    private boolean several(int group, int verb, int from) {
        boolean number = tokens.isDigits(from) || NumberWords.starts(tokens.low(from));
        boolean apart = from > verb + 1 && "rapporter".equals(tokens.word(verb).verb());
        return number && (apart || !SourceRelations.DIRECT.contains(String.valueOf(tokens.word(verb).verb()))) && (tokens.is(group, "ont") || tokens.pos(verb, Pos.THIRD_PLURAL) && verb == group);
    }

    /** What may stand between the verb and its subject: "a indiqué mercredi le HCP", "a précisé à l'AFP la ministre". */
    private int aside(int from) {
        int i = Locutions.end(tokens, names.afterTime(from));
        if (tokens.is(i, "à") || tokens.is(i, "dans") || tokens.is(i, "devant") || tokens.is(i, "sur")) {
            int to = names.phraseEnd(i + 1);
            boolean subject = to > i && (Grammar.ARTICLES.contains(tokens.low(to)) || tokens.capital(to) || names.afterTime(to) > to);
            i = subject ? names.afterTime(to) : i;
        }
        return i;
    }

    private boolean reports(int verb) {
        String lemma = tokens.word(verb).verb();
        return tokens.pos(verb, Pos.VERBAL) && lemma != null && SourceRelations.REPORTING.contains(lemma) && !lemma.equals("faire")
                && (!FEELING.contains(lemma) || self(verb - 1) || self(verb - 2));
    }

    /** ", a-t-il indiqué", ", précise-t-elle": the pronoun stands for the subject of the sentence. */
    private boolean pronoun(int i) {
        String low = tokens.low(i);
        String pronoun = low.substring(low.lastIndexOf('-') + 1);
        if (pronoun.length() == low.length() || !Grammar.PERSON_PRONOUNS.contains(pronoun) || pronoun.equals("on")) {
            return false;
        }
        boolean compound = tokens.pos(i + 1, Pos.PAST_PARTICIPLE);
        String verb = compound ? tokens.word(i + 1).verb() : tokens.beforeHyphen(i).verb();
        if (verb != null && (Grammar.quote(tokens, i - 1) || tokens.comma(i - 1) && Grammar.quote(tokens, i - 2))) {
            // "« … à 48 % », a-t-il soufflé": who was quoted, and not whom the quotation tells of
            int at = tokens.at(i).start() + low.length() - pronoun.length();
            give(new Figure.Source(tokens.text().substring(at, at + pronoun.length()), text(i, compound ? i + 2 : i + 1)));
            return true;
        }
        Subjects.Found found = verb != null && SourceRelations.REPORTING.contains(verb) ? subjects.inClause(0, i - 1) : null;
        if (found == null || found.phrase() == null || !Memory.agrees(tokens.word(found.phrase().head()).bits(), pronoun)) {
            return false;
        }
        give(new Figure.Source(text(names.withDeterminers(found.phrase()), found.phrase().to()), text(i, compound ? i + 2 : i + 1)));
        return true;
    }

    private boolean self(int i) {
        return tokens.is(i, "s'") || tokens.is(i, "se");
    }

    private String text(int from, int to) {
        return tokens.text().substring(tokens.at(from).start(), tokens.at(Math.min(to, tokens.size()) - 1).end());
    }

    private void give(Figure.Source source) {
        for (Draft draft : drafts) {
            if (draft.source == null && !ofSpeaker.contains(draft)) {
                draft.source = source;
            }
        }
    }
}
