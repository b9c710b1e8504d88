package org.reperes.document.web;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a file that a request asks for: RFC 9110, section 14. PDF viewers read a page this way, and a download that
 * broke off goes on.
 *
 * @param first offset of its first byte
 * @param last  offset of its last byte; before {@code first} where the file has none of what was asked
 */
record ByteRange(long first, long last) {

    private static final Pattern ONE = Pattern.compile("bytes\\s*=\\s*(\\d{0,18})\\s*-\\s*(\\d{0,18})");

    /** Empty where the whole file is to be sent: no range, one that is not understood, or several, which a server may refuse so. */
    static Optional<ByteRange> of(String header, long size) {
        Matcher range = ONE.matcher(header == null ? "" : header.strip());
        if (!range.matches() || range.group(1).isEmpty() && range.group(2).isEmpty()) {
            return Optional.empty();
        }
        if (range.group(1).isEmpty()) {
            long length = Long.parseLong(range.group(2));
            return Optional.of(new ByteRange(length == 0 ? size : Math.max(0, size - length), size - 1));
        }
        long first = Long.parseLong(range.group(1));
        long last = range.group(2).isEmpty() ? size - 1 : Long.parseLong(range.group(2));
        return last < first && !range.group(2).isEmpty() ? Optional.empty() : Optional.of(new ByteRange(first, Math.min(last, size - 1)));
    }

    boolean isSatisfiable() {
        return first <= last;
    }

    long length() {
        return last - first + 1;
    }

    /** The value of Content-Range. */
    String of(long size) {
        return isSatisfiable() ? "bytes " + first + "-" + last + "/" + size : "bytes */" + size;
    }
}
