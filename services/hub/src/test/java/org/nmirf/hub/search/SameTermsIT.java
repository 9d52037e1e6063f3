package org.nmirf.hub.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.hub.analysis.LanguageAnalysis;
import org.nmirf.hub.analysis.Token;

/** The engine makes the same terms of a text as this process does. */
class SameTermsIT {

    private static final Map<String, String> TEXTS =
            Map.of(
                    "en",
                    "Women's organisations and the children's programmes: people detained in 2019.",
                    "fr",
                    "L'État met en œuvre l’égalité ; les rapports d'étape des ministères.",
                    "es",
                    "Las mujeres y niñas: ¿cómo se aplican las recomendaciones y la discriminación?",
                    "pt",
                    "As associações de mulheres, as ações e os projectos de proteção.",
                    "ru",
                    "Ребёнок и дети: доклады министерств о дискриминации.",
                    "ar",
                    "وللنساء والأطفال بالآليات الوطنية؛ التزاماتُها ومشاوراتهم سنة ٢٠١٩ مع UNDP.",
                    "zh",
                    "公民社会的协商和２０１９年报告 UNDP");

    private static SearchIndex index;

    @BeforeAll
    static void create() throws IOException {
        index = SearchIndex.onSharedEngine();
        index.fill(List.of());
    }

    @AfterAll
    static void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource({"ar", "en", "fr", "es", "pt", "ru", "zh"})
    void inEveryLanguage(String language) throws IOException {
        String text = Objects.requireNonNull(TEXTS.get(language));

        assertThat(index.terms(LanguageAnalysis.analyzer(language), text))
                .isNotEmpty()
                .isEqualTo(
                        LanguageAnalysis.stems(language, text).stream().map(Token::term).toList());
        assertThat(index.terms(LanguageAnalysis.EXACT, text))
                .isNotEmpty()
                .isEqualTo(LanguageAnalysis.exact(text).stream().map(Token::term).toList());
    }
}
