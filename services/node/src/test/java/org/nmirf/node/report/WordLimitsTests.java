package org.nmirf.node.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nmirf.node.obligation.Procedure;
import tools.jackson.databind.json.JsonMapper;

class WordLimitsTests {

    private final WordLimits limits = new WordLimits(JsonMapper.builder().build());

    @Test
    void knowsWhatTheGeneralAssemblyDecidedForTreatyBodies() {
        assertThat(limits.find("CRC", Procedure.INITIAL_REPORT))
                .hasValueSatisfying(limit -> assertThat(limit.words()).isEqualTo(31_800));
        assertThat(limits.find("CEDAW", Procedure.PERIODIC_REPORT))
                .hasValueSatisfying(limit -> assertThat(limit.words()).isEqualTo(21_200));
    }

    @Test
    void takesTheLimitOfOneBodyForNoOther() {
        assertThat(limits.find("UPR", Procedure.UPR_NATIONAL_REPORT))
                .hasValueSatisfying(limit -> assertThat(limit.words()).isEqualTo(10_700));
        assertThat(limits.find("CRC", Procedure.ADDITIONAL_INFORMATION)).isEmpty();
    }

    @Test
    void setsNoneWhereNoDocumentDoes() {
        assertThat(limits.find("CRC", Procedure.LIST_OF_ISSUES_REPLY)).isEmpty();
    }

    @Test
    void saysWhereEachComesFrom() {
        assertThat(limits.all()).allSatisfy(limit -> assertThat(limit.source()).isNotBlank());
    }
}
