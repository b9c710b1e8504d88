package org.reperes.i18n;

import org.junit.jupiter.api.Test;
import org.reperes.extraction.Extraction;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No page carries words of its own, and each message is there in both languages. */
class MessagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Pattern KEY = Pattern.compile("\\bt\\['([^'\\[\\]]+)'\\]|language\\.say\\('([^']+)'");
    private static final Pattern COUNTED = Pattern.compile("language\\.count\\('([^']+)'");
    /** A note is written as such or is the constant that one is written with. */
    private static final Pattern NOTE = Pattern.compile("(?:\\.note\\(|static final String \\w+ = )\"([a-z]+(?:-[a-z]+)*)\"");
    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");
    private static final Pattern VISIBLE = Pattern.compile("(?:title|placeholder|alt|aria-label|label|value)=\"([^\"#]*\\p{L}{2,}[^\"#]*)\"");
    /** Names that are the same in every language, and technical values of attributes. */
    private static final Set<String> SAME = Set.of("Repères", "JSON", "CSV", "BibTeX", "RIS", "SHA-256", "/openapi", "PDF",
            "/articles/…#p12", "/articles/…#phrase-34", "/articles/…#chiffre-5", "/articles/…?q=…", "/recherche.csv?q=…");

    private final Properties french = load("Messages.properties");
    private final Properties english = load("Messages_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(french.keySet()), new TreeSet<>(english.keySet()));
    }

    @Test
    void bothLanguagesFillInTheSamePlaces() {
        for (String key : french.stringPropertyNames()) {
            assertEquals(places(french.getProperty(key)), places(english.getProperty(key)), key);
        }
    }

    @Test
    void noMessageIsEmptyOrHasAnApostropheThatMessageFormatEats() {
        List<String> wrong = Stream.of(french, english).flatMap(bundle -> bundle.stringPropertyNames().stream()
                .filter(key -> bundle.getProperty(key).isBlank() || bundle.getProperty(key).contains("'"))).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyKeyOfAPageIsInTheBundles() throws IOException {
        Set<String> missing = new TreeSet<>();
        for (Path page : pages()) {
            String text = Files.readString(page);
            for (Matcher key = KEY.matcher(text); key.find();) {
                String name = key.group(1) == null ? key.group(2) : key.group(1);
                if (!french.containsKey(name)) {
                    missing.add(page + ": " + name);
                }
            }
            for (Matcher key = COUNTED.matcher(text); key.find();) {
                if (!french.containsKey(key.group(1) + ".one") || !french.containsKey(key.group(1) + ".many")) {
                    missing.add(page + ": " + key.group(1) + ".one/.many");
                }
            }
        }
        assertEquals(Set.of(), missing);
    }

    /** What the extraction notes of a document: as its sources write them. */
    @Test
    void everyNoteIsInTheBundles() throws IOException {
        Set<String> notes = new TreeSet<>();
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/org/reperes/extraction/child"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith(".java")).toList()) {
                for (Matcher note = NOTE.matcher(Files.readString(source)); note.find();) {
                    notes.add(note.group(1));
                }
            }
        }
        assertEquals(Set.of("damaged", "margins", "nested-too-deep", "ocr-partial", "truncated"), notes);
        notes.add(Extraction.OCR_UNAVAILABLE);
        notes.forEach(note -> assertTrue(french.containsKey("note." + note), note));
    }

    @Test
    void pagesCarryNoWordsOfTheirOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            String text = withoutWhatIsNotShown(Files.readString(page));
            for (String run : text.replaceAll("(?s)<[^>]*>", "\u0000").split("\u0000")) {
                String words = run.replaceAll("#\\{[^}]*\\}", "").strip();
                if (words.matches("(?s).*\\p{L}{2,}.*") && !SAME.contains(words) && !words.matches("[·\\s]*Repères")) {
                    found.add(page.getFileName() + ": " + words);
                }
            }
        }
        assertEquals(List.of(), found);
    }

    /** Comments and the names of states that a script looks its words up by. */
    private static String withoutWhatIsNotShown(String page) {
        return page.replaceAll("(?s)<!--.*?-->", "").replaceAll("(?s)<!DOCTYPE[^>]*>", "").replaceAll("(?s)<dt>[\\w-]+</dt><dd>#\\{", "<dd>#{")
                .replaceAll("<kbd>\\w</kbd>", "");
    }

    @Test
    void visibleAttributesCarryNoWordsOfTheirOwn() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path page : pages()) {
            String text = withoutWhatIsNotShown(Files.readString(page)).replaceAll("<(?:f:passThroughAttribute|ui:param|meta|link)\\b[^>]*>", "");
            for (Matcher attribute = VISIBLE.matcher(text); attribute.find();) {
                found.add(page.getFileName() + ": " + attribute.group());
            }
        }
        assertEquals(List.of(), found);
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            List<Path> pages = files.filter(file -> file.toString().endsWith(".xhtml")).toList();
            assertEquals(true, pages.size() > 20, "the pages are found");
            return pages;
        }
    }

    private static Set<String> places(String message) {
        Set<String> places = new TreeSet<>();
        for (Matcher place = PLACE.matcher(message); place.find();) {
            places.add(place.group());
        }
        return places;
    }

    private static Properties load(String name) {
        Properties bundle = new Properties();
        try (var in = new InputStreamReader(MessagesTest.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
            bundle.load(in);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bundle;
    }
}
