package org.nmirf.hub.concern;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.citation.Title;
import org.nmirf.hub.citation.Titles;
import org.nmirf.hub.ledger.AdmissionLedger;
import org.nmirf.hub.writing.Authors;
import org.nmirf.hub.writing.Part;
import org.nmirf.hub.writing.Typed;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.security.Roles;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of concerns show. */
@Component
class ConcernPages {

    private static final List<String> KINDS =
            Stream.of(Concern.Kind.values()).map(Concern.Kind::name).toList();

    private final PostgresConcerns concerns;
    private final AdmissionLedger ledger;
    private final Titles titles;
    private final Authors authors;

    ConcernPages(
            PostgresConcerns concerns, AdmissionLedger ledger, Titles titles, Authors authors) {
        this.concerns = concerns;
        this.ledger = ledger;
        this.titles = titles;
        this.authors = authors;
    }

    /** Whether the practice is published; nothing that is reported waits for the search engine. */
    boolean isThere(UUID practice) {
        return ledger.findLivePractice(practice).isPresent();
    }

    /** The form, or empty when there is no such practice. */
    Optional<ModelAndView> form(UUID practice, Typed typed, Reader reader) {
        return isThere(practice)
                ? Optional.of(
                        new ModelAndView("concern/form")
                                .addObject("practice", title(practice, reader))
                                .addObject("typed", typed)
                                .addObject("kinds", KINDS)
                                .addObject("languages", Language.forContent()))
                : Optional.empty();
    }

    /** What somebody said, for whoever knows the reference. */
    Optional<ModelAndView> said(UUID reference, Reader reader) {
        return concerns.byReference(reference)
                .map(
                        concern ->
                                new ModelAndView("concern/said")
                                        .addObject("concern", concern)
                                        .addObject("practice", title(concern.practice(), reader)));
    }

    /**
     * All for those who answer; for anybody else those about practices of their own country.
     *
     * @param page counts from 0, of both lists
     * @param typed an answer that was refused
     * @param refused to which it was, or null; it comes first if it is on another page by now
     */
    ModelAndView list(
            CurrentPerson person, int page, Typed typed, @Nullable UUID refused, Reader reader) {
        boolean isHead = person.hasAnyRole(List.of(Roles.COMMITTEE, Roles.COORDINATOR));
        Part<Concern> ours =
                Part.of(
                        authors.owner(person)
                                .map(country -> concerns.about(country, page))
                                .orElse(List.of()),
                        page);
        Part<Concern> all = Part.of(isHead ? concerns.all(page) : List.of(), page);
        List<Concern> shown = with(refused, all.items());
        Map<UUID, Title> called =
                titles(Stream.concat(shown.stream(), ours.items().stream()).toList(), reader);
        return new ModelAndView("concern/list")
                .addObject("head", isHead)
                .addObject("all", shown)
                .addObject("ours", ours.items())
                .addObject("part", all.isLast() ? ours : all)
                .addObject("titles", called)
                .addObject("typed", typed)
                .addObject("refused", refused)
                .addObject("languages", Language.forContent());
    }

    private List<Concern> with(@Nullable UUID refused, List<Concern> some) {
        return refused == null || some.stream().anyMatch(one -> one.id().equals(refused))
                ? some
                : Stream.concat(concerns.find(refused).stream(), some.stream()).toList();
    }

    private @Nullable Title title(UUID practice, Reader reader) {
        return titles.of(List.of(practice), reader).get(practice);
    }

    private Map<UUID, Title> titles(Collection<Concern> some, Reader reader) {
        return titles.of(some.stream().map(Concern::practice).distinct().toList(), reader);
    }
}
