package org.nmirf.hub.mechanism;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.figures.NewestFigures;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.search.PracticeSearch;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.web.assessment.AssessmentPlane;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts together what the page of a member shows. */
@Component
class MechanismPages {

    private final Declarations declarations;
    private final PracticeSearch search;
    private final Clock clock;
    private final Others others;

    MechanismPages(Declarations declarations, PracticeSearch search, Clock clock, Others others) {
        this.declarations = declarations;
        this.search = search;
        this.clock = clock;
        this.others = others;
    }

    /** What is known of a member beside its own words. */
    @Component("mechanismOthers")
    record Others(Contacts contacts, NewestFigures figures) {}

    MechanismPage page(Member member, Reader reader) {
        var country = member.country();
        var profile =
                declarations
                        .mechanism(country)
                        .map(one -> ProfilePart.of(one, reader))
                        .orElse(null);
        var obligations =
                declarations
                        .obligations(country)
                        .map(one -> ObligationPart.of(one, LocalDate.now(clock), reader))
                        .orElse(null);
        return new MechanismPage(
                member,
                others.contacts().of(country),
                profile,
                obligations,
                practices(country.code(), reader),
                others.figures().of(country, reader));
    }

    /** Null while the engine is away: the rest of the page does not need it. */
    private @Nullable SharedPractices practices(String country, Reader reader) {
        var query = SharedPractices.query(country, reader);
        return SearchFaults.orEmpty(() -> search.search(query, SharedPractices.SHOWN))
                .map(found -> SharedPractices.of(found, country, reader))
                .orElse(null);
    }

    /** The profile, its day, and where the mechanism sees itself. */
    record ProfilePart(Profile content, LocalDate published, AssessmentPlane plane) {

        static ProfilePart of(
                Declarations.Published<org.nmirf.schemas.Mechanism> one, Reader reader) {
            Profile profile = Profile.of(one.content(), reader.language().code());
            return new ProfilePart(
                    profile,
                    one.published(),
                    AssessmentPlane.of(profile.own(), reader.language().direction().equals("rtl")));
        }
    }
}
