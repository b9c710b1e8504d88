package org.reperes.bench.relevance;

import java.util.List;
import java.util.Locale;

/** Where the wanted articles came in the first ten: 1 to 10, 0 for not at all. One article is wanted by each query. */
record Score(List<Integer> ranks) {

    private double mean(java.util.function.IntToDoubleFunction value) {
        return ranks.stream().mapToInt(Integer::intValue).filter(rank -> rank > 0).mapToDouble(value).sum() / ranks.size();
    }

    double hitAt(int k) {
        return mean(rank -> rank <= k ? 1 : 0);
    }

    double mrr() {
        return mean(rank -> 1.0 / rank);
    }

    /** With one relevant article the ideal gain is 1. */
    double ndcg() {
        return mean(rank -> Math.log(2) / Math.log(rank + 1.0));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "hit@1 %.3f  hit@10 %.3f  MRR@10 %.4f  nDCG@10 %.4f", hitAt(1), hitAt(10), mrr(), ndcg());
    }
}
