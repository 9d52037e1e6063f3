package org.nmirf.hub.mechanism;

import org.nmirf.hub.adoption.Adaptations;
import org.nmirf.hub.member.Member;
import org.nmirf.web.page.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The page of one mechanism: what it says of itself, and what it has to report when. */
@Controller
class MechanismController {

    private final PublicMembers members;
    private final Declarations declarations;
    private final Adaptations adaptations;

    MechanismController(PublicMembers members, Declarations declarations, Adaptations adaptations) {
        this.members = members;
        this.declarations = declarations;
        this.adaptations = adaptations;
    }

    @GetMapping("/members/{country}")
    ModelAndView detail(@PathVariable String country, Reader reader) {
        return members.find(country)
                .map(member -> page(member, reader))
                .orElseGet(() -> new ModelAndView("mechanism/unknown", HttpStatus.NOT_FOUND));
    }

    private ModelAndView page(Member member, Reader reader) {
        var mechanism = declarations.mechanism(member.country());
        var obligations = declarations.obligations(member.country());
        String language = reader.language().code();
        return new ModelAndView("mechanism/detail")
                .addObject("member", member)
                .addObject("country", reader.country(member.country().code()))
                .addObject("adopted", adaptations.of(member.country(), reader))
                .addObject(
                        "profile",
                        mechanism.map(one -> Profile.of(one.content(), language)).orElse(null))
                .addObject(
                        "profilePublished",
                        mechanism.map(Declarations.Published::published).orElse(null))
                .addObject(
                        "obligations",
                        obligations.map(one -> Due.of(one.content(), reader)).orElse(null))
                .addObject(
                        "obligationsPublished",
                        obligations.map(Declarations.Published::published).orElse(null));
    }
}
