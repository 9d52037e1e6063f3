package org.nmirf.hub.citation;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Members;
import org.nmirf.hub.search.IndexedPractice;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.ShownLanguage;
import org.nmirf.hub.site.PracticeAddress;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Says how a practice is cited. */
@Component
public class Citations {

    private final Members members;
    private final MessageSource messages;

    Citations(Members members, MessageSource messages) {
        this.members = members;
        this.messages = messages;
    }

    /**
     * The reference to a practice.
     *
     * @param wanted ISO 639-1 code of the text that is cited; any other text means the reader's own
     *     language or the nearest there is
     * @param reader whose words name the author, the network and the day
     */
    public Citation of(Lookup.Live live, String wanted, Reader reader) {
        IndexedPractice content = live.practice();
        String language =
                content.texts().containsKey(wanted)
                        ? wanted
                        : ShownLanguage.of(content, reader.language().code());
        IndexedPractice.IndexedText text = content.texts().get(language);
        boolean isNamed = content.country() != null;
        return new Citation(
                live.id(),
                author(content, language, reader),
                text == null ? "" : text.title(),
                text == null ? "" : text.summary(),
                language,
                word("citation.publisher", reader),
                live.version(),
                content.admitted(),
                isNamed,
                isNamed ? reader.day(content.admitted()) : reader.month(content.admitted()),
                PracticeAddress.of(live.id()));
    }

    /** The mechanism of a practice that is named, or empty. */
    public Optional<Member> mechanism(IndexedPractice practice) {
        String country = practice.country();
        return country == null || !CountryCode.isKnown(country)
                ? Optional.empty()
                : members.find(new CountryCode(country));
    }

    private String author(IndexedPractice practice, String shown, Reader reader) {
        String country = practice.country();
        if (country == null) {
            return unnamed(practice.region(), reader);
        }
        String name = reader.country(country);
        return mechanism(practice)
                .flatMap(member -> MechanismName.of(member, shown, reader))
                .map(mechanism -> mechanism.text() + " (" + name + ")")
                .orElse(name);
    }

    private String unnamed(@Nullable String region, Reader reader) {
        return region == null
                ? word("attribution.network", reader)
                : word("attribution.region", reader, reader.label("regional-groups", region));
    }

    private String word(String key, Reader reader, Object... arguments) {
        return Objects.requireNonNull(messages.getMessage(key, arguments, reader.locale()));
    }
}
