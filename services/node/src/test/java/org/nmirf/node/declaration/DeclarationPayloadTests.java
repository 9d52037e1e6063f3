package org.nmirf.node.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.Declared;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligations;
import org.nmirf.web.assessment.Indicator;

/** The bytes say what was declared, all of it and nothing more. */
class DeclarationPayloadTests {

    private static final Payloads PAYLOADS = Payloads.ofReleasedSchemas();

    private final MechanismPayload mechanism = new MechanismPayload(PAYLOADS);
    private final ObligationsPayload obligations = new ObligationsPayload(PAYLOADS);

    static MechanismProfile profile() {
        Map<String, Integer> levels = new HashMap<>();
        for (Indicator indicator : Indicator.values()) {
            levels.put(indicator.code(), indicator.highest() - indicator.code().length() % 3);
        }
        return new MechanismProfile(
                new TreeMap<>(Map.of("ar", "لجنة وطنية", "en", "Commission", "fr", "Commission")),
                "interministerial",
                "nmirf",
                new TreeMap<>(Map.of("fr", "Décret 2-11-150")),
                2011,
                new TreeMap<>(levels));
    }

    @Test
    void bringsAProfileThereAndBack() {
        Declared declared = profile().declared();

        assertThat(mechanism.decode(mechanism.encode(declared))).isEqualTo(declared);
        assertThat(MechanismProfile.of(declared)).isEqualTo(profile());
    }

    @Test
    void bringsAnEmptyProfileThereAndBack() {
        Declared declared = MechanismProfile.EMPTY.declared();

        assertThat(mechanism.decode(mechanism.encode(declared))).isEqualTo(declared);
        assertThat(MechanismProfile.of(declared)).isEqualTo(MechanismProfile.EMPTY);
    }

    @Test
    void putsEveryIndicatorWhereTheHubExpectsIt() {
        Mechanism said = mechanism.read(mechanism.encode(profile().declared()));

        assertThat(said.getParticipation())
                .containsOnlyKeys(
                        "parliament",
                        "judiciary",
                        "csos",
                        "statistics",
                        "nhri",
                        "business",
                        "agencies");
        assertThat(said.getCapacities())
                .allSatisfy(
                        area ->
                                assertThat(area.getSubIndicators().keySet())
                                        .allSatisfy(
                                                code ->
                                                        assertThat(Indicator.of(code))
                                                                .map(Indicator::area)
                                                                .contains(area.getArea())));
    }

    @Test
    void makesTheSameBytesOfTheSameProfile() {
        assertThat(mechanism.encode(profile().declared()))
                .isEqualTo(mechanism.encode(profile().declared()));
    }

    @Test
    void bringsObligationsThereAndBackInOrder() {
        var later = new ObligationEntry("UPR", "mid-term", "2027-11", null);
        var earlier = new ObligationEntry("CRC", "periodic", "2026-05-14", "2026-05-02");
        Declared declared = ObligationEntry.declared(List.of(later, earlier));

        Declared back = obligations.decode(obligations.encode(declared));

        assertThat(back).isEqualTo(declared);
        assertThat(ObligationEntry.of(back)).containsExactly(earlier, later);
    }

    @Test
    void saysOnlyTheFourFactsOfAnObligation() {
        var entry = new ObligationEntry("CRC", "periodic", "2026-05-14", null);
        Obligations said =
                obligations.read(obligations.encode(ObligationEntry.declared(List.of(entry))));

        assertThat(said)
                .hasToString(
                        "{\"entries\": [{\"body\": \"CRC\", \"procedure\": \"periodic\","
                                + " \"due\": \"2026-05-14\", \"submitted\": null}]}");
    }
}
