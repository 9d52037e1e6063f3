package org.nmirf.hub.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nmirf.hub.change.ChangeSettings;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/** Steps of the Universal Periodic Review with their announced days, from a file of the hub. */
@Component
class ReviewSessions {

    private static final String BODY = "UPR";

    private final List<CalendarItem> items;

    ReviewSessions(ChangeSettings settings) {
        this.items = read(new ClassPathResource("calendar/upr-sessions.txt"), settings.authority());
    }

    List<CalendarItem> items() {
        return items;
    }

    private static List<CalendarItem> read(ClassPathResource file, String authority) {
        Map<Integer, List<String>> states = new HashMap<>();
        List<CalendarItem> read = new ArrayList<>();
        for (String[] line : lines(file)) {
            int session = Integer.parseInt(line[1]);
            if (line[0].equals("states")) {
                states.put(session, List.of(line[2].split(" ")));
            } else {
                read.add(step(line, session, states.getOrDefault(session, List.of()), authority));
            }
        }
        return List.copyOf(read);
    }

    private static CalendarItem step(
            String[] line, int session, List<String> states, String authority) {
        return new CalendarItem(
                "upr-" + session + "-" + line[2] + "@" + authority,
                CalendarKind.SESSION,
                states,
                BODY,
                line[2],
                session,
                When.parse(line[3], line[4]),
                null,
                null,
                null,
                Integer.parseInt(line[5]),
                LocalDate.parse(line[6]).atStartOfDay().toInstant(ZoneOffset.UTC));
    }

    private static List<String[]> lines(ClassPathResource file) {
        try (InputStream text = file.getInputStream()) {
            return new String(text.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" \\| ", -1))
                    .toList();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
