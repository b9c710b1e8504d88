package org.reperes.figures;

import java.util.List;
import org.reperes.figures.NounPhrases.Phrase;

/** How far the name of a source goes: "l'Organisation internationale pour les migrations", "un sondage Elabe | publié mercredi". */
final class SourceNames {

    private static final Terms NAMING = Terms.of("pour au aux contre sur sans");

    private static final Terms MEDIA = Terms.of("radio télévision chaîne presse agence antenne");
    private static final Terms TITLES = Terms.of("m mm mme mmes mlle dr me pr");
    private static final Terms FOREIGN = Terms.of("of in and for the &");
    private static final Terms TITLED = Terms.of("adjoint adjointe délégué déléguée conseiller conseillère ministre secrétaire");

    private final Tokens tokens;
    private final Subjects subjects;
    private final List<TimeExpression> times;

    SourceNames(Tokens tokens, Subjects subjects, List<TimeExpression> times) {
        this.tokens = tokens;
        this.subjects = subjects;
        this.times = times;
    }

    /** "l'Organisation internationale pour les migrations", "le Haut-Commissariat au Plan": a name goes on over its preposition. */
    int wholeName(Phrase phrase, int limit) {
        int of = phrase.to();
        // "Our World in Data", "la radio Sahel FM", "M. Lambert"
        while (of < limit && (tokens.capital(of) && tokens.isWord(of) || tokens.capital(of + 1)
                && (tokens.capital(of - 1) && FOREIGN.contains(tokens.low(of)) || tokens.is(of, ".") && (TITLES.contains(tokens.low(of - 1)) || initial(of - 1))))) {
            of += tokens.capital(of) ? 1 : 2;
        }
        int place = tokens.is(of, "de") && tokens.capital(of - 1) && tokens.capital(of + 1) && !tokens.capital(phrase.head()) && of > phrase.to() ? of + 2 : of;
        of = Math.min(place, limit);
        int next = Grammar.ARTICLES.contains(tokens.low(of + 1)) ? of + 2 : of + 1;
        boolean name = tokens.capital(phrase.head()) && NAMING.contains(tokens.low(of)) && next < limit
                && !Calendar.TIME_NOUNS.contains(tokens.low(next))
                && (NounPhrases.commonNoun(tokens, next) && (next == of + 2 || tokens.is(of, "sans")) || tokens.capital(next) && !tokens.is(of, "en"));
        return name ? Math.max(next + 1, Math.min(limit, NounPhrases.extend(tokens, next, false, limit))) : of;
    }

    /** "V. Sapounov". */
    private boolean initial(int i) {
        return tokens.capital(i) && tokens.printed(i).length() == 1 && tokens.glued(i + 1);
    }

    /** The first token of a phrase with its article, ordinals and adjectives. */
    int withDeterminers(Phrase phrase) {
        int from = phrase.from();
        while (from > 0 && from > phrase.from() - 6 && (Grammar.ARTICLES.contains(tokens.low(from - 1)) || Grammar.PRENOMINAL.contains(tokens.low(from - 1))
                || tokens.pos(from - 1, Pos.ADJECTIVE) || Ordinals.value(tokens.low(from - 1)) > 0 || tokens.isDigits(from - 1)
                || tokens.is(from - 1, "d'") && tokens.is(from, "autres") || tokens.is(from - 1, ")") || tokens.is(from - 1, "(") || NumberWords.starts(tokens.low(from - 1)))) {
            from--;
        }
        return from;
    }

    /** The noun phrase with its article, adjectives and complements that starts at {@code from}. */
    int phraseEnd(int from) {
        int i = from;
        while (i < from + 5 && ((tokens.is(i, "plus") || tokens.is(i, "moins")) && tokens.pos(i + 1, Pos.ADJECTIVE)
                || i > from && tokens.is(i - 1, "plus") && tokens.pos(i, Pos.ADJECTIVE) || Grammar.ARTICLES.contains(tokens.low(i)) || Grammar.DE.contains(tokens.low(i)) || Grammar.PRENOMINAL.contains(tokens.low(i))
                || Grammar.quote(tokens, i) || NumberWords.starts(tokens.low(i)) || tokens.isDigits(i))) {
            i++;
        }
        boolean adjective = tokens.pos(i, Pos.ADJECTIVE) && !NounPhrases.commonNoun(tokens, i);
        i += adjective ? 1 : 0;
        boolean noun = NounPhrases.commonNoun(tokens, i) || tokens.capital(i) && tokens.isWord(i)
                || i > from && tokens.pos(i, Pos.UNKNOWN) && Grammar.ARTICLES.contains(tokens.low(i - 1));
        if (!noun) {
            return -1;
        }
        int to = wholeName(new Phrase(i, i, subjects.phrase(i, Math.min(tokens.size(), i + 20)).to()), tokens.size());
        // "une étude publiée lundi", "un rapport publié par l'ONU": the participle belongs to its own complement.
        boolean told = to - 1 > i && tokens.pos(to - 1, Pos.PAST_PARTICIPLE) && !tokens.pos(to - 1, Pos.NOUN)
                && (Grammar.PREPOSITIONS.contains(tokens.low(to)) || tokens.is(to, "auprès") || afterTime(to) > to);
        told |= to - 1 > i && tokens.pos(to - 1, Pos.PAST_PARTICIPLE) && tokens.is(to, "auprès");
        to -= told ? 1 : 0;
        to = described(to, from);
        // "l'adjointe à l'éducation", "le ministre délégué aux Transports"
        int field = TITLED.contains(tokens.low(i)) && (tokens.is(to, "à") || tokens.is(to, "au") || tokens.is(to, "aux")) && !MEDIA.contains(tokens.low(to + 2)) ? phraseEnd(to + 1) : -1;
        return Math.max(to, field);
    }

    /** "un bilan encore provisoire | de la préfecture", "les chiffres 2022 du ministère", "les données actualisées lundi du service". */
    private int described(int to, int from) {
        int i = to;
        while (tokens.pos(i, Pos.ADVERB) && !Grammar.FUNCTION.contains(tokens.low(i)) || tokens.is(i, "encore") || tokens.is(i, "très")) {
            i++;
        }
        boolean adverb = i > to;
        boolean adjective = tokens.pos(i, Pos.ADJECTIVE | Pos.PAST_PARTICIPLE) && !tokens.pos(i, Pos.FINITE) || tokens.isDigits(i) && tokens.low(i).length() == 4;
        i = adjective ? afterTime(i + 1) : afterTime(to);
        boolean of = i > to && to > from && Grammar.DE.contains(tokens.low(i)) && !NumberWords.starts(tokens.low(i + 1)) && !tokens.isDigits(i + 1);
        int end = of ? phraseEnd(tokens.is(i, "du") || tokens.is(i, "des") ? i : i + 1) : -1;
        return end > i ? end : adverb && adjective ? i : to;
    }

    int afterTime(int i) {
        if (i >= tokens.size()) {
            return i;
        }
        int start = tokens.at(i).start();
        for (TimeExpression time : times) {
            if (time.span().start() == start) {
                return tokens.indexOf(time.span().end() - 1) + 1;
            }
        }
        return i;
    }
}
