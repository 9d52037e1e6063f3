package org.nmirf.node.publishing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.showing.Proposal;
import org.nmirf.node.showing.Proposals;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The settings of the public site, and what waits for a second person. */
@Controller
class PublishingController {

    private static final String BACK = "redirect:/public-site";
    private static final int LONGEST_CONTACT = 300;
    private static final int LONGEST_WELCOME = 5000;

    private final PublicSites sites;
    private final SetUpSite setUp;
    private final Publish publish;
    private final Around around;

    PublishingController(PublicSites sites, SetUpSite setUp, Publish publish, Around around) {
        this.sites = sites;
        this.setUp = setUp;
        this.publish = publish;
        this.around = around;
    }

    /** What pages are made with. */
    @org.springframework.stereotype.Component("publishingAround")
    record Around(Proposals proposals, Candidates candidates, Notices notices) {}

    @AllowedTo({Role.ADMIN, Role.OFFICER, Role.APPROVER, Role.AUDITOR})
    @GetMapping("/public-site")
    ModelAndView show(CurrentPerson current) {
        PublicSite site = sites.get();
        return view(site, site, current);
    }

    private ModelAndView view(PublicSite site, PublicSite typed, CurrentPerson current) {
        return new ModelAndView("publishing/settings")
                .addObject(
                        "view",
                        PublishingPage.of(
                                site,
                                typed,
                                around.proposals(),
                                around.candidates(),
                                Person.of(current)));
    }

    @AllowedTo(Role.ADMIN)
    @PostMapping("/public-site")
    ModelAndView change(
            @RequestParam MultiValueMap<String, String> sent,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        PublicSite typed = wanted(sent);
        Outcome<SetUpSite.Done> outcome =
                checked(typed).then(site -> setUp.change(site, Person.of(current)));
        return switch (outcome) {
            case Outcome.Done<SetUpSite.Done>(var done) -> {
                flash.addFlashAttribute(
                        Notices.ATTRIBUTE, Notice.success("publishing.done." + done));
                yield new ModelAndView(BACK);
            }
            case Outcome.Refused<SetUpSite.Done>(var refusal) ->
                    around.notices()
                            .again(
                                    view(sites.get(), typed, current),
                                    "public-site",
                                    sent,
                                    refusal,
                                    reader.locale());
        };
    }

    @AllowedTo({Role.ADMIN, Role.APPROVER, Role.OFFICER})
    @PostMapping("/public-site/off")
    String off(CurrentPerson current, RedirectAttributes flash) {
        setUp.off(Person.of(current));
        flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("publishing.done.OFF"));
        return BACK;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/public-site/many")
    ModelAndView many(@RequestParam MultiValueMap<String, String> query) {
        return new ModelAndView("publishing/many").addObject("rows", around.candidates().of(query));
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/public-site/many")
    String propose(
            @RequestParam(defaultValue = "") List<String> chosen,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        List<UUID> ids = chosen.stream().map(Dossiers::uuid).toList();
        Notice notice =
                switch (publish.propose(ids, Person.of(current))) {
                    case Outcome.Done<Proposal>(var proposal) ->
                            Notice.success("publishing.done.PROPOSED");
                    case Outcome.Refused<Proposal>(var refusal) ->
                            around.notices().of(refusal, reader.locale());
                };
        flash.addFlashAttribute(Notices.ATTRIBUTE, notice);
        return BACK;
    }

    @AllowedTo({Role.ADMIN, Role.OFFICER, Role.APPROVER, Role.AUDITOR})
    @GetMapping("/public-site/proposals/{id}")
    ModelAndView look(@PathVariable String id, CurrentPerson current) {
        var proposal =
                around.proposals()
                        .find(Dossiers.uuid(id))
                        .orElseThrow(() -> new MissingPageException(id));
        var person = Person.of(current);
        return new ModelAndView("publishing/proposal")
                .addObject("one", proposal)
                .addObject("rows", around.candidates().of(proposal))
                .addObject("isOwn", proposal.hands().contains(person.name()))
                .addObject("mayPreview", PublishingPage.mayPreview(person))
                .addObject("isApprover", person.is(Role.APPROVER));
    }

    @AllowedTo(Role.APPROVER)
    @PostMapping("/public-site/proposals/{id}/publication")
    String publish(
            @PathVariable String id,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Notice notice =
                switch (publish.publish(Dossiers.uuid(id), Person.of(current))) {
                    case Outcome.Done<Publish.Result>(var result) ->
                            Notice.success(
                                    "publishing.done.PUBLISHED",
                                    "" + result.published(),
                                    "" + result.left());
                    case Outcome.Refused<Publish.Result>(var refusal) ->
                            around.notices().of(refusal, reader.locale());
                };
        flash.addFlashAttribute(Notices.ATTRIBUTE, notice);
        return BACK;
    }

    @AllowedTo({Role.APPROVER, Role.ADMIN, Role.OFFICER})
    @PostMapping("/public-site/proposals/{id}/rejection")
    String reject(
            @PathVariable String id,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Notice notice =
                switch (publish.reject(Dossiers.uuid(id), Person.of(current))) {
                    case Outcome.Done<Proposal>(var proposal) ->
                            Notice.success("publishing.done.REJECTED");
                    case Outcome.Refused<Proposal>(var refusal) ->
                            around.notices().of(refusal, reader.locale());
                };
        flash.addFlashAttribute(Notices.ATTRIBUTE, notice);
        return BACK;
    }

    private static Outcome<PublicSite> checked(PublicSite typed) {
        List<Detail> wrong = new ArrayList<>();
        if (typed.contact().length() > LONGEST_CONTACT) {
            wrong.add(Detail.of("contact", "text.too-long", LONGEST_CONTACT));
        }
        typed.welcome().texts().stream()
                .filter(one -> one.text().length() > LONGEST_WELCOME)
                .map(one -> "welcome-" + one.language())
                .forEach(field -> wrong.add(Detail.of(field, "text.too-long", LONGEST_WELCOME)));
        return wrong.isEmpty() ? Outcome.done(typed) : Outcome.refused(Refusal.invalid(wrong));
    }

    private static PublicSite wanted(MultiValueMap<String, String> sent) {
        List<Wording> welcome = new ArrayList<>();
        for (Language language : Language.forInterface()) {
            String words = text(sent, "welcome-" + language.code());
            if (!words.isEmpty()) {
                welcome.add(Wording.original(language.code(), words));
            }
        }
        Set<Part> parts = EnumSet.noneOf(Part.class);
        List<String> ticked = sent.getOrDefault("parts", List.of());
        Arrays.stream(Part.values())
                .filter(part -> ticked.contains(part.name()))
                .forEach(parts::add);
        return new PublicSite(
                revision(text(sent, "revision")),
                text(sent, "on").equals("true"),
                new Wordings(welcome),
                text(sent, "contact"),
                parts,
                PublicSite.sections(Set.copyOf(ticked)));
    }

    private static int revision(String text) {
        // No revision that there ever was, so that it is refused.
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static String text(MultiValueMap<String, String> sent, String field) {
        String first = sent.getFirst(field);
        return first == null ? "" : first.strip().replace("\r\n", "\n");
    }
}
