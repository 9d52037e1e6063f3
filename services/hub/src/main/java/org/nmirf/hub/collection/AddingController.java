package org.nmirf.hub.collection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.nmirf.hub.collection.PracticeCollection.Entry;
import org.nmirf.hub.search.FoundPractice;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.search.SearchUnavailableException;
import org.nmirf.hub.writing.Fault;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Adds a practice to a collection, from its page or from a list of results. */
@Controller
class AddingController {

    private static final int MOST = 200;

    private final PracticeCollections collections;
    private final KnownPractices known;
    private final FaultWords words;

    AddingController(PracticeCollections collections, KnownPractices known, FaultWords words) {
        this.collections = collections;
        this.known = known;
        this.words = words;
    }

    @GetMapping("/practices/{id}/collect")
    ModelAndView choose(@PathVariable UUID id, Reader reader) {
        return form(id, Typed.NOTHING, reader);
    }

    @PostMapping("/practices/{id}/collect")
    ModelAndView add(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        Locale locale = reader.locale();
        Optional<UUID> collection = TypedEntries.id(typed.value("collection"));
        var entry = new Entry(id, typed.value("language"), typed.text("note"));
        try {
            if (known.shown(List.of(id), reader.language()).isEmpty()) {
                return unknown();
            }
        } catch (SearchUnavailableException fault) {
            return SearchFaults.page(fault);
        }
        Optional<Written> written =
                collection.flatMap(one -> collections.add(one, entry, person.subject()));
        if (written.isEmpty()) {
            return form(
                    id,
                    words.explain(typed, List.of(Fault.of("collection", "choose")), locale),
                    reader);
        }
        return switch (written.get()) {
            case Written.Refused(var faults) ->
                    form(id, words.explain(typed, faults, locale), reader);
            case Written.Kept(var kept) -> {
                next.addFlashAttribute("notice", Notice.success("collection.added"));
                yield new ModelAndView("redirect:/collections/" + kept);
            }
        };
    }

    private ModelAndView form(UUID id, Typed typed, Reader reader) {
        try {
            FoundPractice practice = known.shown(List.of(id), reader.language()).get(id);
            return practice == null
                    ? unknown()
                    : new ModelAndView("collection/add")
                            .addObject("typed", typed)
                            .addObject("found", practice)
                            .addObject("options", options(id, typed, reader))
                            .addObject("languages", languages(typed, reader));
        } catch (SearchUnavailableException fault) {
            return SearchFaults.page(fault);
        }
    }

    private List<Option> options(UUID practice, Typed typed, Reader reader) {
        return collections.list(MOST, 0).stream()
                .filter(one -> !one.has(practice))
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.title(reader.language().code()),
                                        one.id().toString().equals(typed.value("collection"))))
                .toList();
    }

    private static List<Option> languages(Typed typed, Reader reader) {
        String chosen =
                typed.value("language").isEmpty()
                        ? reader.language().code()
                        : typed.value("language");
        return Language.forContent().stream()
                .map(one -> Option.of(one.code(), one.ownName(), one.code().equals(chosen)))
                .toList();
    }

    private static ModelAndView unknown() {
        return new ModelAndView("practice/unknown", HttpStatus.NOT_FOUND);
    }
}
