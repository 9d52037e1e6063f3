package org.nmirf.node.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.chronicle.LatestChanges;
import org.nmirf.node.history.History;
import org.nmirf.node.history.Version;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts together what a successor has to know. */
@Component
class Brief {

    /** How far the successor looks ahead. */
    static final int DAYS = 90;

    private static final int LATEST = 15;

    private final History history;
    private final FocalPoints focalPoints;
    private final Institutions institutions;
    private final List<OpenItems> kinds;
    private final LatestChanges latest;
    private final Clock clock;

    Brief(
            History history,
            FocalPoints focalPoints,
            Institutions institutions,
            List<OpenItems> kinds,
            LatestChanges latest,
            Clock clock) {
        this.history = history;
        this.focalPoints = focalPoints;
        this.institutions = institutions;
        this.kinds = List.copyOf(kinds);
        this.latest = latest;
        this.clock = clock;
    }

    /**
     * What stands in the brief.
     *
     * @param version who handed over, when and why
     * @param institution of the successor; null when none is named
     * @param deputy of the successor; null when nobody stands in
     * @param items what was handed over and is still open, by kind
     * @param due those of them that are due soon or overdue, the first day first
     * @param done what the person who left changed last, as far as it is the reader's to see
     * @param standsInFor people whose deputy the successor became
     */
    record View(
            UUID id,
            Version version,
            FocalPoint leaving,
            FocalPoint successor,
            @Nullable Institution institution,
            @Nullable FocalPoint deputy,
            List<FocalPoint> coordinators,
            Map<String, List<OpenItem>> items,
            List<OpenItem> due,
            List<LatestChanges.Row> done,
            List<FocalPoint> standsInFor) {

        /** How many items were handed over and are still open. */
        public int count() {
            return items.values().stream().mapToInt(List::size).sum();
        }
    }

    /** The brief of a handover for somebody; nothing when there was none with that id. */
    Optional<View> of(UUID id, Person person, Reader reader) {
        return history.at(Handed.KIND, id, 1, Handed.class)
                .map(handed -> view(id, handed, person, reader));
    }

    private View view(UUID id, Handed handed, Person person, Reader reader) {
        FocalPoint leaving = focalPoints.find(handed.leaving()).orElseThrow();
        FocalPoint successor = focalPoints.find(handed.successor()).orElseThrow();
        Map<String, List<OpenItem>> items = items(handed, reader);
        UUID institution = successor.institution();
        UUID deputy = successor.deputy();
        return new View(
                id,
                history.of(Handed.KIND, id).getFirst(),
                leaving,
                successor,
                institution == null ? null : institutions.find(institution).orElse(null),
                deputy == null ? null : focalPoints.find(deputy).orElse(null),
                focalPoints.coordinators().stream()
                        .filter(one -> !one.id().equals(successor.id()))
                        .toList(),
                items,
                due(items),
                done(leaving.account(), items, person, reader),
                handed.deputyOf().stream().flatMap(one -> focalPoints.find(one).stream()).toList());
    }

    /** Of all records for the secretariat; for others, of what is theirs now. */
    private List<LatestChanges.Row> done(
            String account, Map<String, List<OpenItem>> items, Person person, Reader reader) {
        if (account.isEmpty()) {
            return List.of();
        }
        if (HistoryView.isOpenTo(person)) {
            return latest.by(account, LATEST, reader);
        }
        List<UUID> theirs =
                items.values().stream().flatMap(List::stream).map(OpenItem::id).toList();
        return latest.by(account, theirs, LATEST, reader);
    }

    private Map<String, List<OpenItem>> items(Handed handed, Reader reader) {
        Set<UUID> moved = new HashSet<>();
        handed.items().forEach(item -> moved.add(item.id()));
        Map<String, List<OpenItem>> items = new LinkedHashMap<>();
        for (OpenItems kind : kinds) {
            List<OpenItem> open =
                    kind.find(handed.successor(), reader).stream()
                            .filter(item -> moved.contains(item.id()))
                            .toList();
            if (!open.isEmpty()) {
                items.put(kind.kind(), open);
            }
        }
        return items;
    }

    private List<OpenItem> due(Map<String, List<OpenItem>> items) {
        LocalDate last = LocalDate.now(clock).plusDays(DAYS);
        List<OpenItem> due = new ArrayList<>();
        items.values().stream()
                .flatMap(List::stream)
                .filter(item -> day(item).compareTo(last) <= 0)
                .sorted(Comparator.comparing(Brief::day))
                .forEach(due::add);
        return due;
    }

    private static LocalDate day(OpenItem item) {
        LocalDate day = item.due();
        return day == null ? LocalDate.MAX : day;
    }
}
