package org.nmirf.node.register;

import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/** Keeps and forgets views of the register. */
@Controller
class SavedViewController {

    private final SavedViews views;
    private final RegisterPages pages;
    private final Notices notices;

    SavedViewController(SavedViews views, RegisterPages pages, Notices notices) {
        this.views = views;
        this.pages = pages;
        this.notices = notices;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @PostMapping("/recommendations/views")
    ModelAndView keep(
            @RequestParam MultiValueMap<String, String> parameters,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "false") boolean shared,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        var query = RegisterQuery.of(parameters);
        // What a focal point calls something is their own affair.
        boolean isShared = shared && person.is(Role.OFFICER);
        if (views.keep(name, query, isShared, person)
                instanceof Outcome.Refused<String>(var refusal)) {
            var page =
                    new ModelAndView("register/list")
                            .addObject("view", pages.of(query, person, 0, reader));
            return notices.again(page, "views", parameters, refusal, reader.locale());
        }
        flash.addFlashAttribute(
                Notices.ATTRIBUTE, Notice.success("register.view.kept", name.strip()));
        var address = UriComponentsBuilder.fromPath("/recommendations");
        query.parameters().forEach((key, values) -> address.queryParam(key, values.toArray()));
        return new ModelAndView("redirect:" + address.encode().build().toUriString());
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
