package org.nmirf.node.declaration;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.Declared;
import org.nmirf.schemas.CapacityProfile;
import org.nmirf.schemas.Mechanism;
import org.nmirf.web.assessment.Indicator;
import org.nmirf.web.assessment.Indicator.Part;

/** A profile as the bytes that leave. */
record MechanismPayload(Payloads payloads) implements DeclarationPayload {

    @Override
    public byte[] encode(Declared content) {
        var profile = MechanismProfile.of(content);
        Map<String, Integer> participation = new TreeMap<>();
        Map<String, Map<String, Integer>> areas = new TreeMap<>();
        profile.levels()
                .forEach(
                        (code, level) -> {
                            var indicator = Indicator.of(code).orElseThrow();
                            if (indicator.part() == Part.PARTICIPATION) {
                                participation.put(code, level);
                            } else {
                                areas.computeIfAbsent(indicator.area(), area -> new TreeMap<>())
                                        .put(code, level);
                            }
                        });
        List<CapacityProfile> capacities =
                areas.entrySet().stream()
                        .map(area -> new CapacityProfile(area.getKey(), area.getValue()))
                        .toList();
        // Sorted: the same profile must always make the same bytes.
        return payloads.encode(
                Mechanism.newBuilder()
                        .setNames(new TreeMap<>(profile.names()))
                        .setTypeOhchr(profile.typeOhchr())
                        .setTypeUrg(profile.typeUrg())
                        .setLegalBasis(new TreeMap<>(profile.legalBasis()))
                        .setYear(profile.year())
                        .setParticipation(participation)
                        .setCapacities(capacities)
                        .build());
    }

    @Override
    public Declared decode(byte[] payload) {
        Mechanism said = read(payload);
        var levels = new TreeMap<>(said.getParticipation());
        said.getCapacities().forEach(area -> levels.putAll(area.getSubIndicators()));
        return new MechanismProfile(
                        new TreeMap<>(said.getNames()),
                        said.getTypeOhchr(),
                        said.getTypeUrg(),
                        new TreeMap<>(said.getLegalBasis()),
                        said.getYear(),
                        levels)
                .declared();
    }

    @Override
    public Mechanism read(byte[] payload) {
        return DeclarationPayload.read(payloads, payload, Mechanism.class);
    }
}
