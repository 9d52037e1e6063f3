package org.nmirf.hub.admission;

import java.util.List;
import java.util.Map;
import java.util.Random;
import org.apache.avro.specific.SpecificRecordBase;
import org.nmirf.backbone.event.Kind;
import org.nmirf.hub.DeclarationFixtures;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligation;

/** Profiles and calendars that break a rule, signed as they should be. */
final class DeclarationMutants {

    private static final List<String> IDENTIFIERS =
            List.of("amina.benali@justice.example", "+212 612 345 678", "ABC\u202eDEF");

    private DeclarationMutants() {}

    /** Kind of what breaks a rule, and its content. */
    record Mutant(Kind kind, SpecificRecordBase content) {

        byte[] payload() {
            return FuzzedNetwork.PAYLOADS.encode(content);
        }
    }

    static Mutant any(Random random) {
        return random.nextBoolean()
                ? new Mutant(Kind.MECHANISM, mechanism(random).build())
                : new Mutant(Kind.OBLIGATIONS, DeclarationFixtures.obligations(obligation(random)));
    }

    private static Mechanism.Builder mechanism(Random random) {
        var sound = DeclarationFixtures.aMechanism();
        String identifier = IDENTIFIERS.get(random.nextInt(IDENTIFIERS.size()));
        return switch (random.nextInt(6)) {
            case 0 -> sound.setNames(Map.of("en", "Council, write to " + identifier));
            case 1 -> sound.setLegalBasis(Map.of("fr", "Décret, voir " + identifier));
            case 2 -> sound.setParticipation(Map.of("csos", 4 + random.nextInt(1000)));
            case 3 -> sound.setParticipation(Map.of("x" + random.nextInt(), 1));
            case 4 -> sound.setTypeUrg("x" + random.nextInt());
            default -> sound.setYear(2027 + random.nextInt(1000));
        };
    }

    private static Obligation obligation(Random random) {
        return switch (random.nextInt(3)) {
            case 0 -> new Obligation("X" + random.nextInt(), "periodic", "2027-05", null);
            case 1 -> new Obligation("CRC", "x" + random.nextInt(), "2027-05", null);
            default -> new Obligation("CRC", "periodic", "2027-" + (13 + random.nextInt(80)), null);
        };
    }
}
