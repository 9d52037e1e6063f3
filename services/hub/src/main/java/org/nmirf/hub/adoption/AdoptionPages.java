package org.nmirf.hub.adoption;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.backbone.event.CountryCode;
import org.nmirf.hub.citation.Title;
import org.nmirf.hub.citation.Titles;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.writing.Authors;
import org.nmirf.hub.writing.Typed;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of adoptions show to members. */
@Component
class AdoptionPages {

    private final PostgresAdoptions adoptions;
    private final Adaptations adaptations;
    private final AdmissionLedger ledger;
    private final Titles titles;
    private final Authors authors;

    AdoptionPages(
            PostgresAdoptions adoptions,
            Adaptations adaptations,
            AdmissionLedger ledger,
            Titles titles,
            Authors authors) {
        this.adoptions = adoptions;
        this.adaptations = adaptations;
        this.ledger = ledger;
        this.authors = authors;
        this.titles = titles;
    }

    /** What the country adapted, and what others adapted of its own practices. */
    ModelAndView list(Optional<CountryCode> country, Reader reader) {
        return new ModelAndView("adoption/list")
                .addObject("country", country.map(CountryCode::code).orElse(null))
                .addObject(
                        "ours",
                        country.map(one -> adaptations.list(adoptions.saidBy(one), reader))
                                .orElse(List.of()))
                .addObject(
                        "theirs",
                        country.map(one -> adaptations.list(adoptions.adaptedFrom(one), reader))
                                .orElse(List.of()));
    }

    /** The form, or what was said already; empty when there is no such practice. */
    Optional<ModelAndView> form(UUID id, Typed typed, CurrentPerson person, Reader reader) {
        Optional<CountryCode> country = authors.country(person);
        return ledger.findLivePractice(id)
                .map(
                        _ ->
                                new ModelAndView("adoption/form")
                                        .addObject(
                                                "practice", titles.of(List.of(id), reader).get(id))
                                        .addObject("typed", typed)
                                        .addObject("languages", Language.forContent())
                                        .addObject("isMember", country.isPresent())
                                        .addObject(
                                                "said",
                                                authors.owner(person)
                                                        .flatMap(one -> adoptions.find(id, one))
                                                        .orElse(null))
                                        .addObject("own", own(typed, country, reader)));
    }

    private List<Option> own(Typed typed, Optional<CountryCode> country, Reader reader) {
        Map<UUID, Title> named = titles.of(country.map(adoptions::named).orElse(List.of()), reader);
        return named.values().stream()
                .filter(Title::isKnown)
                .sorted(
                        Comparator.comparing(
                                Title::text, (one, other) -> reader.language().compare(one, other)))
                .map(
                        title ->
                                Option.of(
                                        title.practice().toString(),
                                        title.text(),
                                        title.practice().toString().equals(typed.value("own"))))
                .toList();
    }
}
