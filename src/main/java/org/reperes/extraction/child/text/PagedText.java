package org.reperes.extraction.child.text;

import java.util.ArrayList;
import java.util.List;

/**
 * @param starts offset at which each page starts; empty where there are no pages
 */
public record PagedText(String text, List<Integer> starts) {

    /** The text of each page; one page in all where there are none. */
    public List<String> pages() {
        var pages = new ArrayList<String>();
        for (int i = 0; i < starts.size(); i++) {
            pages.add(text.substring(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length()).strip());
        }
        return pages.isEmpty() ? List.of(text) : pages;
    }

    public static PagedText of(List<String> pages, int limit) {
        var buffer = new TextBuffer(limit);
        for (String page : pages) {
            buffer.page();
            buffer.append(page);
        }
        return buffer.done();
    }

    public boolean isBlank() {
        return text.isBlank();
    }
}
