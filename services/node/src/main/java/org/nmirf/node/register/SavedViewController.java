package org.nmirf.node.register;

import java.util.Locale;
import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps and forgets views of the register. */
@Controller
class SavedViewController {

    private final SavedViews views;
    private final Notices notices;

    SavedViewController(SavedViews views, Notices notices) {
        this.views = views;
        this.notices = notices;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @PostMapping("/recommendations/views")
    String keep(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean shared,
            CurrentPerson current,
            Locale locale,
            RedirectAttributes flash) {
        var person = Person.of(current);
        var query = RegisterQuery.of(parameters);
        // What a focal point calls something is their own affair.
        boolean isShared = shared && person.is(Role.OFFICER);
        Notice notice =
                switch (views.keep(name, query, isShared, person)) {
                    case Outcome.Done<String>(var kept) ->
                            Notice.success("register.view.kept", kept);
                    case Outcome.Refused<String>(var refusal) -> notices.of(refusal, locale);
                };
        flash.addFlashAttribute(Notices.ATTRIBUTE, notice);
        var address = UriComponentsBuilder.fromPath("/recommendations");
        query.parameters().forEach((key, values) -> address.queryParam(key, values.toArray()));
        return "redirect:" + address.encode().build().toUriString();
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @PostMapping("/recommendations/views/{id}/removal")
    String forget(@PathVariable String id, CurrentPerson current, RedirectAttributes flash) {
        UUID view = Dossiers.uuid(id);
        views.forget(view, Person.of(current));
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("register.view.forgotten"));
        return "redirect:/recommendations";
    }
}
