package org.nmirf.hub.practice;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.nmirf.hub.change.VersionDays;
import org.nmirf.hub.practice.History.Version;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Tells how fresh a practice is. */
@Component
class Histories {

    private final VersionDays days;
    private final Clock clock;

    Histories(VersionDays days, Clock clock) {
        this.days = days;
        this.clock = clock;
    }

    History of(Lookup.Live live, Reader reader) {
        LocalDate published = live.practice().admitted();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (live.practice().country() == null) {
            String month = reader.month(published);
            return new History(
                    Age.inMonths(published, today, reader), null, month, List.of(), false);
        }
        List<Version> versions = versions(live, reader);
        Version oldest = versions.getLast();
        return new History(
                Age.inDays(published, today, reader),
                oldest.number() == 1 && live.version() > 1 ? oldest.day() : null,
                reader.day(published),
                versions,
                versions.size() == live.version());
    }

    /** The newest by what the page shows: the database may be a moment ahead of the index. */
    private List<Version> versions(Lookup.Live live, Reader reader) {
        List<Version> versions = new ArrayList<>();
        versions.add(new Version(live.version(), reader.day(live.practice().admitted())));
        days.before(UUID.fromString(live.id()), live.version()).entrySet().stream()
                .sorted(Map.Entry.<Long, LocalDate>comparingByKey().reversed())
                .map(one -> new Version(one.getKey(), reader.day(one.getValue())))
                .forEach(versions::add);
        return versions;
    }
}
