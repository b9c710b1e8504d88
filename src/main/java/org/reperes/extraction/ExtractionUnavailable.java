package org.reperes.extraction;

/** No child process could be started: the machine or the installation is at fault, not the file. It can be tried again. */
public final class ExtractionUnavailable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExtractionUnavailable(String message) {
        super(message);
    }
}
