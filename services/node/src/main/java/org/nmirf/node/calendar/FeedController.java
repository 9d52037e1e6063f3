package org.nmirf.node.calendar;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.OpenToAll;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.calendar.Addresses.Address;
import org.nmirf.node.identity.PublicAddress;
import org.nmirf.node.link.Attempts;
import org.nmirf.node.link.OpenLink;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.RefusalTexts;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calendar for calendar programs, and the addresses under which they find it. */
@Controller
@RequestMapping("/obligations")
class FeedController {

    private static final MediaType CALENDAR =
            new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final Obligations obligations;
    private final Feed feed;
    private final Addresses addresses;
    private final Around around;

    FeedController(Obligations obligations, Feed feed, Addresses addresses, Around around) {
        this.obligations = obligations;
        this.feed = feed;
        this.addresses = addresses;
        this.around = around;
    }

    /** What answers are made with. */
    @org.springframework.stereotype.Component("feedAround")
    record Around(Scopes scopes, OpenLink links, RefusalTexts texts, PublicAddress address) {}

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/calendar.ics")
    ResponseEntity<byte[]> download(CurrentPerson current, Reader reader) {
        return calendar(Person.of(current), reader.language());
    }

    @OpenToAll
    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<byte[]> read(
            @PathVariable String secret, HttpServletRequest request, Locale locale) {
        return switch (around.links().open(secret, request.getRemoteAddr(), addresses::find)) {
            case Outcome.Done<Address>(var address) ->
                    calendar(
                            address.person(),
                            Language.findForInterface(address.language()).orElse(Language.EN));
            case Outcome.Refused<Address>(var refusal) ->
                    ResponseEntity.status(refusal.kind().status())
                            .header(
                                    HttpHeaders.RETRY_AFTER,
                                    Long.toString(Attempts.WINDOW.toSeconds()))
                            .header("Referrer-Policy", "no-referrer")
                            .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                            .body(
                                    around.texts()
                                            .say(refusal, locale)
                                            .getBytes(StandardCharsets.UTF_8));
        };
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @GetMapping("/addresses")
    ModelAndView list(CurrentPerson current) {
        var person = Person.of(current);
        return new ModelAndView("calendar/addresses")
                .addObject("addresses", addresses.of(person))
                .addObject("isAdmin", person.is(Role.ADMIN));
    }

    @AllowedTo(Role.ADMIN)
    @GetMapping("/addresses/all")
    ModelAndView listAll() {
        return new ModelAndView("calendar/all-addresses").addObject("all", addresses.all());
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/addresses/all/{id}/end")
    String endAny(@PathVariable String id, CurrentPerson current, RedirectAttributes flash) {
        addresses.endAny(Dossiers.uuid(id), Person.of(current));
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("calendar.address-ended"));
        return "redirect:/obligations/addresses/all";
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @PostMapping("/addresses")
    String make(CurrentPerson current, Reader reader, RedirectAttributes flash) {
        var secret = addresses.make(Person.of(current), reader.language().code());
        flash.addFlashAttribute(
                "made",
                around.address().at("/obligations/calendar/" + secret.text() + ".ics").toString());
        return "redirect:/obligations/addresses";
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR, Role.FOCAL_POINT})
    @PostMapping("/addresses/{id}/end")
    String end(@PathVariable String id, CurrentPerson current, RedirectAttributes flash) {
        addresses.end(Dossiers.uuid(id), Person.of(current));
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("calendar.address-ended"));
        return "redirect:/obligations/addresses";
    }

    private ResponseEntity<byte[]> calendar(Person person, Language language) {
        var scope = around.scopes().of(person);
        List<Obligation> shown =
                obligations.all().stream().filter(one -> one.isWithin(scope)).toList();
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate())
                .header("Referrer-Policy", "no-referrer")
                .header("X-Robots-Tag", "noindex")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"calendar.ics\"")
                .body(feed.write(shown, language));
    }
}
