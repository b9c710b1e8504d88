package org.reperes.embedded.node.module;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A Lucene filter under the name an index definition calls it by. */
record NamedFilter(String name, UnaryOperator<TokenStream> filter) implements TokenFilterFactory {

    @Override
    public TokenStream create(TokenStream stream) {
        return filter.apply(stream);
    }

    /** One that may also be part of a keyword's normalizer. */
    record Normalizing(String name, UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> normalizer)
            implements NormalizingTokenFilterFactory {

        @Override
        public TokenStream create(TokenStream stream) {
            return filter.apply(stream);
        }

        @Override
        public TokenStream normalize(TokenStream stream) {
            return normalizer.apply(stream);
        }
    }
}
