package org.reperes.document;

/** Which documents of a list: each null means any. */
public record Filter(Status status, Reason reason, Long batch, String owner, String container) {

    public static final Filter ALL = new Filter(null, null, null, null, null);

    public static Filter batch(long batch) {
        return new Filter(null, null, batch, null, null);
    }

    public static Filter inside(String container) {
        return new Filter(null, null, null, null, container);
    }
}
