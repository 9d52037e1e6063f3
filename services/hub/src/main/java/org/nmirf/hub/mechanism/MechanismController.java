package org.nmirf.hub.mechanism;

import org.nmirf.hub.adoption.Adaptations;
import org.nmirf.web.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one mechanism: what it is, shares, has to report and counted. */
@Controller
class MechanismController {

    private final PublicMembers members;
    private final MechanismPages pages;
    private final Adaptations adaptations;

    MechanismController(PublicMembers members, MechanismPages pages, Adaptations adaptations) {
        this.members = members;
        this.pages = pages;
        this.adaptations = adaptations;
    }

    @GetMapping("/members/{country}")
    ModelAndView detail(@PathVariable String country, Reader reader) {
        return members.find(country)
                .map(
                        member ->
                                new ModelAndView("mechanism/detail")
                                        .addObject("page", pages.page(member, reader))
                                        .addObject(
                                                "adopted", adaptations.of(member.country(), reader))
                                        .addObject(
                                                "country", reader.country(member.country().code())))
                .orElseGet(() -> new ModelAndView("mechanism/unknown", HttpStatus.NOT_FOUND));
    }
}
