package org.nmirf.node.stocktake;

import java.time.Clock;
import java.time.LocalDate;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.figures.BringFigures;
import org.nmirf.node.figures.Tabulation;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.site.Notices;
import org.nmirf.node.stocktake.CountRegister.Census;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Counts what the register found, shows the table, and keeps it as a draft of a release. */
@Controller
class StocktakeController {

    private final CountRegister count;
    private final StocktakePages pages;
    private final BringFigures bring;
    private final Notices notices;
    private final Clock clock;

    StocktakeController(
            CountRegister count,
            StocktakePages pages,
            BringFigures bring,
            Notices notices,
            Clock clock) {
        this.count = count;
        this.pages = pages;
        this.bring = bring;
        this.notices = notices;
        this.clock = clock;
    }

    /** Takes the choices of an address of the register along; nothing is written. */
    @AllowedTo(Role.OFFICER)
    @GetMapping("/recommendations/figures")
    ModelAndView look(@RequestParam MultiValueMap<String, String> sent, Reader reader) {
        Wish wish = wish(sent);
        return switch (count.count(wish.query(), wish.by(), wish.period())) {
            case Outcome.Done(var census) -> page(pages.of(wish, census, reader));
            // Nothing was asked to be kept: the page says why there is no table.
            case Outcome.Refused(var refusal) -> without(wish, refusal, reader);
        };
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/figures")
    ModelAndView keep(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Wish wish = wish(sent);
        Outcome<Tabulation> kept =
                count.count(wish.query(), wish.by(), wish.period())
                        .map(Census::table)
                        .then(table -> bring.keep(table, wish.title(), Person.of(current)));
        return switch (kept) {
            case Outcome.Done(var table) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.figures.kept"));
                yield new ModelAndView("redirect:/figures/" + table.id());
            }
            case Outcome.Refused(var refusal) -> {
                var page = without(wish, refusal, reader);
                page.setStatus(HttpStatusCode.valueOf(refusal.kind().status()));
                yield page;
            }
        };
    }

    private Wish wish(MultiValueMap<String, String> sent) {
        return Wish.of(sent, LocalDate.now(clock));
    }

    private ModelAndView without(Wish wish, Refusal refusal, Reader reader) {
        return page(pages.of(wish, null, reader))
                .addObject(Notices.ATTRIBUTE, notices.of(refusal, reader.locale()));
    }

    private static ModelAndView page(StocktakePage page) {
        return new ModelAndView("stocktake/count").addObject("view", page);
    }
}
