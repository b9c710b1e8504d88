package org.reperes.search;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Words as a query has them: told apart, folded, and those that say nothing left out. */
final class Words {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}\uE000-\uF03F.,'’]+");
    private static final Pattern ELIDED = Pattern.compile("(?i)^(?:l|m|t|qu|n|s|j|d|c|jusqu|quoiqu|lorsqu|puisqu)['’](?=.)");
    private static final Pattern PART = Pattern.compile("[\\p{L}\\p{N}*?]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final Pattern PUNCTUATION = Pattern.compile("^[.,'’]+|[.,'’]+$");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> EMPTY = resource("/index/mots-vides.txt").stream().map(Words::folded).collect(Collectors.toSet());

    private Words() { }

    /** Lines of a list that are neither blank nor comments. */
    static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    static List<String> resource(String path) {
        try (InputStream in = Words.class.getResourceAsStream(path)) {
            return lines(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The words of a text, without elided articles. */
    static List<String> of(String text) {
        List<String> words = new ArrayList<>();
        for (String chunk : BLANKS.split(text)) {
            Matcher matcher = WORD.matcher(ELIDED.matcher(chunk).replaceFirst(""));
            while (matcher.find()) {
                String word = PUNCTUATION.matcher(matcher.group()).replaceAll("");
                if (!word.isEmpty()) {
                    words.add(word);
                }
            }
        }
        return words;
    }

    /** The words of what has {@code *} or {@code ?} in it, as the index holds them. */
    static List<String> patterns(String text) {
        return BLANKS.splitAsStream(Twins.withoutUnread(IndexText.line(text)))
                .flatMap(chunk -> PART.matcher(folded(ELIDED.matcher(chunk).replaceFirst(""))).results().map(MatchResult::group)).toList();
    }

    /** Those that say something, or all where none does. */
    static List<String> telling(List<String> words) {
        List<String> telling = words.stream().filter(word -> !EMPTY.contains(folded(word))).toList();
        return telling.isEmpty() ? words : telling;
    }

    static Set<String> emptyWords() {
        return EMPTY;
    }

    /** Lower case, without accents or ligatures. */
    static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae").replace('’', '\'');
    }
}
