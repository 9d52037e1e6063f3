package org.nmirf.node.cluster;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The pages of clusters: those decided, and those that people may decide on. */
@Controller
class ClusterController {

    private final Clusters clusters;
    private final DecideCluster decide;
    private final ClusterPages pages;
    private final Notices notices;
    private final List<BesideCluster> beside;

    ClusterController(
            Clusters clusters,
            DecideCluster decide,
            ClusterPages pages,
            Notices notices,
            List<BesideCluster> beside) {
        this.clusters = clusters;
        this.decide = decide;
        this.pages = pages;
        this.notices = notices;
        this.beside = List.copyOf(beside);
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/clusters")
    ModelAndView list(CurrentPerson current, Reader reader) {
        return new ModelAndView("cluster/list")
                .addObject("view", pages.list(Person.of(current), reader));
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/clusters/proposals")
    ModelAndView proposals(@RequestParam(defaultValue = "0") int page, Reader reader) {
        return new ModelAndView("cluster/proposals")
                .addObject("view", pages.proposals(Math.max(0, page), reader));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/clusters/{id}")
    ModelAndView show(@PathVariable String id, CurrentPerson current, Reader reader) {
        Cluster cluster = get(id);
        Person person = Person.of(current);
        return new ModelAndView("cluster/detail")
                .addObject("view", pages.of(cluster, person, reader))
                .addObject(
                        "beside",
                        beside.stream()
                                .flatMap(one -> one.of(cluster, person, reader).stream())
                                .toList());
    }

    /** Decides on a proposal: a new cluster, more for one that is there, or apart. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/clusters")
    String decide(
            @RequestParam(defaultValue = "") String title,
            @RequestParam(required = false) List<UUID> member,
            @RequestParam(required = false) List<UUID> proposed,
            @RequestParam(defaultValue = "") String into,
            @RequestParam(defaultValue = "make") String then,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var person = Person.of(current);
        Set<UUID> chosen = member == null ? Set.of() : new HashSet<>(member);
        if (then.equals("apart")) {
            decide.separate(proposed == null ? List.of() : proposed, person);
            flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("cluster.separated"));
            return "redirect:/clusters/proposals";
        }
        Outcome<Cluster> outcome =
                into.isEmpty()
                        ? decide.create(new Wanted(title(title, reader), "", chosen), person)
                        : decide.add(Dossiers.uuid(into), chosen, person);
        return answer(outcome, "/clusters/proposals", reader.locale(), flash);
    }

    @AllowedTo(Role.OFFICER)
    @PostMapping("/clusters/{id}")
    String change(
            @PathVariable String id,
            @RequestParam int revision,
            @RequestParam(defaultValue = "") String title,
            @RequestParam(defaultValue = "") String note,
            @RequestParam(required = false) List<UUID> member,
            @RequestParam(defaultValue = "save") String then,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Cluster old = get(id);
        var person = Person.of(current);
        if (then.equals("dissolve")) {
            return answer(
                    decide.dissolve(old.id(), revision, person),
                    "/clusters",
                    reader.locale(),
                    flash);
        }
        Wordings titles = title.isBlank() ? Wordings.NONE : changed(old.title(), title, reader);
        Set<UUID> members = member == null ? Set.of() : new HashSet<>(member);
        return answer(
                decide.change(
                        old.id(), revision, new Wanted(titles, note.strip(), members), person),
                "/clusters/" + id,
                reader.locale(),
                flash);
    }

    private String answer(
            Outcome<Cluster> outcome, String next, Locale locale, RedirectAttributes flash) {
        Notice notice =
                switch (outcome) {
                    case Outcome.Done<Cluster> done -> Notice.success("notice.saved");
                    case Outcome.Refused<Cluster>(var refusal) -> notices.of(refusal, locale);
                };
        flash.addFlashAttribute(Notices.ATTRIBUTE, notice);
        return "redirect:" + next;
    }

    private Cluster get(String id) {
        return clusters.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }

    private static Wordings title(String words, Reader reader) {
        return words.isBlank()
                ? Wordings.NONE
                : Wordings.of(reader.language().code(), words.strip());
    }

    /** Whoever corrects the title corrects the text that they were shown. */
    private static Wordings changed(Wordings old, String words, Reader reader) {
        return old.bestFor(reader.language().code())
                .map(shown -> old.with(new Wording(shown.language(), shown.provenance(), words)))
                .orElseGet(() -> title(words, reader));
    }
}
