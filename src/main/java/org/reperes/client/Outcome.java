package org.reperes.client;

import java.nio.file.Path;

/**
 * How far a file came.
 *
 * @param state     a status of the archive (RECEIVED … INDEXED, QUARANTINED), or {@link #REFUSED} or {@link #UNSENT}
 * @param known     the archive had the same bytes before
 * @param reason    why it is in quarantine, refused or unsent; else null
 * @param permalink absolute, or null where the archive has no such document
 */
record Outcome(Path file, String state, boolean known, String id, String permalink, String reason) {

    /** The archive does not take this file. */
    static final String REFUSED = "REFUSED";
    /** It never got there: unreadable here, or the archive was away for too long. */
    static final String UNSENT = "UNSENT";

    static Outcome refused(Path file, String reason) {
        return new Outcome(file, REFUSED, false, null, null, reason);
    }

    static Outcome unsent(Path file, String reason) {
        return new Outcome(file, UNSENT, false, null, null, reason);
    }

    Outcome at(String newState, String newReason) {
        return new Outcome(file, newState, known, id, permalink, newReason);
    }

    /** Nothing more will happen to it by itself. */
    boolean settled() {
        return failed() || state.equals("INDEXED");
    }

    boolean failed() {
        return state.equals("QUARANTINED") || state.equals(REFUSED) || state.equals(UNSENT);
    }
}
