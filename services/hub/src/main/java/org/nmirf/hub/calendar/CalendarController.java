package org.nmirf.hub.calendar;

import java.time.Clock;
import java.time.YearMonth;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.util.UriComponentsBuilder;

/** The calendar of the network, a year on a page. */
@Controller
class CalendarController {

    private final NetworkCalendar calendar;
    private final Members members;
    private final MessageSource messages;
    private final Clock clock;

    CalendarController(
            NetworkCalendar calendar, Members members, MessageSource messages, Clock clock) {
        this.calendar = calendar;
        this.members = members;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/calendar")
    ModelAndView page(@RequestParam MultiValueMap<String, String> parameters, Reader reader) {
        YearMonth now = YearMonth.now(clock);
        String typed = CalendarQuery.from(parameters).orElse(null);
        var asked = CalendarQuery.month(typed == null ? now.toString() : typed);
        var query = CalendarQuery.read(parameters, asked.orElse(now));
        var items = calendar.read().items();
        return new ModelAndView("calendar/list")
                .addObject("page", CalendarPage.of(items, query, present(), kinds(reader), reader))
                .addObject("query", query)
                .addObject("first", When.month(query.from(), reader))
                .addObject("last", When.month(query.last(), reader))
                .addObject("notAMonth", asked.isPresent() ? null : typed)
                .addObject("from", typed == null ? query.from().toString() : typed)
                .addObject("earlier", month(query.from().minusMonths(CalendarQuery.MONTHS), reader))
                .addObject("later", month(query.from().plusMonths(CalendarQuery.MONTHS), reader))
                .addObject("feed", feed(query, reader));
    }

    private static @Nullable String month(YearMonth month, Reader reader) {
        return CalendarQuery.month(month.toString()).isEmpty()
                ? null
                : reader.with(CalendarQuery.FROM, month.toString());
    }

    private static String feed(CalendarQuery query, Reader reader) {
        var address = UriComponentsBuilder.fromPath("/calendar.ics");
        add(address, CalendarQuery.COUNTRY, query.countries());
        add(address, CalendarQuery.BODY, query.bodies());
        add(address, CalendarQuery.KIND, query.kinds());
        add(address, CalendarQuery.GATHERING, query.gatherings());
        // Calendar programs send no cookie: without it they would read English.
        address.queryParam("lang", reader.language().code());
        return address.encode().toUriString();
    }

    private static void add(UriComponentsBuilder address, String name, Set<String> values) {
        // Without a value the name would stand in the address alone.
        if (!values.isEmpty()) {
            address.queryParam(name, values.stream().sorted().toList());
        }
    }

    private Set<String> present() {
        return members.all().stream()
                .filter(one -> one.status() != Member.Status.DEPARTED)
                .map(one -> one.country().code())
                .collect(Collectors.toSet());
    }

    private UnaryOperator<String> kinds(Reader reader) {
        return word ->
                CalendarKind.find(word)
                        .map(
                                kind ->
                                        messages.getMessage(
                                                "calendar.kind." + kind.word(),
                                                null,
                                                reader.locale()))
                        .orElse(word);
    }
}
