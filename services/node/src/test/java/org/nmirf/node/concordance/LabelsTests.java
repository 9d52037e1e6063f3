package org.nmirf.node.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nmirf.web.vocabulary.Vocabularies;

class LabelsTests {

    private static final Vocabularies VOCABULARIES = Vocabularies.load();
    private static final Labels LABELS = new Labels(VOCABULARIES);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A12 Acceptance of international norms | ratification",
                "Acceptance of international norms | ratification",
                "Ratification of & accession to international instruments | ratification",
                "D29 Domestic violence | vaw",
                "D25 Prohibition of torture and cruel, inhuman or degrading treatment | torture",
                "E32 Right to just and favourable conditions of work | labour",
                "F34 words of another year | juvenile-justice",
                "Right to work and to just & favorable conditions of work & labour rights | labour",
                "Inter-State cooperation & development or humanitarian assistance | inter-state-cooperation",
                "National Plans of Action on Human Rights | action-plans",
                "' Right to development' | development",
            })
    void findsTodaysThemeOfEachGeneration(String label, String code) {
        assertThat(LABELS.theme(label).orElseThrow().themes()).containsExactly(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "G1 Members of minorities | minorities",
                "Refugees & asylum seekers | refugees",
                "H1 Human rights defenders | defenders"
            })
    void findsTheGroupThatWasAThemeOnce(String label, String code) {
        assertThat(LABELS.theme(label).orElseThrow().groups()).containsExactly(code);
    }

    @Test
    void inventsNoMeaning() {
        assertThat(LABELS.theme("Z9 Something else")).isEmpty();
        assertThat(LABELS.group("Something else")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16.3 - Promote the rule of law | 16.3",
                "16 - PEACE, JUSTICE AND STRONG INSTITUTIONS | 16",
                "1.a - Mobilize resources | 1.a",
                "SDG 5 | 5",
            })
    void readsGoalsByWhatStandsBeforeTheDash(String label, String code) {
        assertThat(LABELS.sdg(label)).contains(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CCPR | CCPR",
                "Committee on the Rights of the Child | CRC",
                "Committee on Migrant Workers | CMW",
                "CRC-OP-SC | CRC-OP-SC",
                "SR Independence of judges | SR-JUDGES-LAWYERS",
                "IE Sexual Orientation & gender identity | IE-SOGI",
                "WG Women & girls | WG-WOMEN-GIRLS",
            })
    void knowsBodiesByAcronymAndLongForm(String label, String code) {
        assertThat(LABELS.body(label)).contains(code);
    }
}
