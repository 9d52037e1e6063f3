package org.nmirf.node.progress;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
            return switch (about.kind()) {
                case RECOMMENDATION ->
                        aims.lines(List.of(about.id()), reader).stream()
                                .map(AimLine::name)
                                .findFirst()
                                .orElse("");
                case CLUSTER ->
                        about.members().isEmpty()
                                ? aims.clusterName(about.id(), reader)
                                : String.join("; ", names(about.members(), reader));
                case ACTION ->
                        actions.find(about.id())
                                .map(one -> one.content().title())
                                .map(title -> title.wordsFor(reader.language().code()))
                                .orElse("");
            };
        }

        private List<String> names(List<UUID> recommendations, Reader reader) {
            return aims.lines(recommendations, reader).stream().map(AimLine::name).toList();
        }

        String institution(@Nullable UUID id, Reader reader) {
            return id == null
                    ? ""
                    : institutions
                            .find(id)
                            .map(one -> one.name(reader.language().code()))
                            .orElse("");
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
        return new UpdateLine(
                update,
                update.content().text().bestFor(reader.language().code()).orElse(null),
                names.institution(update.voice().institution(), reader),
                names.about(update.about(), reader),
                page(update.about()));
    }

    /** The lines that the person may see, in their order. */
    List<UpdateLine> lines(List<ProgressUpdate> updates, Person person, Reader reader) {
        return updates.stream()
                .filter(one -> access.maySee(one, person))
                .map(one -> line(one, reader))
                .toList();
    }

    /** What the person may do with an update now. */
    record May(boolean change, boolean judge, boolean recall) {}

    /**
     * The page of one update.
     *
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
                history.of(ProgressUpdates.KIND, update.id(), reader),
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
