package org.reperes.search;

/** The engine did not answer: the administrator has to look at it; what was asked can be asked again. */
public final class EngineUnavailable extends RuntimeException {

    public EngineUnavailable(String message, Throwable cause) {
        super(message, cause);
    }
}
