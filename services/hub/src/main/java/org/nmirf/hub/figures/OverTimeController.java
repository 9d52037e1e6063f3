package org.nmirf.hub.figures;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.nmirf.hub.writing.Part;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Charts of published figures over time: each country by itself, in the order of their names. */
@Controller
class OverTimeController {

    private final OverTimes figures;
    private final Members members;
    private final DimensionNames names;
    private final MessageSource messages;

    OverTimeController(
            OverTimes figures, Members members, DimensionNames names, MessageSource messages) {
        this.figures = figures;
        this.members = members;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/progress/over-time")
    ModelAndView page(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String page,
            Reader reader) {
        String asked = lower(country);
        var shown = figures.show(by, unit, asked, code);
        var called = names.in(reader);
        return new ModelAndView("figures/over-time")
                .addObject("shown", shown)
                .addObject("by", called.apply(shown.by()))
                .addObject("page", OverTimePage.of(shown, Part.page(page), present(), reader))
                .addObject("dimensions", Options.of(shown.dimensions(), shown.by(), called))
                .addObject(
                        "units", Options.of(shown.units(), shown.unit(), one -> unit(one, reader)))
                .addObject("countries", Options.ofCountries(shown.countries(), asked, reader))
                .addObject("country", asked)
                .addObject("code", code)
                .addObject("only", code.isEmpty() ? null : reader.figureCode(shown.by(), code));
    }

    private Set<String> present() {
        return members.all().stream()
                .filter(one -> one.status() != Member.Status.DEPARTED)
                .map(one -> one.country().code())
                .collect(Collectors.toSet());
    }

    @GetMapping("/progress/over-time.csv")
    ResponseEntity<byte[]> sheet(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String code) {
        return Fresh.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"over-time.csv\"")
                .body(
                        OverTimeSheet.of(figures.show(by, unit, lower(country), code))
                                .getBytes(StandardCharsets.UTF_8));
    }

    private static String lower(String country) {
        return country.strip().toLowerCase(Locale.ROOT);
    }

    private String unit(String code, Reader reader) {
        return Objects.requireNonNullElse(
                messages.getMessage("figures.unit." + code, null, code, reader.locale()), code);
    }
}
