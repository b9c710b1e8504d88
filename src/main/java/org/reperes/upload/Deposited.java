package org.reperes.upload;

import org.reperes.document.Document;

/** What came of offering a file. */
public sealed interface Deposited {

    /** New: its bytes are on disk and its row is committed. */
    record Received(Document document) implements Deposited { }

    /** The same bytes were there already: this is their document. */
    record Known(Document document) implements Deposited { }

    /** More than {@code limit} bytes; nothing kept. */
    record TooLarge(long limit) implements Deposited { }

    /** No room on disk; nothing kept: an administrator must act. */
    record DiskFull() implements Deposited { }
}
