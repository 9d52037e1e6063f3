package org.nmirf.hub.figures;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.hub.writing.Part;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Pages of published figures. */
@Controller
class FigureController {

    private static final int PAGE = 25;

    private final LiveTables tables;
    private final DimensionNames names;
    private final MessageSource messages;

    FigureController(LiveTables tables, DimensionNames names, MessageSource messages) {
        this.tables = tables;
        this.names = names;
        this.messages = messages;
    }

    @GetMapping("/progress")
    String list(
            @RequestParam(defaultValue = "") String country,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String page,
            Reader reader,
            Model model) {
        var filter = new FigureFilter(country, unit, period);
        long total = tables.count(filter);
        int shown = (int) Math.min(Part.page(page), Math.max(0, total - 1) / PAGE);
        model.addAttribute(
                "rows",
                tables.list(filter, shown, PAGE).stream()
                        .map(one -> FigurePage.of(one, names.in(reader)))
                        .toList());
        model.addAttribute("total", total);
        model.addAttribute("page", shown);
        model.addAttribute("isFirst", shown == 0);
        model.addAttribute("isLast", (shown + 1L) * PAGE >= total);
        model.addAttribute("isFiltered", !filter.isEmpty());
        var choices = tables.choices();
        model.addAttribute(
                "countries", Options.ofCountries(choices.countries(), filter.country(), reader));
        model.addAttribute(
                "units", Options.of(choices.units(), filter.unit(), code -> unit(code, reader)));
        model.addAttribute("periods", Options.of(choices.periods(), filter.period(), code -> code));
        return "figures/list";
    }

    private String unit(String code, Reader reader) {
        return Objects.requireNonNullElse(
                messages.getMessage("figures.unit." + code, null, code, reader.locale()), code);
    }

    @GetMapping("/progress/{id}")
    ModelAndView table(@PathVariable String id, Reader reader) {
        return switch (tables.find(id)) {
            case FigureLookup.Live(var table) ->
                    new ModelAndView("figures/detail")
                            .addObject("figures", FigurePage.of(table, names.in(reader)))
                            .addObject("table", FigurePage.view(table));
            case FigureLookup.Withdrawn _ -> withdrawn();
            case FigureLookup.Unknown _ -> unknown();
        };
    }

    private static ModelAndView withdrawn() {
        return new ModelAndView("figures/withdrawn", HttpStatus.GONE);
    }

    private static ModelAndView unknown() {
        return new ModelAndView("figures/unknown", HttpStatus.NOT_FOUND);
    }

    /** The file, or a page that says why there is none. */
    @GetMapping("/progress/{id}.csv")
    Object sheet(@PathVariable String id) {
        return switch (tables.find(id)) {
            case FigureLookup.Live(var table) ->
                    Fresh.ok()
                            .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"" + table.id() + ".csv\"")
                            .body(FigureSheet.of(table).getBytes(StandardCharsets.UTF_8));
            case FigureLookup.Withdrawn _ -> withdrawn();
            case FigureLookup.Unknown _ -> unknown();
        };
    }
}
