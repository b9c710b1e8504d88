package org.reperes.extraction.child.web;

import org.jsoup.nodes.Element;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The element that holds the article: the one the page itself names, else the one whose paragraphs weigh most, in the manner
 * of Readability (https://github.com/mozilla/readability): a paragraph counts for its parent, by half for its grandparent.
 */
final class Root {

    private static final List<String> NAMED = List.of("article", "[itemprop=articleBody]", "main", "[role=main]");
    private static final int PARAGRAPH = 25;
    private static final double SHARE = 0.5;

    private Root() {
    }

    static Element of(Element body) {
        int weight = weight(body);
        for (String selector : NAMED) {
            Element largest = body.select(selector).stream().max(Comparator.comparingInt(Root::weight)).orElse(null);
            if (largest != null && weight(largest) > weight * SHARE) {
                return largest;
            }
        }
        return heaviest(body);
    }

    private static Element heaviest(Element body) {
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : body.select("p, td, pre, blockquote, li")) {
            double score = score(paragraph);
            Element parent = paragraph.parent();
            if (score > 0 && parent != null) {
                scores.merge(parent, score, Double::sum);
                if (parent.parent() != null) {
                    scores.merge(parent.parent(), score / 2, Double::sum);
                }
            }
        }
        Element best = scores.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(body);
        // Where the best holds too little the article is spread over its neighbours.
        while (best != body && best.parent() != null && weight(best) < weight(body) * SHARE) {
            best = best.parent();
        }
        return best;
    }

    private static double score(Element paragraph) {
        String text = paragraph.ownText();
        return text.length() < PARAGRAPH ? 0 : 1 + text.chars().filter(c -> c == ',').count() + Math.min(text.length() / 100.0, 3);
    }

    /** Characters in paragraphs outside links. */
    private static int weight(Element element) {
        return element.select("p, blockquote, pre, td").stream().mapToInt(paragraph -> paragraph.ownText().length()).sum();
    }
}
