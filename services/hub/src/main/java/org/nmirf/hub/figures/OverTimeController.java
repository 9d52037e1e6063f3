package org.nmirf.hub.figures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.web.page.Option;
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
    private final DimensionNames names;
    private final MessageSource messages;

    OverTimeController(OverTimes figures, DimensionNames names, MessageSource messages) {
        this.figures = figures;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/progress/over-time")
    ModelAndView page(
            @RequestParam(defaultValue = "") String by,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String code,
            Reader reader) {
        var shown = figures.show(by, unit, country, code);
        return new ModelAndView("figures/over-time")
                .addObject("shown", shown)
                .addObject("by", names.in(reader).apply(shown.by()))
                .addObject(
                        "panels",
                        shown.all().stream()
                                .map(one -> OverTimePanel.of(one, shown.by(), reader))
                                .sorted((a, b) -> reader.language().compare(a.name(), b.name()))
                                .toList())
                .addObject("dimensions", options(shown.dimensions(), shown.by(), names.in(reader)))
                .addObject("units", options(shown.units(), shown.unit(), one -> unit(one, reader)))
                .addObject("countries", options(shown.countries(), country, reader::country))
                .addObject("country", country)
                .addObject("code", code)
                .addObject("only", code.isEmpty() ? null : reader.figureCode(shown.by(), code))
                .addObject("isNarrowed", !(by + unit + country + code).isEmpty());
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
                        OverTimeSheet.of(figures.show(by, unit, country, code))
                                .getBytes(StandardCharsets.UTF_8));
    }

    private String unit(String code, Reader reader) {
        return Objects.requireNonNullElse(
                messages.getMessage("figures.unit." + code, null, code, reader.locale()), code);
    }

    private static List<Option> options(
            List<String> codes, String chosen, Function<String, String> label) {
        return codes.stream()
                .map(code -> Option.of(code, label.apply(code), code.equals(chosen)))
                .toList();
    }
}
