package org.reperes.figures;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Figures that say the same: "plus de 42.000 tentatives" and "42.071 tentatives" are one, shown as the more exact. */
final class KeyFiguresGroup {

    /** A rounded figure is this near to the exact one: 42.000 and 42.071. */
    private static final double NEAR = 0.05;
    /** Beyond, a figure is compared with the latest groups alone, so that a report of 10^5 figures stays linear. */
    private static final int COMPARED = 60;

    /** A figure with what it is compared by. */
    private record Member(Figure figure, BigDecimal size, String stem, String unit) {

        static Member of(Figure figure) {
            return new Member(figure, KeyFiguresWeak.size(figure), KeyFiguresGroup.stem(figure), String.valueOf(figure.unit()));
        }
    }

    private final List<Member> members = new ArrayList<>();

    /** Groups figures in reading order. */
    static List<KeyFiguresGroup> of(List<Figure> figures) {
        List<KeyFiguresGroup> groups = new ArrayList<>();
        Map<String, KeyFiguresGroup> exact = new HashMap<>();
        for (Member figure : figures.stream().map(Member::of).toList()) {
            String key = figure.size + "|" + figure.figure.max() + "|" + figure.figure.op() + "|" + figure.unit + "|" + figure.stem;
            KeyFiguresGroup same = exact.get(key);
            for (int i = Math.max(0, groups.size() - COMPARED); same == null && i < groups.size(); i++) {
                same = groups.get(i).takes(figure) ? groups.get(i) : null;
            }
            if (same == null) {
                same = new KeyFiguresGroup();
                groups.add(same);
            }
            same.members.add(figure);
            exact.putIfAbsent(key, same);
        }
        return groups;
    }

    private boolean takes(Member figure) {
        for (int i = 0; i < Math.min(8, members.size()); i++) {
            if (same(members.get(i), figure)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(Member a, Member b) {
        if (a.size == null || b.size == null || !a.unit.equals(b.unit) || a.figure.op() == Figure.Op.RANGE || b.figure.op() == Figure.Op.RANGE) {
            return false;
        }
        boolean sameNoun = a.stem.equals(b.stem);
        if (a.size.compareTo(b.size) == 0) {
            boolean telling = a.size.stripTrailingZeros().precision() >= 3;
            return sameNoun || telling || a.stem.isEmpty() || b.stem.isEmpty();
        }
        double left = a.size.doubleValue();
        double right = b.size.doubleValue();
        return sameNoun && Math.abs(left - right) <= NEAR * Math.max(left, right)
                && (a.figure.op() != Figure.Op.EQ && agree(a.figure, a.size, b.size) || b.figure.op() != Figure.Op.EQ && agree(b.figure, b.size, a.size));
    }

    /** Does the rounded or bounded figure leave room for the other? */
    private static boolean agree(Figure rounded, BigDecimal size, BigDecimal other) {
        return switch (rounded.op()) {
            case GT, GE -> other.compareTo(size) >= 0;
            case LT, LE -> other.compareTo(size) <= 0;
            default -> true;
        };
    }

    private static String stem(Figure figure) {
        String head = KeyFiguresWeak.head(figure);
        return head.endsWith("s") || head.endsWith("x") ? head.substring(0, head.length() - 1) : head;
    }

    List<String> ids() {
        return members.stream().map(m -> m.figure.id()).toList();
    }

    /** The member that stands for all: exact before rounded, more digits before fewer, with its noun, then the first. */
    Figure shown() {
        Member best = members.getFirst();
        for (Member member : members) {
            if (exactness(member.figure) > exactness(best.figure)) {
                best = member;
            }
        }
        return best.figure;
    }

    private static int exactness(Figure figure) {
        BigDecimal size = KeyFiguresWeak.size(figure);
        int digits = size == null ? 0 : size.signum() == 0 ? 1 : size.stripTrailingZeros().precision();
        return (figure.op() == Figure.Op.EQ ? 100 : 0) + 4 * Math.min(digits, 12) + (figure.counted() != null ? 2 : 0) + (figure.time() != null ? 1 : 0);
    }

    /** As heavy as its heaviest member, and a little more for being said again. */
    double weight(KeyFiguresWeight weight) {
        double most = members.stream().mapToDouble(m -> weight.of(m.figure)).max().orElse(0);
        return most + Math.min(1.5, 0.5 * (members.size() - 1));
    }
}
