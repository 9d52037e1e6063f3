package org.nmirf.hub.writing;

import java.util.Optional;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Component;

/** For which country a person writes. */
@Component
public class Authors {

    private final Members members;

    Authors(Members members) {
        this.members = members;
    }

    /** The country of the person's token while it is an admitted member, or empty. */
    public Optional<CountryCode> country(CurrentPerson person) {
        return member(person)
                .filter(one -> one.status() == Member.Status.ADMITTED)
                .map(Member::country);
    }

    /**
     * The country of the person's token if it ever was a member, or empty. What a country wrote it
     * may always take back, suspended or not, and read what is said about its own.
     */
    public Optional<CountryCode> owner(CurrentPerson person) {
        return member(person).map(Member::country);
    }

    private Optional<Member> member(CurrentPerson person) {
        return Optional.ofNullable(person.country())
                .filter(CountryCode::isKnown)
                .map(CountryCode::new)
                .flatMap(members::find);
    }
}
