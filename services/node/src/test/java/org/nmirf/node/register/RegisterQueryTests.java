package org.nmirf.node.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class RegisterQueryTests {

    @Test
    void readsItsOwnAddress() {
        var query =
                new RegisterQuery(
                        "rule of law",
                        Map.of(
                                Facet.BODY, List.of("CAT", "CCPR"),
                                Facet.INSTITUTION, List.of(Facet.NONE)),
                        RegisterQuery.Archive.ALL,
                        "9d3a0b5e-1111-4222-8333-444455556666",
                        RegisterQuery.Order.DUE);

        assertThat(RegisterQuery.of(query.parameters())).isEqualTo(query);
    }

    @Test
    void leavesOutWhatItDoesNotKnow() {
        var query = RegisterQuery.of(Map.of("archive", List.of("maybe"), "other", List.of("x")));

        assertThat(query.isNarrow()).isFalse();
        assertThat(query.parameters()).isEmpty();
    }
}
