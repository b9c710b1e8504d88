package org.reperes.bench.relevance;

import java.util.ArrayList;
import java.util.List;
import org.reperes.figures.Sentences;
import org.reperes.bench.relevance.TestSet.Doc;
import org.reperes.bench.relevance.TestSet.Wanted;

/**
 * Articles cut in two that should find each other again: by their ids, what resembles one is the other. The second half has no
 * title, as it would give the other away.
 */
record Halves(List<Doc> docs, List<Wanted> pairs) {

    private static final int SENTENCES = 8;
    private static final int ARTICLES = 1_000;

    /** Of the articles with enough sentences, at most {@value #ARTICLES}, taken evenly. */
    static Halves of(List<Doc> articles) {
        List<Doc> enough = articles.stream().filter(doc -> Sentences.in(doc.text()).size() >= SENTENCES).toList();
        int step = 1 + (enough.size() - 1) / ARTICLES;
        List<Doc> docs = new ArrayList<>();
        List<Wanted> pairs = new ArrayList<>();
        for (int i = 0; i < enough.size(); i += step) {
            Doc doc = enough.get(i);
            var sentences = Sentences.in(doc.text());
            int middle = sentences.get(sentences.size() / 2).start();
            String first = doc.id() + "-1";
            String second = doc.id() + "-2";
            docs.add(new Doc(first, doc.title(), doc.text().substring(0, middle)));
            docs.add(new Doc(second, "", doc.text().substring(middle)));
            pairs.add(new Wanted(first, second));
            pairs.add(new Wanted(second, first));
        }
        return new Halves(docs, pairs);
    }
}
