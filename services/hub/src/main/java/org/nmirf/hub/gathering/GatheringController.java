package org.nmirf.hub.gathering;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.site.PublicAddress;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
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

/** Gatherings as pages: everybody reads them, the committee enters them. */
@Controller
class GatheringController {

    private static final String LIST = "redirect:/gatherings";

    private final Gatherings gatherings;
    private final GatheringFields fields;
    private final FaultWords words;
    private final PublicAddress site;
    private final Clock clock;

    GatheringController(
            Gatherings gatherings,
            GatheringFields fields,
            FaultWords words,
            PublicAddress site,
            Clock clock) {
        this.gatherings = gatherings;
        this.fields = fields;
        this.words = words;
        this.site = site;
        this.clock = clock;
    }

    @GetMapping("/gatherings")
    ModelAndView list(Reader reader) {
        LocalDate today = LocalDate.now(clock);
        List<ShownGathering> all =
                gatherings.all().stream().map(one -> ShownGathering.of(one, reader)).toList();
        return new ModelAndView("gathering/list")
                .addObject(
                        "coming",
                        all.stream()
                                .filter(one -> !one.isBefore(today))
                                .sorted(Comparator.comparing(one -> one.gathering().plan().from()))
                                .toList())
                .addObject("past", all.stream().filter(one -> one.isBefore(today)).toList())
                .addObject("isWriter", isWriter());
    }

    @GetMapping("/gatherings/{id}")
    ModelAndView one(@PathVariable String id, Reader reader) {
        return find(id).map(there -> page(there, reader)).orElseGet(GatheringController::unknown);
    }

    private ModelAndView page(Gathering there, Reader reader) {
        String language = reader.language().code();
        return new ModelAndView("gathering/one")
                .addObject("shown", ShownGathering.of(there, reader))
                .addObject(
                        "share",
                        new SharedPage(there.name(language), site.at("/gatherings/" + there.id())))
                .addObject("isWriter", isWriter());
    }

    @GetMapping("/gatherings/new")
    ModelAndView write(Reader reader) {
        return form(Typed.NOTHING, null, reader);
    }

    @PostMapping("/gatherings")
    ModelAndView write(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        return switch (gatherings.write(GatheringForm.of(typed), person.subject())) {
            case Written.Refused(var faults) ->
                    form(words.explain(typed, faults, reader.locale()), null, reader);
            case Written.Kept(var id) -> kept(id, next);
        };
    }

    @GetMapping("/gatherings/{id}/edit")
    ModelAndView change(@PathVariable String id, Reader reader) {
        return find(id).map(there -> form(GatheringFields.typed(there), there, reader))
                .orElseGet(GatheringController::unknown);
    }

    @PostMapping("/gatherings/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        Optional<Written> written =
                gatherings.change(id, GatheringForm.of(typed), person.subject());
        if (written.isEmpty()) {
            return unknown();
        }
        return switch (written.get()) {
            case Written.Refused(var faults) ->
                    again(id, words.explain(typed, faults, reader.locale()), reader);
            case Written.Kept _ -> kept(id, next);
        };
    }

    /** With what was typed, and beside it what somebody else kept meanwhile. */
    private ModelAndView again(UUID id, Typed typed, Reader reader) {
        Optional<Gathering> newest = gatherings.find(id);
        if (newest.isEmpty()) {
            return unknown();
        }
        Gathering there = newest.get();
        ModelAndView page = form(typed, there, reader);
        if (!GatheringForm.of(typed).isOf(there.revision())) {
            page.addObject("stored", ShownGathering.of(there, reader));
            page.setStatus(HttpStatus.CONFLICT);
        }
        return page;
    }

    @PostMapping("/gatherings/{id}/withdrawal")
    String withdraw(@PathVariable UUID id, CurrentPerson person, RedirectAttributes next) {
        boolean isTaken = gatherings.withdraw(id, person.subject());
        next.addFlashAttribute(
                "notice", Notice.success(isTaken ? "gathering.withdrawn" : "gathering.gone"));
        return LIST;
    }

    private ModelAndView form(Typed typed, @Nullable Gathering there, Reader reader) {
        return fields.show(typed, reader).addObject("there", there);
    }

    private Optional<Gathering> find(String id) {
        try {
            return gatherings.find(UUID.fromString(id));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private static ModelAndView kept(UUID id, RedirectAttributes next) {
        next.addFlashAttribute("notice", Notice.success("gathering.kept"));
        return new ModelAndView("redirect:/gatherings/" + id);
    }

    private static boolean isWriter() {
        return CurrentPerson.find()
                .filter(person -> person.hasAnyRole(List.of(Roles.COMMITTEE, Roles.COORDINATOR)))
                .isPresent();
    }

    private static ModelAndView unknown() {
        return new ModelAndView("gathering/unknown", HttpStatus.NOT_FOUND);
    }
}
