package org.nmirf.hub.calendar;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nmirf.hub.calendar.KeptEntry.Content;
import org.nmirf.hub.change.ChangeSettings;
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
    private final ReviewSessions sessions;
    private final ChangeSettings settings;

    NetworkCalendar(
            ObligationEntries obligations, ReviewSessions sessions, ChangeSettings settings) {
        this.obligations = obligations;
        this.sessions = sessions;
        this.settings = settings;
    }

    /**
     * The calendar of this moment.
     *
     * @param items what is in it, in the order of days
     * @param gone what was in it and was taken back; nothing of their content is left
     */
    record Contents(List<CalendarItem> items, List<KeptEntry> gone) {

        Contents {
            items = List.copyOf(items);
            gone = List.copyOf(gone);
        }
    }

    Contents read() {
        List<CalendarItem> items = new ArrayList<>(sessions.items());
        List<KeptEntry> gone = new ArrayList<>();
        for (KeptEntry entry : obligations.all()) {
            Content content = entry.content();
            if (content == null) {
                gone.add(entry);
            } else {
                items.add(item(entry, content));
            }
        }
        items.sort(BY_DAY);
        return new Contents(items, gone);
    }

    String uid(KeptEntry entry) {
        return entry.uid() + "@" + settings.authority();
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
                content.submitted(),
                entry.sequence(),
                entry.changed());
    }
}
