package org.nmirf.node.clusterpages;

import java.util.List;
import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of clusters that the node suggests, and what people decide on it. */
@Controller
class ProposalController {

    private static final TypedCluster NOTHING = new TypedCluster(new LinkedMultiValueMap<>());

    private final DecideCluster decide;
    private final ProposalPages pages;
    private final Notices notices;

    ProposalController(DecideCluster decide, ProposalPages pages, Notices notices) {
        this.decide = decide;
        this.pages = pages;
        this.notices = notices;
    }

    @AllowedTo(Role.OFFICER)
    @GetMapping("/clusters/proposals")
    ModelAndView proposals(@RequestParam(defaultValue = "0") int page, Reader reader) {
        return view(Math.max(0, page), NOTHING, reader);
    }

    /** Decides on a proposal: a new cluster, more for one that is there, or apart. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/clusters")
    ModelAndView decide(
            @RequestParam MultiValueMap<String, String> fields,
            @RequestParam(defaultValue = "0") int page,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedCluster(fields);
        boolean isApart = typed.value("then").equals("apart");
        var outcome = decided(typed, isApart, Person.of(current), reader);
        return switch (outcome) {
            case Outcome.Done<?> done -> {
                String said = isApart ? "cluster.separated" : "notice.saved";
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success(said));
                yield new ModelAndView("redirect:/clusters/proposals");
            }
            case Outcome.Refused<?>(var refusal) ->
                    notices.refused(
                            view(Math.max(0, page), typed, reader)
                                    .addObject("errors", notices.errors(refusal, reader.locale())),
                            refusal,
                            reader.locale());
        };
    }

    private Outcome<?> decided(TypedCluster typed, boolean isApart, Person person, Reader reader) {
        String into = typed.value("into");
        String why = typed.value("reason");
        if (isApart) {
            List<UUID> proposed = List.copyOf(typed.ids("proposed"));
            if (!into.isEmpty()) {
                return decide.keepOut(Dossiers.uuid(into), proposed, why, person);
            }
            decide.separate(proposed, why, person);
            return Outcome.done(proposed);
        }
        Outcome<Cluster> outcome =
                into.isEmpty()
                        ? decide.create(
                                new Wanted(typed.title(reader), "", typed.members()), why, person)
                        : decide.add(Dossiers.uuid(into), typed.members(), why, person);
        return outcome;
    }

    private ModelAndView view(int page, TypedCluster typed, Reader reader) {
        return new ModelAndView("cluster/proposals")
                .addObject("view", pages.of(page, typed, reader));
    }
}
