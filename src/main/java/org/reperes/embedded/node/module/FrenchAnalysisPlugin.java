package org.reperes.embedded.node.module;

import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/**
 * The part of the stock module analysis-common, which is not published, that our index definition uses: Lucene's own
 * filters under the stock names with the stock settings, so that the definition is the same for any Elasticsearch.
 */
public final class FrenchAnalysisPlugin extends Plugin implements AnalysisPlugin {

    @Override
    public Map<String, AnalysisProvider<CharFilterFactory>> getCharFilters() {
        return Map.of("mapping", AnalysisPlugin.requiresAnalysisSettings(
                (index, environment, name, settings) -> MappingRules.filter(name,
                        Analysis.getWordList(environment, settings, "mappings"))));
    }

    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding", (index, environment, name, settings) -> folding(name, settings),
                "elision", AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> elision(environment, name, settings)),
                "pattern_replace", AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> replacement(name, settings)),
                "remove_duplicates", (index, environment, name, settings) ->
                        new NamedFilter(name, RemoveDuplicatesTokenFilter::new),
                // Stock Elasticsearch stems English when no language is named; a definition of ours always names one.
                "stemmer", AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> stemmer(name, settings)),
                "stemmer_override", AnalysisPlugin.requiresAnalysisSettings(
                        (index, environment, name, settings) -> StemRules.filter(name,
                                Analysis.getWordList(environment, settings, "rules"))));
    }

    @Override
    public Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> getAnalyzers() {
        return Map.of("french", (index, environment, name, settings) -> new French(name));
    }

    private static TokenFilterFactory folding(String name, Settings settings) {
        boolean keepOriginal = settings.getAsBoolean("preserve_original", false);
        return new NamedFilter.Normalizing(name, stream -> new ASCIIFoldingFilter(stream, keepOriginal),
                stream -> new ASCIIFoldingFilter(stream, false));
    }

    private static TokenFilterFactory elision(Environment environment, String name, Settings settings) {
        CharArraySet articles = Analysis.parseArticles(environment, settings);
        if (articles == null) {
            throw new IllegalArgumentException("elision filter requires [articles] or [articles_path] setting");
        }
        return new NamedFilter.Normalizing(name, stream -> new ElisionFilter(stream, articles),
                stream -> new ElisionFilter(stream, articles));
    }

    private static TokenFilterFactory replacement(String name, Settings settings) {
        Pattern pattern = Pattern.compile(settings.get("pattern"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return new NamedFilter(name, stream -> new PatternReplaceFilter(stream, pattern, replacement, all));
    }

    private static TokenFilterFactory stemmer(String name, Settings settings) {
        String language = settings.get("language", settings.get("name", "porter"));
        return switch (language) {
            case "light_french", "lightFrench" -> new NamedFilter(name, FrenchLightStemFilter::new);
            case "minimal_french", "minimalFrench" -> new NamedFilter(name, FrenchMinimalStemFilter::new);
            default -> throw new IllegalArgumentException("the embedded node has no stemmer for " + language);
        };
    }

    /** The stock {@code french} analyzer with its default settings. */
    private static final class French extends AbstractIndexAnalyzerProvider<FrenchAnalyzer> {

        private final FrenchAnalyzer analyzer = new FrenchAnalyzer();

        French(String name) {
            super(name);
        }

        @Override
        public FrenchAnalyzer get() {
            return analyzer;
        }
    }
}
