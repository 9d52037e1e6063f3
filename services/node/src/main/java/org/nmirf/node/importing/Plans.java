package org.nmirf.node.importing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.incoming.IncomingRow.Plan;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.recommendation.FollowUp;

/** Reads what a file says about follow-up: names become ids; what people decided stays. */
final class Plans {

    private final Map<String, UUID> institutions = new HashMap<>();
    private final Map<String, UUID> people = new HashMap<>();
    private final LocalDate today;

    Plans(Institutions institutions, FocalPoints focalPoints, LocalDate today) {
        this.today = today;
        // Whoever is there goes before a namesake who left.
        institutions.all().stream()
                .sorted(Comparator.comparing(Institution::isArchived))
                .forEach(
                        one -> {
                            put(this.institutions, one.acronym(), one.id());
                            one.names()
                                    .texts()
                                    .forEach(name -> put(this.institutions, name.text(), one.id()));
                        });
        focalPoints.all().stream()
                .sorted(Comparator.comparing(one -> !one.isActive()))
                .forEach(
                        one -> {
                            put(people, one.email(), one.id());
                            put(people, one.name(), one.id());
                        });
    }

    private static void put(Map<String, UUID> ids, String name, UUID id) {
        if (!name.isBlank()) {
            ids.putIfAbsent(name.strip().toLowerCase(Locale.ROOT), id);
        }
    }

    /**
     * The decisions with those of the file where there were none.
     *
     * @param wrong takes what the file names and nobody knows
     */
    FollowUp fill(FollowUp old, Plan plan, List<Detail> wrong) {
        if (plan.equals(Plan.NONE)) {
            return old;
        }
        UUID lead = id(institutions, plan.lead(), "lead_institution", wrong);
        List<UUID> contributors = new ArrayList<>();
        for (String name : plan.contributors()) {
            UUID id = id(institutions, name, "contributing_institutions", wrong);
            if (id != null && !id.equals(lead) && !contributors.contains(id)) {
                contributors.add(id);
            }
        }
        List<UUID> focalPoints =
                plan.focalPoints().stream()
                        .flatMap(name -> Stream.ofNullable(id(people, name, "focal_point", wrong)))
                        .distinct()
                        .toList();
        boolean isAssessed = old.status().isEmpty() && !plan.status().isEmpty();
        return new FollowUp(
                old.priority() == null ? plan.priority() : old.priority(),
                old.lead() == null ? lead : old.lead(),
                old.contributors().isEmpty() ? contributors : old.contributors(),
                old.focalPoints().isEmpty() ? focalPoints : old.focalPoints(),
                isAssessed ? plan.status() : old.status(),
                old.assessment(),
                isAssessed ? today : old.assessedOn(),
                old.due(),
                old.comment().isEmpty() ? plan.comment() : old.comment(),
                old.visibility());
    }

    private static @Nullable UUID id(
            Map<String, UUID> ids, String name, String field, List<Detail> wrong) {
        if (name.isBlank()) {
            return null;
        }
        UUID id = ids.get(name.strip().toLowerCase(Locale.ROOT));
        if (id == null) {
            wrong.add(Detail.of(field, "importing.nobody", name.strip()));
        }
        return id;
    }
}
