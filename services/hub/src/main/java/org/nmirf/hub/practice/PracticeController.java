package org.nmirf.hub.practice;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.web.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of a practice. */
@Controller
class PracticeController {

    private final PracticeSearch search;
    private final Members members;

    PracticeController(PracticeSearch search, Members members) {
        this.search = search;
        this.members = members;
    }

    @GetMapping("/practices/{id}")
    ModelAndView practice(
            @PathVariable String id,
            @RequestParam(name = "text", defaultValue = "") String language,
            Reader reader) {
        try {
            return page(search.find(id), language, reader);
        } catch (SearchUnavailableException fault) {
            return SearchFaults.page(fault);
        }
    }

    private ModelAndView page(Lookup practice, String language, Reader reader) {
        return switch (practice) {
            case Lookup.Live live ->
                    new ModelAndView("practice/detail")
                            .addObject(
                                    "practice",
                                    PracticePage.of(
                                            live,
                                            mechanism(live.practice().country()),
                                            language,
                                            reader));
            case Lookup.Withdrawn withdrawn ->
                    new ModelAndView("practice/withdrawn", HttpStatus.GONE)
                            .addObject(
                                    "reason", Withdrawal.tellable(withdrawn.reason()).orElse(null));
            case Lookup.Unknown unknown ->
                    new ModelAndView("practice/unknown", HttpStatus.NOT_FOUND);
        };
    }

    private Optional<Member> mechanism(@Nullable String country) {
        return country == null || !CountryCode.isKnown(country)
                ? Optional.empty()
                : members.find(new CountryCode(country));
    }
}
