package org.nmirf.node.symbol;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentSymbolTests {

    @ParameterizedTest
    @CsvSource({
        "A/HRC/WG.6/52/PRY/1,      NATIONAL_REPORT,          UPR,       py, 1",
        "A/HRC/WG.6/52/PRY/2,      COMPILATION,              UPR,       py, 2",
        "A/HRC/WG.6/52/PRY/3,      STAKEHOLDERS_SUMMARY,     UPR,       py, 3",
        "A/HRC/48/9,               WORKING_GROUP_REPORT,     UPR,       '', 9",
        "A/HRC/59/15/Add.1,        ADDENDUM,                 UPR,       '', 15",
        "A/HRC/53/38/Add.2,        VISIT_REPORT,             '',        '', 38",
        "CCPR/C/PRY/CO/4,          CONCLUDING_OBSERVATIONS,  CCPR,      py, 4",
        "CCPR/C/UZB/FCO/5,         FOLLOW_UP_INFORMATION,    CCPR,      uz, 5",
        "CCPR/C/MDA/CO/2/Add.1,    FOLLOW_UP_INFORMATION,    CCPR,      md, 2",
        "CCPR/C/140/2/Add.2,       FOLLOW_UP_EVALUATION,     CCPR,      '', 2",
        "CCPR/C/PRY/QPR/5,         LIST_OF_ISSUES_PRIOR_TO_REPORTING, CCPR, py, 5",
        "CRPD/C/MAR/Q/1,           LIST_OF_ISSUES,           CRPD,      ma, 1",
        "CRPD/C/MAR/RQ/1,          REPLIES,                  CRPD,      ma, 1",
        "CEDAW/C/PRY/Q/6/Add.1,    REPLIES,                  CEDAW,     py, 6",
        "CERD/C/PRT/18-19,         STATE_REPORT,             CERD,      pt, '18,19'",
        "CEDAW/C/CYP/CO/6-7,       CONCLUDING_OBSERVATIONS,  CEDAW,     cy, '6,7'",
        "E/C.12/AUS/CO/6,          CONCLUDING_OBSERVATIONS,  CESCR,     au, 6",
        "E/C.12/CPV/CO/1,          CONCLUDING_OBSERVATIONS,  CESCR,     cv, 1",
        "CRC/C/OPAC/PRY/CO/1,      CONCLUDING_OBSERVATIONS,  CRC-OP-AC, py, 1",
        "CRC/C/OPSC/PRY/CO/1,      CONCLUDING_OBSERVATIONS,  CRC-OP-SC, py, 1",
        "CRC/C/15/Add.211,         CONCLUDING_OBSERVATIONS,  CRC,       '', 211",
        "CED/C/MEX/OAI/2,          ADDITIONAL_INFORMATION,   CED,       mx, 2",
        "CAT/OP/PRY/2,             VISIT_REPORT,             SPT,       py, 2",
        "CAT/OP/PRY/2/Add.1,       REPLIES,                  SPT,       py, 2",
        "CAT/C/MAR/CO/4,           CONCLUDING_OBSERVATIONS,  CAT,       ma, 4",
        "CCPR/C/138/D/2929/2017,   DECISION,                 CCPR,      '', ''",
        "HRI/CORE/PRT/2014,        CORE_DOCUMENT,            '',        pt, 2014",
        "CCPR/C/CHN-MAC/CO/2,      CONCLUDING_OBSERVATIONS,  CCPR,      mo, 2",
        "CRPD/C/EU/CO/2-3,         CONCLUDING_OBSERVATIONS,  CRPD,      eu, '2,3'",
        "CPT/Inf (2020) 12,        OTHER,                    '',        '', ''",
    })
    void readsWhatASymbolSays(
            String text, DocumentKind kind, String body, String country, String numbers) {
        DocumentSymbol symbol = DocumentSymbol.parse(text);

        assertThat(symbol.text()).isEqualTo(text);
        assertThat(symbol.kind()).isEqualTo(kind);
        assertThat(symbol.body().orElse("")).isEqualTo(body);
        assertThat(symbol.country().orElse("")).isEqualTo(country);
        assertThat(symbol.numbers().toString().replaceAll("[\\[\\] ]", "")).isEqualTo(numbers);
    }

    @ParameterizedTest
    @CsvSource({
        "' a/hrc/48/9 ', A/HRC/48/9",
        "A / HRC / 59 / 15 / add. 1, A/HRC/59/15/Add.1",
        "CEDAW/C/CYP/CO/6–7, CEDAW/C/CYP/CO/6-7",
        "ccpr/c/pry/co/4/corr.1, CCPR/C/PRY/CO/4/Corr.1",
    })
    void writesASymbolInItsUsualForm(String given, String usual) {
        assertThat(DocumentSymbol.parse(given).text()).isEqualTo(usual);
    }

    @Test
    void takesTheBodyFromElsewhereWhereTheCouncilUsesOneFormForAll() {
        DocumentSymbol visit = DocumentSymbol.parse("A/HRC/56/52/Add.1").of("SR-TORTURE");

        assertThat(visit.kind()).isEqualTo(DocumentKind.VISIT_REPORT);
        assertThat(visit.body()).contains("SR-TORTURE");
        assertThat(visit.of("UPR").kind()).isEqualTo(DocumentKind.ADDENDUM);
        assertThat(DocumentSymbol.parse("CAT/C/MAR/CO/4").of("UPR").body()).contains("CAT");
    }

    @Test
    void findsTheDocumentBehindAnAddendum() {
        assertThat(DocumentSymbol.parse("A/HRC/59/15/Add.1").main().text())
                .isEqualTo("A/HRC/59/15");
    }

    @Test
    void keepsASymbolOfACountryThatDoesNotExistAsText() {
        DocumentSymbol symbol = DocumentSymbol.parse("CCPR/C/QQQ/CO/4");

        assertThat(symbol.kind()).isEqualTo(DocumentKind.OTHER);
        assertThat(symbol.country()).isEmpty();
    }

    @Property
    void neverFailsWhateverTheText(@ForAll String text) {
        assertThat(DocumentSymbol.parse(text).kind()).isNotNull();
        assertThat(DocumentSymbol.parse("CRC/C/" + text).text()).isNotNull();
    }
}
