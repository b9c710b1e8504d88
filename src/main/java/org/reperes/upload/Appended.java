package org.reperes.upload;

/** What came of sending a part of a file. */
public sealed interface Appended {

    /** More is to come. @param offset bytes on disk */
    record At(long offset) implements Appended { }

    /** That was the last part. */
    record Whole(Deposited.Entered entered) implements Appended { }

    /** The part does not begin where the bytes on disk end. */
    record Elsewhere(long offset) implements Appended { }

    /** Another part is being written. */
    record Busy() implements Appended { }

    /** More bytes came than were announced; those announced are kept. */
    record TooMany() implements Appended { }

    /** No room on disk; what was there before stays. */
    record DiskFull() implements Appended { }
}
