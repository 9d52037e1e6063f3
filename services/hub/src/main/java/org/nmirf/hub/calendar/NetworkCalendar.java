package org.nmirf.hub.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.nmirf.hub.calendar.KeptEntry.Content;
import org.nmirf.hub.change.ChangeSettings;
import org.nmirf.hub.session.TreatySession;
import org.nmirf.hub.session.TreatySession.Announced;
import org.nmirf.hub.session.TreatySessions;
import org.springframework.stereotype.Component;

/** All that is known of what comes when. */
@Component
class NetworkCalendar {

    private static final Comparator<CalendarItem> BY_DAY =
            Comparator.comparing((CalendarItem one) -> one.when().from())
                    .thenComparing(one -> one.when().until())
                    .thenComparing(CalendarItem::kind)
                    .thenComparing(CalendarItem::uid);

    private final ObligationEntries obligations;
    private final ReviewSessions reviews;
    private final TreatySessions sessions;
    private final GatheringItems gatherings;
    private final ChangeSettings settings;

    NetworkCalendar(
            ObligationEntries obligations,
            ReviewSessions reviews,
            TreatySessions sessions,
            GatheringItems gatherings,
            ChangeSettings settings) {
        this.obligations = obligations;
        this.reviews = reviews;
        this.sessions = sessions;
        this.gatherings = gatherings;
        this.settings = settings;
    }

    /**
     * The calendar of this moment.
     *
     * @param items what is in it, in the order of days
     * @param gone what was in it and was taken back; nothing of their content is left
     */
    record Contents(List<CalendarItem> items, List<Gone> gone) {

        Contents {
            items = List.copyOf(items);
            gone = List.copyOf(gone);
        }
    }

    Contents read() {
        List<CalendarItem> items = new ArrayList<>(reviews.items());
        items.addAll(gatherings.items());
        List<Gone> gone = new ArrayList<>(gatherings.gone());
        for (KeptEntry entry : obligations.all()) {
            Content content = entry.content();
            if (content == null) {
                gone.add(gone(entry));
            } else {
                items.add(item(entry, content));
            }
        }
        for (TreatySession session : sessions.all()) {
            Announced announced = session.announced();
            if (announced == null) {
                gone.add(gone(session));
            } else {
                items.add(item(session, announced));
            }
        }
        items.sort(BY_DAY);
        return new Contents(items, gone);
    }

    private String uid(KeptEntry entry) {
        return entry.uid() + "@" + settings.authority();
    }

    private String uid(TreatySession session) {
        return session.body().toLowerCase(Locale.ROOT)
                + "-"
                + session.number()
                + "@"
                + settings.authority();
    }

    private Gone gone(KeptEntry entry) {
        return new Gone(
                uid(entry),
                CalendarKind.OBLIGATION,
                entry.country(),
                null,
                entry.sequence(),
                entry.changed());
    }

    private Gone gone(TreatySession session) {
        return new Gone(
                uid(session),
                CalendarKind.TREATY_SESSION,
                null,
                session.body(),
                session.sequence(),
                session.changed());
    }

    private CalendarItem item(TreatySession session, Announced announced) {
        return new CalendarItem(
                uid(session),
                CalendarKind.TREATY_SESSION,
                List.of(),
                session.body(),
                "",
                session.number(),
                new When(announced.from(), announced.until(), false),
                announced.source(),
                null,
                null,
                session.sequence(),
                session.changed());
    }

    private CalendarItem item(KeptEntry entry, Content content) {
        return new CalendarItem(
                uid(entry),
                CalendarKind.OBLIGATION,
                List.of(entry.country()),
                content.body(),
                content.procedure(),
                0,
                When.parse(content.due()),
                null,
                content.submitted(),
                null,
                entry.sequence(),
                entry.changed());
    }
}
