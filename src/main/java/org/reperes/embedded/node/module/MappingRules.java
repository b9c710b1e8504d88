package org.reperes.embedded.node.module;

import java.io.Reader;
import java.util.List;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;

/** The {@code mapping} char filter: rules {@code from => to}, with {@code \u2019} escapes on either side. */
final class MappingRules {

    private MappingRules() { }

    static CharFilterFactory filter(String name, List<String> rules) {
        if (rules == null) {
            throw new IllegalArgumentException("mapping requires either `mappings` or `mappings_path` to be configured");
        }
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            int arrow = rule.lastIndexOf("=>");
            if (arrow < 0) {
                throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]");
            }
            builder.add(unescaped(rule.substring(0, arrow).trim()), unescaped(rule.substring(arrow + 2).trim()));
        }
        return new Factory(name, builder.build());
    }

    private static String unescaped(String side) {
        StringBuilder out = new StringBuilder();
        for (int at = 0; at < side.length(); at++) {
            char c = side.charAt(at);
            if (c != '\\') {
                out.append(c);
            } else if (side.charAt(at + 1) == 'u') {
                out.append((char) Integer.parseInt(side, at + 2, at + 6, 16));
                at += 5;
            } else {
                out.append(side.charAt(++at));
            }
        }
        return out.toString();
    }

    private record Factory(String name, NormalizeCharMap map) implements NormalizingCharFilterFactory {

        @Override
        public Reader create(Reader reader) {
            return new MappingCharFilter(map, reader);
        }
    }
}
