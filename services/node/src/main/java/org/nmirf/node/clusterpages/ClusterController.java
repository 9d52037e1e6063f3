package org.nmirf.node.clusterpages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.node.site.Notices;
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

/** The pages of clusters that people decided on. */
@Controller
class ClusterController {

    private final Clusters clusters;
    private final DecideCluster decide;
    private final FindAims find;
    private final ClusterPages pages;
    private final Notices notices;

    ClusterController(
            Clusters clusters,
            DecideCluster decide,
            FindAims find,
            ClusterPages pages,
            Notices notices) {
        this.clusters = clusters;
        this.decide = decide;
        this.find = find;
        this.pages = pages;
        this.notices = notices;
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/clusters")
    ModelAndView list(CurrentPerson current, Reader reader) {
        return new ModelAndView("cluster/list")
                .addObject("view", pages.list(Person.of(current), reader));
    }

    @AllowedTo({Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR})
    @GetMapping("/clusters/{id}")
    ModelAndView show(@PathVariable String id, CurrentPerson current, Reader reader) {
        Cluster cluster = get(id);
        return view(cluster, TypedCluster.of(cluster, reader), current, reader);
    }

    /** Changes one, or takes it apart. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/clusters/{id}")
    ModelAndView change(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Cluster old = get(id);
        var typed = new TypedCluster(fields);
        var seen =
                new Seen(old.id(), Seen.revision(typed.value("revision")), typed.value("reason"));
        var person = Person.of(current);
        boolean isApart = typed.value("then").equals("dissolve");
        Outcome<Cluster> outcome =
                isApart
                        ? decide.dissolve(seen, person)
                        : wanted(old, typed, reader)
                                .then(wanted -> decide.change(seen, wanted, person));
        return switch (outcome) {
            case Outcome.Done<Cluster> done -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.saved"));
                yield new ModelAndView(isApart ? "redirect:/clusters" : "redirect:/clusters/" + id);
            }
            case Outcome.Refused<Cluster>(var refusal) ->
                    notices.refused(view(get(id), typed, current, reader), refusal, reader.locale())
                            .addObject("errors", notices.errors(refusal, reader.locale()));
        };
    }

    private Outcome<Wanted> wanted(Cluster old, TypedCluster typed, Reader reader) {
        List<Detail> wrong = new ArrayList<>();
        Set<UUID> members = new HashSet<>(typed.members());
        members.addAll(find.named(typed.value("names"), wrong));
        return wrong.isEmpty()
                ? Outcome.done(new Wanted(typed.title(old, reader), typed.value("note"), members))
                : Outcome.refused(Refusal.invalid(wrong));
    }

    private ModelAndView view(
            Cluster cluster, TypedCluster typed, CurrentPerson current, Reader reader) {
        return new ModelAndView("cluster/detail")
                .addObject("view", pages.of(cluster, typed, Person.of(current), reader));
    }

    private Cluster get(String id) {
        return clusters.find(Dossiers.uuid(id)).orElseThrow(() -> new MissingPageException(id));
    }
}
