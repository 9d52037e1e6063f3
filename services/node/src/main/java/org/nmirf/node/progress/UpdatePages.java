package org.nmirf.node.progress;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Actions;
import org.nmirf.node.aim.AimLine;
import org.nmirf.node.aim.FindAims;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.chronicle.ShownVersion;
import org.nmirf.node.evidence.Evidence.Owner;
import org.nmirf.node.evidence.EvidencePanel;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.progress.ProgressUpdate.About;
import org.nmirf.node.progress.ProgressUpdate.Kind;
import org.nmirf.node.progress.ProgressUpdate.State;
import org.nmirf.node.site.TypedForm;
import org.nmirf.node.wording.TypedWordings;
import org.nmirf.web.page.Reader;
import org.springframework.stereotype.Component;

/** Puts the pages of updates together. */
@Component
class UpdatePages {

    private final UpdateAccess access;
    private final Names names;
    private final EvidencePanel.Panels evidence;
    private final HistoryView history;

    UpdatePages(
            UpdateAccess access, Names names, EvidencePanel.Panels evidence, HistoryView history) {
        this.access = access;
        this.names = names;
        this.evidence = evidence;
        this.history = history;
    }

    /** What things and institutions are called. */
    @Component
    record Names(FindAims aims, Actions actions, Institutions institutions) {

        String about(About about, Reader reader) {
            return abouts(List.of(about), reader).getOrDefault(about, "");
        }

        /** What all of them are called, read at once; what is not there any more is left out. */
        Map<About, String> abouts(Collection<About> abouts, Reader reader) {
            Map<About, String> names = new HashMap<>();
            aims.lines(ids(abouts, Kind.RECOMMENDATION), reader)
                    .forEach(one -> names.put(about(Kind.RECOMMENDATION, one.id()), one.name()));
            List<About> clusters =
                    abouts.stream().filter(one -> one.kind() == Kind.CLUSTER).toList();
            if (!clusters.isEmpty()) {
                Function<UUID, String> called = aims.clusterNames(reader);
                clusters.forEach(one -> names.put(one, cluster(one, called, reader)));
            }
            actions.find(ids(abouts, Kind.ACTION))
                    .forEach(
                            one ->
                                    names.put(
                                            UpdatePages.about(one),
                                            one.content()
                                                    .title()
                                                    .wordsFor(reader.language().code())));
            return names;
        }

        /** A cluster that was taken apart is called by what was in it. */
        private String cluster(About about, Function<UUID, String> called, Reader reader) {
            return about.members().isEmpty()
                    ? called.apply(about.id())
                    : aims.lines(about.members(), reader).stream()
                            .map(AimLine::name)
                            .collect(Collectors.joining("; "));
        }

        private static About about(Kind kind, UUID id) {
            return new About(kind, id);
        }

        private static List<UUID> ids(Collection<About> abouts, Kind kind) {
            return abouts.stream().filter(one -> one.kind() == kind).map(About::id).toList();
        }

        Map<UUID, String> institutions(Reader reader) {
            Map<UUID, String> names = new HashMap<>();
            institutions
                    .all()
                    .forEach(one -> names.put(one.id(), one.name(reader.language().code())));
            return names;
        }
    }

    /** Where the page of something is; of a cluster that was taken apart, the page of its first. */
    static String page(About about) {
        if (!about.members().isEmpty()) {
            return "/recommendations/" + about.members().getFirst();
        }
        return "/" + about.kind().name().toLowerCase(Locale.ROOT) + "s/" + about.id();
    }

    UpdateLine line(ProgressUpdate update, Reader reader) {
        return lines(List.of(update), reader).getFirst();
    }

    /** The lines that the person may see, in their order. */
    List<UpdateLine> lines(List<ProgressUpdate> updates, Person person, Reader reader) {
        if (updates.isEmpty()) {
            return List.of();
        }
        var sight = access.sight(updates.stream().map(ProgressUpdate::about).toList(), person);
        return lines(updates.stream().filter(sight::maySee).toList(), reader);
    }

    private List<UpdateLine> lines(List<ProgressUpdate> updates, Reader reader) {
        var abouts = names.abouts(updates.stream().map(ProgressUpdate::about).toList(), reader);
        var institutions = names.institutions(reader);
        return updates.stream()
                .map(
                        one ->
                                new UpdateLine(
                                        one,
                                        one.content()
                                                .text()
                                                .bestFor(reader.language().code())
                                                .orElse(null),
                                        institution(one, institutions),
                                        abouts.getOrDefault(one.about(), ""),
                                        page(one.about())))
                .toList();
    }

    private static String institution(ProgressUpdate update, Map<UUID, String> names) {
        UUID id = update.voice().institution();
        return id == null ? "" : names.getOrDefault(id, "");
    }

    /** What the person may do with an update now. */
    record May(boolean change, boolean judge, boolean recall) {}

    /**
     * The page of one update.
     *
     * @param history empty for those who read only what is published
     * @param isOwn whether the person wrote some of it, and so may not publish it
     */
    record Page(
            UpdateLine line,
            EvidencePanel evidence,
            List<ShownVersion> history,
            May may,
            boolean isOwn) {}

    Page page(ProgressUpdate update, Person person, Reader reader) {
        return new Page(
                line(update, reader),
                evidence.of(new Owner(UpdateEvidence.KIND, update.id()), person),
                access.maySeeBefore(update, person)
                        ? history.of(ProgressUpdates.KIND, update.id(), reader)
                        : List.of(),
                new May(
                        access.mayChange(update, person),
                        access.mayJudge(update, person),
                        update.state() == State.PUBLISHED && UpdateAccess.isSecretariat(person)),
                update.writers().contains(person.name()));
    }

    /**
     * The form of an update.
     *
     * @param id of the update; null for a new one
     * @param isContribution whether what the person writes is kept as a contribution
     */
    record Form(
            @Nullable UUID id,
            About about,
            String name,
            String page,
            TypedForm form,
            boolean isContribution) {}

    Form form(@Nullable UUID id, About about, TypedForm form, Person person, Reader reader) {
        return new Form(
                id,
                about,
                names.about(about, reader),
                page(about),
                form,
                access.voice(person).isContribution());
    }

    static TypedForm fields(ProgressUpdate update) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.putAll(TypedWordings.fields("text", update.content().text()));
        fields.put("revision", List.of(Integer.toString(update.revision())));
        fields.put("from", List.of(update.content().from().toString()));
        fields.put("to", List.of(update.content().to().toString()));
        return TypedForm.of(fields);
    }

    /** What an action's own page needs to know. */
    static About about(Action action) {
        return new About(ProgressUpdate.Kind.ACTION, action.id());
    }
}
