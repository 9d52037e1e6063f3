package org.nmirf.node.batch;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.nmirf.node.access.AllowedTo;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.cluster.Cluster;
import org.nmirf.node.cluster.DecideCluster;
import org.nmirf.node.cluster.DecideCluster.Wanted;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Notices;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.page.Notice;
import org.nmirf.web.page.Reader;
import org.nmirf.web.security.CurrentPerson;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page on which many recommendations are changed at once, or put into a cluster. */
@Controller
class BatchController {

    private final ChangeMany many;
    private final DecideCluster decide;
    private final BatchPages pages;
    private final Notices notices;
    private final Clock clock;

    BatchController(
            ChangeMany many, DecideCluster decide, BatchPages pages, Notices notices, Clock clock) {
        this.many = many;
        this.decide = decide;
        this.pages = pages;
        this.notices = notices;
        this.clock = clock;
    }

    /** Asks what is to be changed about what was ticked or found. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/many")
    ModelAndView ask(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        Selection selection = new TypedBatch(fields).selection(now());
        List<UUID> ids = many.ids(selection, Person.of(current));
        if (ids.isEmpty()) {
            flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.error("batch.none"));
            return new ModelAndView("redirect:/recommendations");
        }
        return view(selection, ids.size(), TypedBatch.NOTHING, reader);
    }

    /** Changes them and says what became of each that was left alone. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/many/change")
    ModelAndView change(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader) {
        var typed = new TypedBatch(fields);
        Selection selection = typed.selection(now());
        var person = Person.of(current);
        return switch (many.run(selection, typed.changes(), person)) {
            case Outcome.Done<ChangeMany.Report>(var report) ->
                    new ModelAndView("batch/report").addObject("view", pages.of(report, reader));
            case Outcome.Refused<ChangeMany.Report>(var refusal) ->
                    refused(typed, selection, person, refusal, reader);
        };
    }

    /** Puts them into a new cluster, or into one that is there. */
    @AllowedTo(Role.OFFICER)
    @PostMapping("/recommendations/many/cluster")
    ModelAndView cluster(
            @RequestParam MultiValueMap<String, String> fields,
            CurrentPerson current,
            Reader reader,
            RedirectAttributes flash) {
        var typed = new TypedBatch(fields);
        Selection selection = typed.selection(now());
        var person = Person.of(current);
        Set<UUID> ids = Set.copyOf(many.ids(selection, person));
        String into = typed.value("into");
        String why = typed.value("why");
        Outcome<Cluster> outcome =
                into.isEmpty()
                        ? decide.create(new Wanted(title(typed, reader), "", ids), why, person)
                        : decide.add(Dossiers.uuid(into), ids, why, person);
        return switch (outcome) {
            case Outcome.Done<Cluster>(var cluster) -> {
                flash.addFlashAttribute(Notices.ATTRIBUTE, Notice.success("notice.saved"));
                yield new ModelAndView("redirect:/clusters/" + cluster.id());
            }
            case Outcome.Refused<Cluster>(var refusal) ->
                    refused(typed, selection, person, refusal, reader);
        };
    }

    private static Wordings title(TypedBatch typed, Reader reader) {
        String words = typed.value("title");
        return words.isEmpty() ? Wordings.NONE : Wordings.of(reader.language().code(), words);
    }

    private ModelAndView refused(
            TypedBatch typed, Selection selection, Person person, Refusal refusal, Reader reader) {
        var view = view(selection, many.ids(selection, person).size(), typed, reader);
        view.addObject("errors", notices.errors(refusal, reader.locale()));
        return notices.refused(view, refusal, reader.locale());
    }

    private ModelAndView view(Selection selection, int count, TypedBatch typed, Reader reader) {
        return new ModelAndView("batch/form")
                .addObject("view", pages.of(selection, count, typed, reader));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
