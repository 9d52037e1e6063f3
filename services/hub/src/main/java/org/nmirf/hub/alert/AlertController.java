package org.nmirf.hub.alert;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.nmirf.hub.alert.SavedSearch.Stop;
import org.nmirf.hub.webhook.Webhooks;
import org.nmirf.hub.writing.FaultWords;
import org.nmirf.hub.writing.Typed;
import org.nmirf.hub.writing.Written;
import org.nmirf.web.page.Notice;
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

/** A person's own saved searches. Those of others look as if they did not exist. */
@Controller
class AlertController {

    private static final String LIST = "redirect:/alerts";
    private static final String ONE = "redirect:/alerts/";
    private static final String NOTICE = "notice";
    private static final String BUSY = "alert.busy";

    private final SavedSearches searches;
    private final SaveSearch save;
    private final AlertPages pages;
    private final FaultWords words;
    private final Webhooks webhooks;

    AlertController(
            SavedSearches searches,
            SaveSearch save,
            AlertPages pages,
            FaultWords words,
            Webhooks webhooks) {
        this.searches = searches;
        this.save = save;
        this.pages = pages;
        this.words = words;
        this.webhooks = webhooks;
    }

    @GetMapping("/alerts")
    ModelAndView list(CurrentPerson person, Reader reader) {
        return pages.list(person, reader);
    }

    /** Takes the parameters of the search page. */
    @GetMapping("/alerts/new")
    ModelAndView form(@RequestParam MultiValueMap<String, String> parameters, Reader reader) {
        return pages.form(parameters, reader);
    }

    @PostMapping("/alerts")
    ModelAndView save(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            Locale locale,
            RedirectAttributes next) {
        Typed typed = Typed.of(sent);
        return switch (save.save(form(typed, reader), person.subject())) {
            case Written.Refused(var faults) ->
                    pages.form(words.explain(typed, faults, locale), reader);
            case Written.Kept(var id) -> {
                next.addFlashAttribute(NOTICE, Notice.success("alert.saved"));
                show(id, person, next);
                yield new ModelAndView(ONE + id);
            }
        };
    }

    @GetMapping("/alerts/{id}")
    ModelAndView one(@PathVariable UUID id, CurrentPerson person, Reader reader) {
        return find(id, person)
                .map(search -> pages.one(search, Typed.NOTHING, reader))
                .orElseGet(AlertController::unknown);
    }

    @PostMapping("/alerts/{id}")
    ModelAndView change(
            @PathVariable UUID id,
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson person,
            Reader reader,
            Locale locale,
            RedirectAttributes next) {
        Optional<SavedSearch> search = find(id, person);
        if (search.isEmpty()) {
            return unknown();
        }
        Typed typed = Typed.of(sent);
        Optional<Written> written;
        try {
            written = save.change(form(typed, reader), id);
        } catch (BeingToldException isBeingTold) {
            return pages.one(search.get(), typed, reader).addObject(NOTICE, Notice.error(BUSY));
        }
        if (written.isEmpty()) {
            return unknown();
        }
        return switch (written.get()) {
            case Written.Refused(var faults) ->
                    pages.one(search.get(), words.explain(typed, faults, locale), reader);
            case Written.Kept _ -> {
                next.addFlashAttribute(NOTICE, Notice.success("alert.changed"));
                if (search.get().secret().isEmpty()) {
                    show(id, person, next);
                }
                yield new ModelAndView(ONE + id);
            }
        };
    }

    @PostMapping("/alerts/{id}/stop")
    ModelAndView stop(@PathVariable UUID id, CurrentPerson person, RedirectAttributes next) {
        return act(id, person, next, "alert.stopped", one -> save.stop(one, Stop.BY_PERSON));
    }

    @PostMapping("/alerts/{id}/renewal")
    ModelAndView renew(@PathVariable UUID id, CurrentPerson person, RedirectAttributes next) {
        Optional<Way> way = find(id, person).map(one -> one.wish().way());
        if (way.isEmpty() || way.get() == Way.MAIL) {
            return unknown();
        }
        String done = way.get() == Way.WEBHOOK ? "alert.secret.renewed" : "alert.renewed";
        return act(
                id,
                person,
                next,
                done,
                one -> {
                    save.renew(one);
                    show(id, person, next);
                });
    }

    /** The secret of a webhook is shown once, on the page that comes next. */
    private void show(UUID id, CurrentPerson person, RedirectAttributes next) {
        find(id, person)
                .map(SavedSearch::secret)
                .filter(secret -> !secret.isEmpty())
                .ifPresent(secret -> next.addFlashAttribute("secret", secret));
    }

    @PostMapping("/alerts/{id}/deletion")
    ModelAndView delete(@PathVariable UUID id, CurrentPerson person, RedirectAttributes next) {
        try {
            if (!pages.delete(id, person.subject())) {
                return unknown();
            }
        } catch (BeingToldException isBeingTold) {
            return busy(id, next);
        }
        next.addFlashAttribute(NOTICE, Notice.success("alert.deleted"));
        return new ModelAndView(LIST);
    }

    private ModelAndView act(
            UUID id,
            CurrentPerson person,
            RedirectAttributes next,
            String done,
            Consumer<SavedSearch> action) {
        Optional<SavedSearch> search = find(id, person);
        if (search.isEmpty()) {
            return unknown();
        }
        try {
            action.accept(search.get());
        } catch (BeingToldException isBeingTold) {
            return busy(id, next);
        }
        next.addFlashAttribute(NOTICE, Notice.success(done));
        return new ModelAndView(ONE + id);
    }

    private static ModelAndView busy(UUID id, RedirectAttributes next) {
        next.addFlashAttribute(NOTICE, Notice.error(BUSY));
        return new ModelAndView(ONE + id);
    }

    private Optional<SavedSearch> find(UUID id, CurrentPerson person) {
        return searches.find(id, person.subject());
    }

    /** Name servers of other people are asked here, where no transaction waits for them. */
    private SaveSearch.Form form(Typed typed, Reader reader) {
        String way = typed.value("way");
        String hook = typed.value("hook").strip();
        boolean isHook = way.equals(Way.WEBHOOK.name());
        return new SaveSearch.Form(
                typed.text("name"),
                typed.value("search"),
                reader.language(),
                typed.value("frequency"),
                way,
                typed.value("address").strip(),
                hook,
                isHook ? webhooks.fault(hook).orElse(null) : null);
    }

    private static ModelAndView unknown() {
        return new ModelAndView("error/404", HttpStatus.NOT_FOUND);
    }
}
