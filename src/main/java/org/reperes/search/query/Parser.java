package org.reperes.search.query;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.reperes.platform.PartialDate;
import org.reperes.search.query.Tokens.Kind;
import org.reperes.search.query.Tokens.Token;

/**
 * Reads {@code any := all (OR all)*; all := one*; one := NOT one | FIELD one | ( any ) | phrase | word}, passing over what
 * does not fit and closing what was left open.
 */
final class Parser {

    private static final Pattern UNFINISHED = Pattern.compile("\\p{L}\\*");
    private static final int DEEPEST = 20;
    private static final int MOST_LOOSE = 10;

    private final List<Token> tokens;
    private final boolean asked;
    private int at;
    private int loose;
    private int depth;
    private boolean repaired;

    Parser(Tokens tokens, boolean asked) {
        this.asked = asked;
        this.tokens = tokens.list();
        this.repaired = tokens.repaired();
    }

    Reading read() {
        List<Term> all = new ArrayList<>();
        while (at < tokens.size()) {
            any().ifPresent(term -> all.addAll(term instanceof Term.All more ? more.terms() : List.of(term)));
            if (at < tokens.size()) {
                // A parenthesis that nothing opened.
                repaired = true;
                at++;
            }
        }
        boolean nothing = all.isEmpty() && asked;
        return new Reading(new Term.All(all), repaired || nothing);
    }

    private Optional<Term> any() {
        List<Term> alternatives = new ArrayList<>();
        all().ifPresent(alternatives::add);
        while (is(Kind.OR)) {
            at++;
            Optional<Term> next = all();
            repaired |= next.isEmpty() || alternatives.isEmpty();
            next.ifPresent(alternatives::add);
        }
        return alternatives.size() > 1 ? Optional.of(new Term.Any(alternatives)) : alternatives.stream().findFirst();
    }

    private Optional<Term> all() {
        List<Term> terms = new ArrayList<>();
        while (at < tokens.size() && !is(Kind.OR) && !is(Kind.CLOSE)) {
            one().ifPresent(terms::add);
        }
        return terms.size() > 1 ? Optional.of(new Term.All(terms)) : terms.stream().findFirst();
    }

    private Optional<Term> one() {
        if (at == tokens.size()) {
            repaired = true;
            return Optional.empty();
        }
        Token token = tokens.get(at++);
        return switch (token.kind()) {
            case NOT -> next().map(Parser::not);
            case FIELD -> inField(token.text());
            case OPEN -> group();
            case PHRASE -> phrase(token.text());
            case WORD -> word(token.text());
            case SLOP, OR, CLOSE -> {
                repaired = true;
                at -= token.kind() == Kind.SLOP ? 0 : 1;
                yield Optional.empty();
            }
        };
    }

    private Optional<Term> next() {
        if (is(Kind.OR) || is(Kind.CLOSE) || depth >= DEEPEST) {
            repaired = true;
            return Optional.empty();
        }
        depth++;
        Optional<Term> next = one();
        depth--;
        return next;
    }

    private static Term not(Term term) {
        return term instanceof Term.Not twice ? twice.term() : new Term.Not(term);
    }

    private Optional<Term> group() {
        if (depth >= DEEPEST) {
            repaired = true;
            return Optional.empty();
        }
        depth++;
        Optional<Term> inside = any();
        depth--;
        if (is(Kind.CLOSE)) {
            at++;
        } else {
            repaired = true;
        }
        return inside;
    }

    private Optional<Term> inField(String name) {
        if (name.equalsIgnoreCase("date")) {
            return date();
        }
        Optional<Term> term = next();
        if (term.isEmpty()) {
            return Optional.of(new Term.Word(name));
        }
        return term.map(inside -> new Term.In(field(name), inside));
    }

    private Optional<Term> date() {
        if (!is(Kind.WORD)) {
            repaired = true;
            return Optional.of(new Term.Word("date"));
        }
        String text = tokens.get(at++).text();
        String[] ends = text.split("\\.{2,}", -1);
        Optional<PartialDate> from = PartialDate.parse(ends[0]);
        Optional<PartialDate> to = ends.length == 2 ? PartialDate.parse(ends[1]) : from;
        boolean readable = ends.length <= 2 && (from.isPresent() || to.isPresent())
                && (from.isPresent() || ends[0].isEmpty()) && (to.isPresent() || ends[ends.length - 1].isEmpty());
        if (!readable) {
            repaired = true;
            return word(text);
        }
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            repaired = true;
            return Optional.of(new Term.Published(to.get(), from.get()));
        }
        return Optional.of(new Term.Published(from.orElse(null), to.orElse(null)));
    }

    private int slop() {
        // More than a few digits of distance is the whole article.
        return is(Kind.SLOP) ? Integer.parseInt("0" + tokens.get(at++).text().replaceFirst("^(\\d{4}).*", "$1")) : 0;
    }

    private Optional<Term> word(String raw) {
        String text = raw.startsWith("+") ? raw.substring(1) : raw;
        if (text.endsWith("~") || text.matches(".*\\p{L}~[12]")) {
            String word = text.substring(0, text.lastIndexOf('~'));
            return hasLetters(word) ? Optional.of(isOneTooMany() ? new Term.Word(word) : new Term.Fuzzy(word)) : Optional.empty();
        }
        if (!hasLetters(text)) {
            // Punctuation alone ("?", "–") says nothing about what is wanted.
            return Optional.empty();
        }
        boolean pattern = text.indexOf('*') >= 0 || text.matches("[^?]*\\?[^?]*\\p{L}");
        return pattern ? pattern(text) : Optional.of(new Term.Word(text));
    }

    private Optional<Term> phrase(String text) {
        int slop = slop();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        return slop == 0 && UNFINISHED.matcher(text).find() ? pattern(text) : Optional.of(new Term.Phrase(text, slop));
    }

    private Optional<Term> pattern(String text) {
        String simple = Patterns.simple(text);
        repaired |= !simple.equals(text);
        return isOneTooMany() ? Optional.of(new Term.Word(text.replaceAll("[*?]+", " ").strip())) : Optional.of(new Term.Pattern(simple));
    }

    /** Words looked for among all of the archive's words are dear. */
    private boolean isOneTooMany() {
        loose++;
        repaired |= loose > MOST_LOOSE;
        return loose > MOST_LOOSE;
    }

    private static boolean hasLetters(String text) {
        return text.chars().anyMatch(Character::isLetterOrDigit);
    }

    private boolean is(Kind kind) {
        return at < tokens.size() && tokens.get(at).kind() == kind;
    }

    static Term.Field field(String name) {
        return Arrays.stream(Term.Field.values()).filter(field -> field.isCalled(name)).findFirst().orElse(null);
    }
}
