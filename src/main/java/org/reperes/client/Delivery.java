package org.reperes.client;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Brings one file to the archive and, where wanted, stays with it to the end. Doing it again changes nothing. */
final class Delivery {

    /** Bytes from which it is worth asking first whether the archive has a file. */
    private static final long ASK_FROM = 256 << 10;
    private static final long POLL_MILLIS = 400;

    private final Archive archive;
    private final Labels labels;

    Delivery(Archive archive, Labels labels) {
        this.archive = archive;
        this.labels = labels;
    }

    Outcome deliver(Path file) throws AccessDenied, InterruptedException {
        if (!Files.isReadable(file)) {
            return Outcome.unsent(file, "unreadable");
        }
        try {
            if (Files.size(file) >= ASK_FROM) {
                Answer known = archive.bySha256(sha256(file));
                if (known.good()) {
                    return received(file, known, true);
                }
            }
            return outcome(file, archive.give(file, labels));
        } catch (IOException e) {
            return Outcome.unsent(file, e.getMessage() == null ? e.toString() : e.getMessage());
        }
    }

    /** Waits until the archive is done with it. */
    Outcome settle(Outcome outcome) throws InterruptedException {
        Outcome latest = outcome;
        try {
            while (!latest.settled()) {
                Answer answer = archive.document(latest.id());
                if (!answer.good()) {
                    return latest.at(Outcome.UNSENT, answer.problem());
                }
                latest = latest.at(answer.text("status"), answer.text("reason"));
                if (!latest.settled()) {
                    Thread.sleep(POLL_MILLIS);
                }
            }
            return latest;
        } catch (IOException e) {
            return latest.at(latest.state(), e.getMessage());
        }
    }

    private Outcome outcome(Path file, Answer answer) throws AccessDenied {
        if (answer.good()) {
            return received(file, answer, Boolean.TRUE.equals(answer.body().get("duplicate")));
        }
        if (Archive.denied(answer)) {
            throw new AccessDenied(answer.status());
        }
        return answer.status() < 500 ? Outcome.refused(file, answer.problem()) : Outcome.unsent(file, answer.problem());
    }

    private Outcome received(Path file, Answer answer, boolean known) {
        return new Outcome(file, answer.text("status"), known, answer.text("id"),
                archive.absolute(answer.text("permalink")), answer.text("reason"));
    }

    private static String sha256(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[1 << 16];
            for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
                digest.update(buffer, 0, n);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
