package org.reperes.extraction.protocol;

/** What a child says on its standard output: one byte each, so that nothing it prints can be taken for a result. */
public enum Signal {
    /** The libraries are loaded. */
    READY('R'),
    /** Still moving. */
    PROGRESS('P'),
    /** The result stands in the job's folder. */
    DONE('D'),
    /** As {@link #DONE}, and this child wants to be replaced. */
    LAST('L'),
    /** Never sent: the child is gone. */
    END(-1);

    private final int code;

    Signal(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }

    /** A byte that means nothing ends the child as surely as its death. */
    public static Signal of(int code) {
        for (Signal signal : values()) {
            if (signal.code == code) {
                return signal;
            }
        }
        return END;
    }
}
