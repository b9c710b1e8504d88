package org.reperes.extraction.child;

import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.EmptyParser;
import org.reperes.extraction.Extraction;
import org.reperes.extraction.Extraction.Empty;
import org.reperes.extraction.Extraction.Text;
import org.reperes.extraction.Extraction.TooLarge;
import org.reperes.extraction.Extraction.Unsupported;
import org.reperes.extraction.child.describe.Candidates;
import org.reperes.extraction.child.describe.Description;
import org.reperes.extraction.child.text.Clean;
import org.reperes.extraction.child.text.PagedText;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/** What a draft amounts to. */
final class Outcome {

    /** Letters and digits from which on a damaged file is worth keeping for what could be read. */
    private static final int LEAST = 40;
    private static final int METADATA = 100;
    /** Something of the file could not be read. */
    static final String DAMAGED = "damaged";
    /** There is more text than the limit. */
    static final String TRUNCATED = "truncated";

    private Outcome() {
    }

    /** @param failure what stopped the parser, or null */
    static Extraction of(Draft draft, Throwable failure) {
        if (draft.members().tooLarge() != null) {
            return new TooLarge(draft.mediaType(), draft.members().tooLarge());
        }
        PagedText text = draft.text();
        if (failure != null) {
            if (Failure.isFinal(failure) || !worthKeeping(draft, failure)) {
                return Failure.of(failure, draft.mediaType());
            }
            draft.note(DAMAGED);
        }
        if (draft.buffer().truncated()) {
            draft.note(TRUNCATED);
        }
        if (draft.members().skipped()) {
            draft.note("nested-too-deep");
        }
        if (!draft.hasSomething()) {
            return withoutText(draft.mediaType()) || noParser(draft.metadata()) ? new Unsupported(draft.mediaType())
                    : new Empty(draft.mediaType(), draft.notes());
        }
        return text(draft, text);
    }

    /** Whether there is something, and of a damaged file enough. */
    static boolean worthKeeping(Draft draft, Throwable failure) {
        return draft.hasSomething() && (failure == null || draft.text().text().codePoints().filter(Character::isLetterOrDigit)
                .limit(LEAST).count() == LEAST);
    }

    private static Text text(Draft draft, PagedText text) {
        Candidates found = Description.of(text, draft.job().name(), draft.mediaType(), draft.candidates());
        return new Text(text.text(), text.starts(), draft.mediaType(), found.title(), found.date(), found.source(), found.author(),
                found.language(), draft.confidence(), draft.notes(), draft.members().files(), kept(draft.metadata()));
    }

    private static boolean noParser(Metadata metadata) {
        return Arrays.asList(metadata.getValues(TikaCoreProperties.TIKA_PARSED_BY)).contains(EmptyParser.class.getName());
    }

    private static boolean withoutText(String mediaType) {
        return mediaType.startsWith("audio/") || mediaType.startsWith("video/") || mediaType.equals("application/octet-stream")
                || mediaType.contains("font") || mediaType.startsWith("application/x-dosexec");
    }

    private static Map<String, String> kept(Metadata metadata) {
        var kept = new TreeMap<String, String>();
        for (String name : metadata.names()) {
            String value = Clean.line(metadata.get(name));
            if (!name.startsWith("X-TIKA") && !value.isEmpty() && kept.size() < METADATA) {
                kept.put(Clean.line(name), value);
            }
        }
        return kept;
    }
}
