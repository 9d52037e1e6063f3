package org.nmirf.hub;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.schemas.CapacityProfile;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligation;
import org.nmirf.schemas.Obligations;

/** Valid declarations to start from. */
public final class DeclarationFixtures {

    private DeclarationFixtures() {}

    /** A profile with both types and some levels of each part. */
    public static Mechanism.Builder aMechanism() {
        return Mechanism.newBuilder()
                .setNames(
                        new HashMap<>(
                                Map.of("en", "Council for Follow-up", "fr", "Conseil de suivi")))
                .setTypeOhchr("interministerial")
                .setTypeUrg("hybrid")
                .setLegalBasis(new HashMap<>(Map.of("en", "Decree 12/2014 on the Council")))
                .setYear(2014)
                .setParticipation(new HashMap<>(Map.of("parliament", 2, "csos", 3, "business", -1)))
                .setCapacities(
                        List.of(
                                capacity("institutional-set-up", Map.of("law", 2, "budget", -1)),
                                capacity("coordination", Map.of("meetings", 3))));
    }

    public static CapacityProfile capacity(String area, Map<String, Integer> levels) {
        return new CapacityProfile(area, new HashMap<>(levels));
    }

    /** One obligation that is open and one that was met. */
    public static Obligations someObligations() {
        return obligations(
                new Obligation("CRC", "periodic", "2027-05-14", null),
                new Obligation("UPR", "mid-term", "2025-11", "2025-11-20"));
    }

    public static Obligations obligations(Obligation... entries) {
        return new Obligations(List.of(entries));
    }
}
