package org.reperes.extraction.child.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Lines at the head or foot of a page that most pages repeat, whatever number they count up. The first stays where it is. */
final class RunningHeads {

    private static final int EDGE = 2;
    private static final int FEWEST = 3;
    private static final Pattern PAGE_NUMBER = Pattern.compile("(?i)(?:page|p\\.)?\\s*[-–|]?\\s*\\d{1,4}\\s*(?:(?:/|sur|of)\\s*\\d{1,4})?\\s*[-–|]?");

    private RunningHeads() {
    }

    static List<List<Line>> without(List<List<Line>> pages) {
        Map<String, Integer> seen = new HashMap<>();
        pages.forEach(page -> new HashSet<>(edges(page).stream().map(RunningHeads::form).toList())
                .forEach(form -> seen.merge(form, 1, Integer::sum)));
        Set<String> told = new HashSet<>();
        var result = new ArrayList<List<Line>>();
        for (List<Line> page : pages) {
            Set<Line> edges = new HashSet<>(edges(page));
            result.add(page.stream().filter(line -> !edges.contains(line) || keep(line, seen, told, pages.size())).toList());
        }
        return result;
    }

    private static boolean keep(Line line, Map<String, Integer> seen, Set<String> told, int pages) {
        String form = form(line);
        boolean running = seen.get(form) >= Math.max(FEWEST, (pages + 1) / 2);
        return !running || !PAGE_NUMBER.matcher(line.text()).matches() && told.add(form);
    }

    private static List<Line> edges(List<Line> page) {
        return page.size() <= 2 * EDGE ? List.of() : java.util.stream.Stream.concat(page.subList(0, EDGE).stream(),
                page.subList(page.size() - EDGE, page.size()).stream()).toList();
    }

    private static String form(Line line) {
        return line.text().replaceAll("\\d+", "#").strip();
    }
}
