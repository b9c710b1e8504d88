package org.reperes.extraction.child.pdf;

import java.util.Comparator;
import java.util.List;

/** The title as the first page shows it: its largest type, if that is clearly larger than the rest. */
final class LargestType {

    private static final double LARGER = 1.15;
    private static final double SAME = 0.05;
    private static final int MOST_LINES = 500;
    private static final int LETTERS = 8;
    private static final int LONGEST = 250;

    private LargestType() {
    }

    /** Empty where no type stands out. */
    static String in(List<Line> page) {
        List<Line> worded = page.stream().limit(MOST_LINES).filter(line -> letters(line) >= LETTERS / 2).toList();
        double body = bodySize(worded);
        Line largest = worded.stream().filter(line -> letters(line) >= LETTERS).max(Comparator.comparingDouble(Line::size)).orElse(null);
        if (largest == null || largest.size() < body * LARGER) {
            return "";
        }
        var title = new StringBuilder();
        for (Line line : page.subList(page.indexOf(largest), page.size())) {
            if (Math.abs(line.size() - largest.size()) > largest.size() * SAME || title.length() + line.text().length() > LONGEST) {
                break;
            }
            if (title.isEmpty()) {
                title.append(line.text());
            } else {
                Hyphens.join(title, line.text());
            }
        }
        return title.toString().replace('\t', ' ');
    }

    /** Size that most letters have. */
    private static double bodySize(List<Line> lines) {
        return lines.stream().max(Comparator.comparingDouble(line -> lines.stream()
                .filter(other -> Math.abs(other.size() - line.size()) < 0.5).mapToInt(LargestType::letters).sum())).map(Line::size).orElse(0.0);
    }

    private static int letters(Line line) {
        return (int) line.text().codePoints().filter(Character::isLetter).count();
    }
}
