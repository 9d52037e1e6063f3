package org.nmirf.engines.analysis;

import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.es.SpanishPluralStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseMinimalStemFilter;
import org.apache.lucene.analysis.pt.PortugueseStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.SnowballStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;
import org.tartarus.snowball.ext.FrenchStemmer;
import org.tartarus.snowball.ext.PortugueseStemmer;
import org.tartarus.snowball.ext.RussianStemmer;
import org.tartarus.snowball.ext.SpanishStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;

/** What each value of the {@code stemmer} filter's {@code language} setting stands for. */
final class Stemmers {

    private static final Map<String, Function<TokenStream, TokenStream>> BY_LANGUAGE =
            Map.ofEntries(
                    Map.entry("arabic", ArabicStemFilter::new),
                    Map.entry("english", PorterStemFilter::new),
                    Map.entry("porter", PorterStemFilter::new),
                    Map.entry("porter2", snowball(EnglishStemmer::new)),
                    Map.entry("light_english", KStemFilter::new),
                    Map.entry("minimal_english", EnglishMinimalStemFilter::new),
                    Map.entry("possessive_english", EnglishPossessiveFilter::new),
                    Map.entry("french", snowball(FrenchStemmer::new)),
                    Map.entry("light_french", FrenchLightStemFilter::new),
                    Map.entry("minimal_french", FrenchMinimalStemFilter::new),
                    Map.entry("portuguese", snowball(PortugueseStemmer::new)),
                    Map.entry("light_portuguese", PortugueseLightStemFilter::new),
                    Map.entry("minimal_portuguese", PortugueseMinimalStemFilter::new),
                    Map.entry("portuguese_rslp", PortugueseStemFilter::new),
                    Map.entry("russian", snowball(RussianStemmer::new)),
                    Map.entry("light_russian", RussianLightStemFilter::new),
                    Map.entry("spanish", snowball(SpanishStemmer::new)),
                    Map.entry("light_spanish", SpanishLightStemFilter::new),
                    Map.entry("spanish_plural", SpanishPluralStemFilter::new),
                    Map.entry("turkish", snowball(TurkishStemmer::new)));

    private Stemmers() {}

    static Function<TokenStream, TokenStream> of(String language) {
        Function<TokenStream, TokenStream> stemmer = BY_LANGUAGE.get(language);
        if (stemmer == null) {
            throw new IllegalArgumentException(
                    "Invalid stemmer language [" + language + "], known: " + BY_LANGUAGE.keySet());
        }
        return stemmer;
    }

    private static Function<TokenStream, TokenStream> snowball(Supplier<SnowballStemmer> stemmer) {
        // A Snowball stemmer keeps state: each stream needs its own.
        return tokens -> new SnowballFilter(tokens, stemmer.get());
    }
}
