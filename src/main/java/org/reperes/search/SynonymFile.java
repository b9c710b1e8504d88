package org.reperes.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reperes.platform.Settings;

/** The administrator's own synonyms: {@code synonymes.txt} in the data folder, a group a line. What is written is searched by at once. */
@ApplicationScoped
public class SynonymFile {

    private static final String NAME = "synonymes.txt";

    private Path file;

    protected SynonymFile() { }

    @Inject
    SynonymFile(Settings settings) {
        this(settings.data());
    }

    SynonymFile(Path folder) {
        file = path(folder);
    }

    static Path path(Path folder) {
        return folder.resolve(NAME);
    }

    /** The text of the file; empty where there is none. */
    public synchronized String read() {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    /** Replaces the file as a whole: a search under way reads the old one or the new one. */
    public synchronized void write(String text) {
        try {
            Path next = Files.createTempFile(file.getParent(), NAME, ".part");
            Files.write(next, text.strip().concat("\n").getBytes(StandardCharsets.UTF_8));
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be written", e);
        }
    }

    /** Of these groups those that neither this file nor the built-in list has, however they are spelt, each once. */
    public List<String> without(List<String> groups) {
        Set<String> known = Stream.concat(Words.resource("/index/synonymes.txt").stream(), Words.lines(read()).stream())
                .map(SynonymFile::key).collect(Collectors.toCollection(HashSet::new));
        return groups.stream().filter(group -> known.add(key(group))).toList();
    }

    private static String key(String group) {
        return Stream.of(group.split(",")).map(name -> Words.folded(name.strip())).sorted().collect(Collectors.joining(","));
    }
}
