package org.reperes.originals;

/** What came of keeping a file. */
public sealed interface Kept {

    /** On disk for good. @param sha256 lower-case hexadecimal @param size bytes */
    record Original(String sha256, long size) implements Kept { }

    /** More bytes came than the limit allows; none are kept. */
    record TooLarge(long limit) implements Kept { }

    /** No room left; none of the bytes are kept. */
    record DiskFull() implements Kept { }
}
