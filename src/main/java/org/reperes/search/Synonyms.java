package org.reperes.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Groups of words that name the same thing: the built-in list and the administrator's file, which is read again when it
 * has changed. Applied to queries, so that the index need not know.
 */
final class Synonyms {

    private static final int LONGEST = 8;

    private final Path file;
    private FileTime readAt;
    private Map<String, List<String>> groups = Map.of();

    Synonyms(Path file) {
        this.file = file;
    }

    /** @param from first word's place in the query, {@code to} behind the last; @param others what may stand there instead */
    record Found(int from, int to, List<String> others) { }

    /** Synonyms of words and of runs of words, longest first, each word in at most one. */
    List<Found> in(List<String> words) {
        Map<String, List<String>> now = groups();
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int begin = at;
            int end = Math.min(words.size(), begin + LONGEST);
            while (end > begin && !now.containsKey(key(words.subList(begin, end)))) {
                end--;
            }
            if (end > begin) {
                found.add(new Found(begin, end, now.get(key(words.subList(begin, end)))));
            }
            at = Math.max(end, begin + 1);
        }
        return found;
    }

    private static String key(List<String> words) {
        return Words.folded(String.join(" ", Words.telling(words)));
    }

    private synchronized Map<String, List<String>> groups() {
        try {
            FileTime now = Files.exists(file) ? Files.getLastModifiedTime(file) : FileTime.fromMillis(0);
            if (!now.equals(readAt)) {
                List<String> own = Files.exists(file) ? Words.lines(Files.readString(file)) : List.of();
                groups = read(Stream.concat(Words.resource("/index/synonymes.txt").stream(), own.stream()).toList());
                readAt = now;
            }
            return groups;
        } catch (IOException e) {
            throw new UncheckedIOException("The list of synonyms cannot be read", e);
        }
    }

    private static Map<String, List<String>> read(List<String> lines) {
        Map<String, List<String>> groups = new HashMap<>();
        for (String line : lines) {
            List<String> names = Arrays.stream(line.split(",")).map(String::strip).filter(name -> !name.isEmpty()).toList();
            for (String name : names) {
                List<String> others = new ArrayList<>(names);
                others.remove(name);
                groups.merge(key(Words.of(IndexText.line(name))), others, (one, more) -> Stream.concat(one.stream(), more.stream()).distinct().toList());
            }
        }
        return groups;
    }
}
