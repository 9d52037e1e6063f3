package org.nmirf.hub.calendar;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.web.language.Language;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Gives one gathering as a file for calendar programs. */
@Controller
class GatheringFileController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final GatheringItems gatherings;
    private final CalendarFeed feed;

    GatheringFileController(GatheringItems gatherings, CalendarFeed feed) {
        this.gatherings = gatherings;
        this.feed = feed;
    }

    @GetMapping("/gatherings/{id:[^.]+}.ics")
    ResponseEntity<byte[]> file(@PathVariable UUID id, Locale locale) {
        List<CalendarItem> there = gatherings.find(id).stream().toList();
        // Whoever kept the file and asks again is told that it was taken back.
        Optional<Gone> gone = there.isEmpty() ? gatherings.findGone(id) : Optional.empty();
        if (there.isEmpty() && gone.isEmpty()) {
            return ResponseEntity.notFound().build();
        }
        return Fresh.inLanguage()
                .contentType(CALENDAR)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"gathering-" + id + ".ics\"")
                .body(feed.writeAlone(there, gone.stream().toList(), Language.of(locale)));
    }
}
