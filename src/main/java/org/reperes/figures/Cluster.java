package org.reperes.figures;

/**
 * Digits joined by one sign at a time without blanks: "1.234.567", "12/03/2021", "15-24", "06.12.34.56.78", "192.168.1.2".
 * At most {@value #MOST} parts are kept; a longer chain is only a code.
 */
final class Cluster {

    static final int MOST = 12;
    private static final String JOINTS = ".,/:-–−\u2010\u2011'’";

    private final String text;
    private final int[] starts = new int[MOST];
    private final int[] ends = new int[MOST];
    private int parts;
    private int end;

    private Cluster(String text) {
        this.text = text;
    }

    /** @param from offset of a digit */
    static Cluster at(String text, int from, int limit) {
        Cluster cluster = new Cluster(text);
        int i = from;
        while (true) {
            int start = i;
            while (i < limit && Chars.isDigit(text.charAt(i))) {
                i++;
            }
            if (cluster.parts < MOST) {
                cluster.starts[cluster.parts] = start;
                cluster.ends[cluster.parts] = i;
            }
            cluster.parts = Math.min(cluster.parts + 1, MOST + 1);
            cluster.end = i;
            if (i + 1 >= limit || JOINTS.indexOf(text.charAt(i)) < 0 || !Chars.isDigit(text.charAt(i + 1))) {
                return cluster;
            }
            i++;
        }
    }

    int parts() {
        return parts;
    }

    int end() {
        return end;
    }

    boolean tooLong() {
        return parts > MOST;
    }

    int start(int part) {
        return starts[part];
    }

    int end(int part) {
        return ends[part];
    }

    int length(int part) {
        return part < Math.min(parts, MOST) ? ends[part] - starts[part] : 0;
    }

    String part(int part) {
        return text.substring(starts[part], ends[part]);
    }

    /** The value of a part of at most nine digits, else -1. */
    int value(int part) {
        int length = length(part);
        return length == 0 || length > 9 ? -1 : Integer.parseInt(part(part));
    }

    /** The sign after a part. */
    char joint(int part) {
        return part < Math.min(parts, MOST) - 1 ? text.charAt(ends[part]) : 0;
    }

    boolean uniform(char joint) {
        for (int i = 0; i < Math.min(parts, MOST) - 1; i++) {
            if (joint(i) != joint) {
                return false;
            }
        }
        return parts > 1;
    }

    /** Whether its parts have the lengths of thousands: one to three digits not all zero, then threes. */
    boolean groups() {
        if (parts < 2 || tooLong() || length(0) > 3 || text.charAt(starts[0]) == '0') {
            return false;
        }
        for (int i = 1; i < parts; i++) {
            if (length(i) != 3) {
                return false;
            }
        }
        return true;
    }

    /** A last group "000" or "500" speaks for thousands, not for a decimal. */
    boolean round() {
        String last = part(Math.min(parts, MOST) - 1);
        return last.equals("000") || last.equals("500");
    }

    boolean looksLikeTime() {
        return parts == 2 && length(0) <= 2 && length(1) == 2 && value(0) < 24 && value(1) < 60 && value(1) % 5 == 0;
    }
}
