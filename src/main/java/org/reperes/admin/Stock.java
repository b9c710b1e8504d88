package org.reperes.admin;

import org.reperes.document.Census;
import org.reperes.document.Status;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What lies where at one moment, and where it differs. Fill it, then compare. */
final class Stock {

    final Set<String> files = new HashSet<>();
    final Set<String> indexed = new HashSet<>();
    final Set<String> queued = new HashSet<>();
    boolean engineAnswers = true;
    private final List<String> originalsMissing = new ArrayList<>();
    private final List<String> notIndexed = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private final Set<String> unknownFiles = new HashSet<>();
    private final Set<String> unknownEntries = new HashSet<>();
    private long documents;
    private long withText;

    /** Call it once files, index and queue are known and before any row is counted. */
    void begin() {
        unknownFiles.addAll(files);
        unknownEntries.addAll(indexed);
    }

    void count(Census row) {
        documents++;
        withText += row.content() ? 1 : 0;
        unknownFiles.remove(row.sha256());
        if (!files.contains(row.sha256())) {
            originalsMissing.add(row.id());
        }
        if (row.content()) {
            unknownEntries.remove(row.id());
        }
        if (queued.contains(row.id())) {
            return;
        }
        if (row.status() != Status.INDEXED && row.status() != Status.QUARANTINED) {
            forgotten.add(row.id());
        } else if (engineAnswers && row.status() == Status.INDEXED && !indexed.contains(row.id())) {
            notIndexed.add(row.id());
        }
    }

    List<String> forgotten() {
        return forgotten;
    }

    List<String> notIndexed() {
        return notIndexed;
    }

    /** Entries of documents whose work is under way are about to be put or removed. */
    List<String> unknownEntries() {
        return unknownEntries.stream().filter(id -> !queued.contains(id)).sorted().toList();
    }

    Set<String> unknownFiles() {
        return unknownFiles;
    }

    Findings findings(List<String> originalsUnknown, boolean repaired) {
        return new Findings(documents, withText, files.size(), engineAnswers ? (long) indexed.size() : null, queued.size(),
                Findings.Some.of(originalsMissing), Findings.Some.of(originalsUnknown), Findings.Some.of(notIndexed),
                Findings.Some.of(unknownEntries()), Findings.Some.of(forgotten), repaired);
    }
}
