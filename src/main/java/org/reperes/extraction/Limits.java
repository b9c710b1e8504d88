package org.reperes.extraction;

import org.reperes.platform.Settings;

import java.time.Duration;

/**
 * What one extraction may use; beyond it the child is killed or the text cut, and the outcome says so.
 *
 * @param children      child processes alive at once
 * @param memory        heap of a child in MiB
 * @param files         files after which a child is replaced by a fresh one
 * @param total         wall clock for one file
 * @param silence       wall clock without a sign of progress
 * @param text          UTF-16 code units of text; the rest is left out with the note "truncated"
 * @param embedded      files taken out of one container
 * @param embeddedBytes bytes of the files taken out of one container
 * @param depth         containers within containers
 */
public record Limits(int children, int memory, int files, Duration total, Duration silence, int text, int embedded,
                     long embeddedBytes, int depth) {

    /** As {@code defaults.properties} and the environment say. */
    static Limits of(Settings settings) {
        return new Limits(settings.number("REPERES_EXTRACTION_CHILDREN"), (int) (settings.bytes("REPERES_EXTRACTION_MEMORY") >> 20),
                settings.number("REPERES_EXTRACTION_FILES"), Duration.ofSeconds(settings.number("REPERES_EXTRACTION_TIMEOUT")),
                Duration.ofSeconds(settings.number("REPERES_EXTRACTION_SILENCE")), settings.number("REPERES_EXTRACTION_TEXT"),
                settings.number("REPERES_EXTRACTION_EMBEDDED"), settings.bytes("REPERES_EXTRACTION_EMBEDDED_BYTES"),
                settings.number("REPERES_EXTRACTION_DEPTH"));
    }
}
