package org.reperes.embedded.node.module;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** The {@code stemmer_override} filter: rules {@code word, other word => stem}. */
final class StemRules {

    private StemRules() { }

    static TokenFilterFactory filter(String name, List<String> rules) {
        if (rules == null) {
            throw new IllegalArgumentException("stemmer override filter requires either `rules` or `rules_path` to be configured");
        }
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        for (String rule : rules) {
            String[] sides = rule.split("=>", 2);
            if (sides.length != 2) {
                throw new IllegalArgumentException("Invalid Keyword override Rule:" + rule);
            }
            for (String word : sides[0].split(",")) {
                builder.add(word.trim(), sides[1].trim());
            }
        }
        try {
            StemmerOverrideFilter.StemmerOverrideMap map = builder.build();
            return new NamedFilter(name, stream -> new StemmerOverrideFilter(stream, map));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
