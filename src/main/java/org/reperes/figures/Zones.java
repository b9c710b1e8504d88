package org.reperes.figures;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which stretches of an article are not its own account: links to other articles, captions, boilerplate, running heads, tables.
 * Read line by line; a line is judged by how it begins, and by its being repeated. The first line is the title where
 * it reads as one.
 */
final class Zones {

    /** A title is a line of at most this length, without a full stop, that an empty line or a longer line follows. */
    private static final int LONGEST_TITLE = 200;
    /** A running head is a line of at least this length that stands three times in the text. */
    private static final int SHORTEST_HEAD = 20;
    private static final int LONGEST_HEAD = 120;
    private static final int MOST_HEADS = 20_000;

    private record Stretch(Span span, Figure.Zone zone) { }

    private final String text;
    private final List<Stretch> stretches = new ArrayList<>();
    private final Set<String> once = new HashSet<>();
    private final Set<String> twice = new HashSet<>();
    private final Set<String> heads = new HashSet<>();
    private final Tables tables;
    private boolean linksFollow;

    private Zones(String text) {
        this.text = text;
        this.tables = Tables.in(text);
    }

    static Zones of(String text) {
        Zones zones = new Zones(text);
        zones.forEachLine(zones::countHead);
        zones.forEachLine(zones::judge);
        zones.once.clear();
        zones.twice.clear();
        zones.title();
        return zones;
    }

    Tables tables() {
        return tables;
    }

    /** The zone of the character at {@code offset}; BODY where nothing speaks against it. */
    Figure.Zone at(int offset) {
        int low = 0;
        int high = stretches.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            Span span = stretches.get(middle).span;
            if (span.contains(offset)) {
                return stretches.get(middle).zone;
            }
            if (span.start() > offset) {
                high = middle - 1;
            } else {
                low = middle + 1;
            }
        }
        return tables.at(offset) == null ? Figure.Zone.BODY : Figure.Zone.TABLE;
    }

    private interface Line {
        void read(int from, int to);
    }

    private void forEachLine(Line reader) {
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || SentenceLines.isBreak(text, i)) {
                reader.read(from, i);
                from = i + 1;
            }
        }
    }

    private void countHead(int from, int to) {
        String head = head(from, to);
        if (head == null || heads.contains(head) || once.size() > MOST_HEADS) {
            return;
        }
        if (!once.add(head) && !twice.add(head)) {
            heads.add(head);
        }
    }

    /** The line without its page number, or null where it cannot be a running head. */
    private String head(int from, int to) {
        if (to - from < SHORTEST_HEAD || to - from > LONGEST_HEAD) {
            return null;
        }
        String line = text.substring(from, to).strip();
        int end = line.length();
        while (end > 0 && (Character.isDigit(line.charAt(end - 1)) || line.charAt(end - 1) == '/')) {
            end--;
        }
        return line.indexOf('\t') >= 0 || end < SHORTEST_HEAD || line.endsWith("€") || line.endsWith("%") ? null : line.substring(0, end);
    }

    private void judge(int from, int to) {
        int begin = from;
        while (begin < to && (SentenceSpaces.isSpace(text.charAt(begin)) || "-–—•►▶→>*#|[(«".indexOf(text.charAt(begin)) >= 0)) {
            begin++;
        }
        if (begin >= to) {
            return;
        }
        ZoneMarks marks = new ZoneMarks(text, begin, to);
        if (marks.isLink()) {
            linksFollow = marks.isLinkHeader();
            add(from, to, Figure.Zone.LINK);
        } else if (linksFollow && marks.isTitleLike()) {
            add(from, to, Figure.Zone.LINK);
        } else {
            linksFollow = false;
            judgeOther(from, to, marks);
        }
    }

    private void judgeOther(int from, int to, ZoneMarks marks) {
        String head = head(from, to);
        if (marks.isBoilerplate() || head != null && heads.contains(head)) {
            add(from, to, Figure.Zone.BOILERPLATE);
        } else if (marks.isCaption()) {
            add(from, to, Figure.Zone.CAPTION);
        } else {
            int link = marks.linkWithin();
            if (link >= 0) {
                add(link, marks.linkEnd(link), Figure.Zone.LINK);
            }
        }
    }

    private void add(int from, int to, Figure.Zone zone) {
        stretches.add(new Stretch(new Span(from, to), zone));
    }

    private void title() {
        int from = SentenceSpaces.skipSpaces(text, 0);
        int to = from;
        while (to < text.length() && to - from <= LONGEST_TITLE && !SentenceLines.isBreak(text, to)) {
            to++;
        }
        boolean line = to > from && to < text.length() && to - from <= LONGEST_TITLE && at(from) == Figure.Zone.BODY;
        if (line && new ZoneMarks(text, from, to).isTitleLike() && isFollowedByText(to)) {
            stretches.addFirst(new Stretch(new Span(from, to), Figure.Zone.TITLE));
        }
    }

    private boolean isFollowedByText(int to) {
        int next = to + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\r')) {
            next++;
        }
        return next < text.length() && SentenceLines.isBreak(text, next);
    }
}
