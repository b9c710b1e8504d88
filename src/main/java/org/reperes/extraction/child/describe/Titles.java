package org.reperes.extraction.child.describe;

import org.reperes.extraction.child.text.Clean;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a document without a stated title is called, and which stated titles are none. */
final class Titles {

    private static final int LINE = 160;
    private static final int SENTENCE = 200;
    /** A first sentence of a word or two ("Maroc.") needs the rest of its line. */
    private static final int SHORT = 16;
    private static final int PARAGRAPH = 2_000;
    private static final int LETTERS = 8;
    private static final int WRAPPED = 45;
    private static final Pattern NO_TITLE = Pattern.compile("(?i).*\\.(docx?|odt|rtf|pdf|indd|qxd|pptx?|xlsx?|pub|html?|txt|jpe?g|png|tiff?)\\b.*"
            + "|(microsoft |diapositive|présentation powerpoint|powerpoint presentation|sans titre|untitled|document\\s?\\d|sans nom|"
            + "mise en page|nouveau document|print|fwd?:|scan|image|slide \\d|pages? ?\\d|classeur\\d).*|[\\W\\d_]*|[A-Za-z0-9_.-]{0,40}[_\\d][A-Za-z0-9_.-]*");
    /** What a letter says it is about. */
    private static final Pattern SUBJECT = Pattern.compile("(?m)^\\s*Objet\\s*:\\s*(\\S.{7,})$");
    /** End of a sentence: not after an initial or a usual abbreviation. */
    private static final Pattern SENTENCE_END = Pattern.compile(
            "(?<!\\b(?:M|MM|Mme|Mmes|Mlle|Dr|Pr|Me|St|Ste|art|al|p|n|no|cf|ex|env|etc|\\p{Lu}))[.!?…]+[»\"”)]?(?=\\s+[«\"“(]?\\s?[\\p{Lu}\\d])");

    private Titles() {
    }

    /** Whether what a program wrote into the title field is one: not a file name, a template's name or a code. */
    static boolean real(String title) {
        String line = Clean.line(title);
        return !line.isEmpty() && !NO_TITLE.matcher(line).matches() && letters(line) >= 4;
    }

    /** The first line that says something, or the first sentence of the first paragraph; empty where there is no such thing. */
    static String of(String text) {
        int from = TextDate.afterStamp(text);
        String rest = text.substring(from, Math.min(text.length(), from + 5 * PARAGRAPH)).strip();
        Matcher subject = SUBJECT.matcher(rest);
        if (subject.find()) {
            return shortened(Clean.line(subject.group(1)), SENTENCE);
        }
        for (String paragraph : rest.split("\\n\\s*\\n")) {
            for (String line : unwrapped(paragraph).split("\\n")) {
                if (letters(line) >= LETTERS) {
                    // The head of a table names its columns, not the document.
                    return line.chars().filter(c -> c == '\t').count() > 1 ? "" : named(Clean.line(line.replace('\t', ' ')));
                }
            }
        }
        return "";
    }

    private static String named(String line) {
        String sentence = sentence(line);
        String title = line.length() <= LINE && sentence.length() < line.length() && sentence.length() < SHORT ? line : sentence;
        return shortened(title.replaceFirst("(?<=[\\p{L}\\d»\")])\\.$", ""), SENTENCE);
    }

    /** Lines cut at the margin belong together; short ones are lines of their own. */
    private static String unwrapped(String paragraph) {
        return paragraph.replaceAll("(?<=[^\\n]{" + WRAPPED + "})(?<![.!?:])\\n(?=[\\p{Ll}«(])", " ");
    }

    private static String sentence(String line) {
        Matcher end = SENTENCE_END.matcher(line);
        return end.find() ? line.substring(0, end.end()) : line;
    }

    static String shortened(String title, int longest) {
        if (title.length() <= longest) {
            return title;
        }
        int space = title.lastIndexOf(' ', longest - 1);
        int end = space > longest / 2 ? space : Character.isHighSurrogate(title.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return title.substring(0, end).replaceFirst("[\\s,;:(«-]+$", "") + "…";
    }

    /** A file's name without its ending, words parted. */
    static String fromName(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        return last.replaceFirst("\\.[A-Za-z0-9]{1,5}$", "").replace('_', ' ').strip();
    }

    private static long letters(String line) {
        return line.codePoints().filter(Character::isLetter).count();
    }
}
