package org.nmirf.hub.collection;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.SearchFaults;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Part;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.nmirf.web.security.Roles;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Collections as pages: everybody reads them, the committee writes them. */
@Controller
class CollectionController {

    private static final String LIST = "redirect:/collections";

    private final PracticeCollections collections;
    private final KnownPractices known;
    private final FaultWords words;

    CollectionController(PracticeCollections collections, KnownPractices known, FaultWords words) {
        this.collections = collections;
        this.known = known;
        this.words = words;
    }

    @GetMapping("/collections")
    ModelAndView list(@RequestParam(defaultValue = "") String page) {
        int shown = Part.page(page);
        List<PracticeCollection> some = collections.list(Part.SIZE + 1, shown * Part.SIZE);
        return new ModelAndView("collection/list")
                .addObject("part", Part.of(some, shown))
                .addObject("isWriter", isWriter());
    }

    @GetMapping("/collections/{id}")
    ModelAndView one(@PathVariable String id, Reader reader) {
        return find(id).map(
                        there ->
                                new ModelAndView("collection/one")
                                        .addObject("shown", shown(there, reader))
                                        .addObject("isWriter", isWriter()))
                .orElseGet(CollectionController::unknown);
    }

    @GetMapping("/collections/new")
    ModelAndView write() {
        return form(Typed.NOTHING, null);
    }

    @PostMapping("/collections")
    ModelAndView write(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Locale locale,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        var form = new CollectionForm(typed.texts(), List.of(), null);
        return switch (collections.write(form, person.subject())) {
            case Written.Refused(var faults) -> form(words.explain(typed, faults, locale), null);
            case Written.Kept(var id) -> kept(id, next);
        };
    }

    @GetMapping("/collections/{id}/edit")
    ModelAndView change(@PathVariable String id, Reader reader) {
        return find(id).map(there -> form(Typed.NOTHING, shown(there, reader)))
                .orElseGet(CollectionController::unknown);
    }

    @PostMapping("/collections/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        var form =
                new CollectionForm(
                        typed.texts(), TypedEntries.of(typed), TypedEntries.revision(typed));
        Optional<Written> written = collections.change(id, form, person.subject());
        if (written.isEmpty()) {
            return unknown();
        }
        return switch (written.get()) {
            case Written.Refused(var faults) ->
                    again(id, words.explain(typed, faults, reader.locale()), form, reader);
            case Written.Kept _ -> kept(id, next);
        };
    }

    /** With what was typed, and beside it what somebody else kept meanwhile. */
    private ModelAndView again(UUID id, Typed typed, CollectionForm form, Reader reader) {
        return collections
                .find(id)
                .map(
                        newest -> {
                            if (form.isOf(newest.revision())) {
                                return form(typed, shown(form.over(newest), reader));
                            }
                            var merged = TypedEntries.withOthers(form, newest, typed);
                            ModelAndView page = form(typed, shown(merged, reader));
                            page.addObject("stored", shown(newest, reader));
                            page.setStatus(HttpStatus.CONFLICT);
                            return page;
                        })
                .orElseGet(CollectionController::unknown);
    }

    @PostMapping("/collections/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, RedirectAttributes next) {
        boolean isTaken = collections.withdraw(id);
        next.addFlashAttribute(
                "notice",
                isTaken ? Notice.success("collection.withdrawn") : Notice.error("collection.gone"));
        return LIST;
    }

    /** What is typed must not be lost because titles cannot be read. */
    private ShownCollection shown(PracticeCollection collection, Reader reader) {
        return SearchFaults.orEmpty(() -> ShownCollection.of(collection, known, reader.language()))
                .orElseGet(() -> ShownCollection.unread(collection));
    }

    private Optional<PracticeCollection> find(String id) {
        return TypedEntries.id(id).flatMap(collections::find);
    }

    private static ModelAndView form(Typed typed, @Nullable ShownCollection shown) {
        return new ModelAndView("collection/form")
                .addObject("typed", shown == null ? typed : typed.orElse(typed(shown)))
                .addObject("shown", shown)
                .addObject("languages", Language.forContent());
    }

    /** The words as a form has them. */
    private static Typed typed(ShownCollection shown) {
        var fields = new org.springframework.util.LinkedMultiValueMap<String, String>();
        shown.collection()
                .texts()
                .byLanguage()
                .forEach(
                        (language, text) -> {
                            fields.add(language + "-title", text.title());
                            fields.add(language + "-text", text.text());
                        });
        return Typed.of(fields);
    }

    private static ModelAndView kept(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("notice", Notice.success("collection.kept"));
        return new ModelAndView("redirect:/collections/" + id);
    }

    private static boolean isWriter() {
        return CurrentPerson.find()
                .filter(person -> person.hasAnyRole(List.of(Roles.COMMITTEE, Roles.COORDINATOR)))
                .isPresent();
    }

    private static ModelAndView unknown() {
        return new ModelAndView("collection/unknown", HttpStatus.NOT_FOUND);
    }
}
