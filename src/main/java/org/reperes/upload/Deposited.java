package org.reperes.upload;

import org.reperes.document.Document;

/** What came of offering a file. */
public sealed interface Deposited {

    /** It is in the archive: its bytes are on disk and its row is committed. */
    sealed interface Entered extends Deposited {
        Document document();
    }

    /** It was not there before. */
    record Received(Document document) implements Entered { }

    /** The same bytes were there already: this is their document. */
    record Known(Document document) implements Entered { }

    /** More than {@code limit} bytes; nothing kept. */
    record TooLarge(long limit) implements Deposited { }

    /** No room on disk; nothing kept: an administrator must act. */
    record DiskFull() implements Deposited { }
}
