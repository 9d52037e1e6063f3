package org.nmirf.hub.figures;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.nmirf.hub.caching.Fresh;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
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
            @RequestParam(defaultValue = "0") int page,
            Reader reader,
            Model model) {
        var filter = new FigureFilter(country, unit, period);
        int shown = Math.max(0, page);
        long total = tables.count(filter);
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
        model.addAttribute("countries", options(choices.countries(), country, reader::country));
        model.addAttribute("units", options(choices.units(), unit, code -> unit(code, reader)));
        model.addAttribute("periods", options(choices.periods(), period, code -> code));
        return "figures/list";
    }

    private static List<Option> options(
            List<String> codes, String chosen, Function<String, String> label) {
        return codes.stream()
                .map(code -> Option.of(code, label.apply(code), code.equals(chosen)))
                .toList();
    }

    private String unit(String code, Reader reader) {
        return messages.getMessage("figures.unit." + code, null, reader.locale());
    }

    @GetMapping("/progress/{id}")
    ModelAndView table(@PathVariable String id, Reader reader) {
        return switch (tables.find(id)) {
            case FigureLookup.Live(var table) ->
                    new ModelAndView("figures/detail")
                            .addObject("figures", FigurePage.of(table, names.in(reader)))
                            .addObject("table", FigurePage.view(table));
            case FigureLookup.Withdrawn _ -> new ModelAndView("figures/withdrawn", HttpStatus.GONE);
            case FigureLookup.Unknown _ ->
                    new ModelAndView("figures/unknown", HttpStatus.NOT_FOUND);
        };
    }

    @GetMapping("/progress/{id}.csv")
    ResponseEntity<byte[]> sheet(@PathVariable String id) {
        return switch (tables.find(id)) {
            case FigureLookup.Live(var table) ->
                    Fresh.ok()
                            .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                            .header(
                                    HttpHeaders.CONTENT_DISPOSITION,
                                    "attachment; filename=\"" + table.id() + ".csv\"")
                            .body(FigureSheet.of(table).getBytes(StandardCharsets.UTF_8));
            case FigureLookup.Withdrawn _ -> ResponseEntity.status(HttpStatus.GONE).build();
            case FigureLookup.Unknown _ -> ResponseEntity.notFound().build();
        };
    }
}
