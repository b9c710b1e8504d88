package org.reperes.bench.relevance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.reperes.bench.RawEngine;
import org.reperes.embedded.EmbeddedNode;
import org.reperes.figures.Sentences;
import org.reperes.platform.Settings;
import org.reperes.search.Entry;
import org.reperes.search.Query;
import org.reperes.search.Results;
import org.reperes.search.Rollover;
import org.reperes.search.SearchIndex;
import org.reperes.testsupport.Node;

/** {@code bench/relevance [folder…]}: both on the same node, one after the other, the search as readers get it. */
public final class RelevanceBench {

    private RelevanceBench() { }

    public static void main(String[] folders) throws IOException {
        Settings settings = Node.settings(Files.createTempDirectory("reperes-relevance"));
        EmbeddedNode node = Node.start(settings);
        try (SearchIndex index = new SearchIndex(settings, node)) {
            Stock stock = new Stock(new RawEngine(node.address().orElseThrow()));
            List<Double> gains = new ArrayList<>();
            List<TestSet> sets = new ArrayList<>();
            for (String folder : folders) {
                sets.add(TestSet.read(Path.of(folder)));
            }
            for (TestSet set : sets) {
                fill(index, set.docs());
                stock.index(set.docs());
                set.queries().forEach((name, queries) -> gains.add(compare(set.name() + "/" + name, queries, stock::search,
                        query -> ids(index.search(Query.of(query)).hits()))));
            }
            System.out.printf(Locale.ROOT, "mean gain in MRR@10: %+.4f%n", gains.stream().mapToDouble(Double::doubleValue).average().orElseThrow());
            for (TestSet set : sets) {
                Halves halves = Halves.of(set.docs());
                fill(index, halves.docs());
                stock.index(halves.docs());
                compare(set.name() + "/halves that resemble", halves.pairs(), stock::similar, id -> ids(index.similar(id)));
            }
        } finally {
            node.close();
        }
    }

    private static double compare(String name, List<TestSet.Wanted> queries, Function<String, List<String>> stock,
            Function<String, List<String>> own) {
        Score theirs = score(queries, stock);
        Score ours = score(queries, own);
        System.out.printf(Locale.ROOT, "%s (%d queries)%n  stock french  %s%n  Repères       %s%n  gain          MRR@10 %+.4f%n",
                name, queries.size(), theirs, ours, ours.mrr() - theirs.mrr());
        return ours.mrr() - theirs.mrr();
    }

    private static List<String> ids(List<Results.Hit> hits) {
        return hits.stream().map(Results.Hit::id).toList();
    }

    private static Score score(List<TestSet.Wanted> queries, Function<String, List<String>> search) {
        return new Score(queries.stream().map(wanted -> 1 + search.apply(wanted.query()).indexOf(wanted.doc())).toList());
    }

    private static void fill(SearchIndex index, List<TestSet.Doc> docs) {
        try (Rollover anew = index.rollover()) {
            for (int from = 0; from < docs.size(); from += 200) {
                anew.replay(docs.subList(from, Math.min(docs.size(), from + 200)).stream().map(RelevanceBench::entry).toList());
            }
            anew.commit();
        }
    }

    private static Entry entry(TestSet.Doc doc) {
        return new Entry(doc.id(), doc.title(), null, null, null, "fr", "text/plain", doc.text(), List.of(),
                Sentences.in(doc.text()), List.of(), List.of(), Entry.Entities.NONE, null, null, Instant.EPOCH);
    }
}
