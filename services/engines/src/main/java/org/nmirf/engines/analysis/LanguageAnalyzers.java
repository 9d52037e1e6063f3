package org.nmirf.engines.analysis;

import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;
import org.elasticsearch.index.analysis.AbstractIndexAnalyzerProvider;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.AnalyzerProvider;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The language analyzers, with the full server's settings {@code stopwords, stem_exclusion}. */
final class LanguageAnalyzers {

    private interface Language {
        Analyzer analyzer(CharArraySet stopWords, CharArraySet stemExclusions);
    }

    private LanguageAnalyzers() {}

    static Map<String, AnalysisProvider<AnalyzerProvider<? extends Analyzer>>> all() {
        return Map.of(
                "arabic", provider(ArabicAnalyzer.getDefaultStopSet(), ArabicAnalyzer::new),
                "cjk", provider(CJKAnalyzer.getDefaultStopSet(), (stop, none) -> cjk(stop)),
                "english", provider(EnglishAnalyzer.getDefaultStopSet(), EnglishAnalyzer::new),
                "french", provider(FrenchAnalyzer.getDefaultStopSet(), FrenchAnalyzer::new),
                "portuguese",
                        provider(PortugueseAnalyzer.getDefaultStopSet(), PortugueseAnalyzer::new),
                "russian", provider(RussianAnalyzer.getDefaultStopSet(), RussianAnalyzer::new),
                "spanish", provider(SpanishAnalyzer.getDefaultStopSet(), SpanishAnalyzer::new),
                "turkish", provider(TurkishAnalyzer.getDefaultStopSet(), TurkishAnalyzer::new));
    }

    private static Analyzer cjk(CharArraySet stopWords) {
        return new CJKAnalyzer(stopWords);
    }

    private static AnalysisProvider<AnalyzerProvider<? extends Analyzer>> provider(
            CharArraySet defaultStopWords, Language language) {
        return (index, environment, name, settings) -> {
            CharArraySet stopWords =
                    Analysis.parseStopWords(environment, settings, defaultStopWords);
            CharArraySet exclusions = Analysis.parseStemExclusion(settings, CharArraySet.EMPTY_SET);
            return new Provided(name, language.analyzer(stopWords, exclusions));
        };
    }

    private static final class Provided extends AbstractIndexAnalyzerProvider<Analyzer> {
        private final Analyzer analyzer;

        Provided(String name, Analyzer analyzer) {
            super(name);
            this.analyzer = analyzer;
        }

        @Override
        public Analyzer get() {
            return analyzer;
        }
    }
}
