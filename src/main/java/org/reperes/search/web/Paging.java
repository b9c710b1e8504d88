package org.reperes.search.web;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which pages of results to offer: the first, the last, those around this one, however many there are. */
final class Paging {

    private static final int AROUND = 2;

    private Paging() { }

    /** @param number 0 stands for the pages left out between two */
    static List<Integer> of(int page, int size, long total) {
        int last = (int) Math.max(1, Math.min(Integer.MAX_VALUE, (total + size - 1) / size));
        if (last == 1) {
            return List.of();
        }
        SortedSet<Integer> wanted = new TreeSet<>(List.of(1, last));
        for (int near = Math.max(1, page - AROUND); near <= Math.min(last, page + AROUND); near++) {
            wanted.add(near);
        }
        List<Integer> pages = new ArrayList<>();
        for (int number : wanted) {
            if (!pages.isEmpty() && number > pages.getLast() + 1) {
                pages.add(0);
            }
            pages.add(number);
        }
        return pages;
    }
}
