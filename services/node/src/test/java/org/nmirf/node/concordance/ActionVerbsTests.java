package org.nmirf.node.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.node.recommendation.ActionCategory;

class ActionVerbsTests {

    private static final ActionVerbs VERBS = new ActionVerbs();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | MINIMAL     | Share its experience of national plans",
                "en | CONTINUING  | Continue to strengthen the judiciary",
                "en | CONSIDERING | Consider ratifying the Optional Protocol",
                "en | GENERAL     | Take concrete steps towards ratification",
                "en | GENERAL     | Further strengthen protection of journalists",
                "en | GENERAL     | Adopt measures against hate speech",
                "en | SPECIFIC    | Fully implement the judgment",
                "en | SPECIFIC    | 118.2 Ratify the Optional Protocol (Uruguay)",
                "en | SPECIFIC    | The Committee recommends that the State party: (a) Adopt a law",
                "en | GENERAL     | The Committee calls on the State party to ensure access",
                "fr | CONTINUING  | Poursuivre les efforts engagés",
                "fr | SPECIFIC    | Poursuivre en justice les auteurs",
                "fr | CONSIDERING | Envisager de ratifier le Protocole",
                "fr | SPECIFIC    | Le Comité recommande à l’État partie d’abroger cette loi",
                "fr | GENERAL     | Renforcer la lutte contre la traite",
                "es | CONTINUING  | Seguir reforzando el sistema judicial",
                "es | CONSIDERING | Considerar la posibilidad de adherirse",
                "es | GENERAL     | Redoblar los esfuerzos contra la trata",
                "es | SPECIFIC    | El Comité recomienda al Estado parte que establezca un registro",
                "ar | CONTINUING  | مواصلة الجهود الرامية إلى حماية الطفل",
                "ar | CONSIDERING | النظر في التصديق على البروتوكول",
                "ar | GENERAL     | تعزيز حماية الصحفيين",
                "ar | SPECIFIC    | التصديق على الاتفاقية",
                "ar | SPECIFIC    | توصي اللجنة بأن تعتمد الدولة الطرف بأن تلغي القانون",
                "pt | CONTINUING  | Continuar a reforçar a formação",
                "pt | CONSIDERING | Considerar a ratificação do Protocolo",
                "pt | GENERAL     | Garantir o acesso à justiça",
                "pt | SPECIFIC    | Criar um mecanismo independente",
            })
    void suggestsTheCategoryOfTheFirstVerb(String language, ActionCategory category, String text) {
        assertThat(VERBS.suggest(text, language)).contains(category);
    }

    @Test
    void suggestsNothingWithoutAKnownVerb() {
        assertThat(VERBS.suggest("Situation of prisons", "en")).isEmpty();
        assertThat(VERBS.suggest("Ratify it", "zh")).isEmpty();
    }
}
