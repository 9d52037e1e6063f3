package org.nmirf.hub.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which words are one word. */
class LanguageAnalysisTests {

    @ParameterizedTest
    @CsvSource({
        "en, woman women",
        "en, child children child's",
        "en, person people persons",
        "en, discriminate discriminated discrimination discriminatory",
        "en, detain detained detention detainees",
        "en, organisation organization organisations",
        "en, labour labor labours",
        "en, programme program programmes",
        "fr, œuvre oeuvre œuvres",
        "fr, rapport rapports",
        "fr, l'égalité egalite l’egalite égalité",
        "fr, travail travaux",
        "es, mujer mujeres",
        "es, recomendación recomendaciones recomendacion",
        "es, discriminar discriminación discriminacion",
        "pt, associação associações associacao associacoes",
        "pt, ação acção ações",
        "pt, projeto projectos projecto",
        "ru, ребёнок детей ребенок",
        "ar, آلية الآلية آليات الآليات والآليات للآليات اليات",
        "ar, امرأة المرأة نساء النساء للنساء",
        "ar, طفل أطفال الأطفال للأطفال",
        "ar, التزام الالتزامات التزاماتها",
        "ar, مَدْرَسَة مدرسة مدرسه المدارس",
        "ar, حق حقوق الحقوق بحقوق",
        "zh, 报告 报告"
    })
    void formsOfAWordAreOneWord(String language, String forms) {
        Set<String> terms =
                java.util.Arrays.stream(forms.split(" ", -1))
                        .map(form -> LanguageAnalysis.stems(language, form).getFirst().term())
                        .collect(Collectors.toSet());

        assertThat(terms).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en, universe, unit",
        "en, woman, man",
        "fr, femme, famille",
        "es, hombre, hambre",
        "ar, طفل, طفيف",
        "pt, mulher, multa"
    })
    void otherWordsStayApart(String language, String one, String other) {
        assertThat(LanguageAnalysis.stems(language, one))
                .isNotEqualTo(LanguageAnalysis.stems(language, other));
    }

    @Test
    void exactWordsDifferInNothingButAccentsCaseAndDigits() {
        assertThat(LanguageAnalysis.exact("L’État TÜRKİYE Œuvre ٢٠١٩ الْمَرْأَة"))
                .extracting(Token::term)
                .containsExactly("etat", "turkiye", "oeuvre", "2019", "المراه");
        assertThat(LanguageAnalysis.exact("women")).isNotEqualTo(LanguageAnalysis.exact("woman"));
    }

    @Test
    void tokensTellWhereTheyStood() {
        String text = "the Women of l'État";

        assertThat(LanguageAnalysis.stems("en", text))
                .first()
                .satisfies(
                        token ->
                                assertThat(text.substring(token.start(), token.end()))
                                        .isEqualTo("Women"));
    }
}
