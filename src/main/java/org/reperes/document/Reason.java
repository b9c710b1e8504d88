package org.reperes.document;

/** Why a document is in quarantine. Texts for people: {@code reason.<name>} of the message bundles. */
public enum Reason {
    /** Needs a password: the person who has it must unlock the file. */
    ENCRYPTED,
    /** Damaged, or not what it says it is. */
    UNREADABLE,
    /** A format without text for us. */
    UNSUPPORTED,
    /** Neither text nor anything inside. */
    EMPTY,
    /** Its pages are pictures, and text recognition is not installed: once it is, it can be tried again. */
    NEEDS_OCR,
    /** Over a stated limit of text, members or nesting. */
    TOO_LARGE,
    /** Took longer than the limit, twice. */
    TIMED_OUT,
    /** Needed more memory than the limit, twice. */
    OUT_OF_MEMORY,
    /** Ended the extraction process, twice. */
    CRASHED,
    /** Its bytes are no longer among the originals: an administrator must restore them. */
    ORIGINAL_LOST,
    /** A fault of ours: an administrator must look at the log. */
    FAILED
}
