package org.nmirf.node.moderation;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.consultation.Addressee;
import org.nmirf.node.consultation.Addressees;
import org.nmirf.node.consultation.Consultation;
import org.nmirf.node.consultation.Consultations;
import org.nmirf.node.consultation.Contribution;
import org.nmirf.node.consultation.Contribution.State;
import org.nmirf.node.consultation.Contributions;
import org.nmirf.node.moderation.Slice.Wanted;
import org.nmirf.node.obligation.Obligation;
import org.nmirf.node.obligation.Obligations;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.MissingPageException;
import org.nmirf.web.language.Language;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the pages of consultations together for a reader. */
@Component
class ConsultationPages {

    private static final int ASKED = 50;
    private static final int CAME = 20;

    private final Consultations consultations;
    private final Addressees addressees;
    private final Contributions contributions;
    private final Around around;

    ConsultationPages(
            Consultations consultations,
            Addressees addressees,
            Contributions contributions,
            Around around) {
        this.consultations = consultations;
        this.addressees = addressees;
        this.contributions = contributions;
        this.around = around;
    }

    /** What pages are made with. */
    @Component("consultationPagesAround")
    record Around(
            Obligations obligations,
            Institutions institutions,
            Recommendations recommendations,
            Clusters clusters,
            MessageSource messages,
            HistoryView history,
            Clock clock) {}

    /**
     * The call at that address.
     *
     * @throws MissingPageException when there is none
     */
    Consultation get(String id) {
        return consultations
                .find(Dossiers.uuid(id))
                .orElseThrow(() -> new MissingPageException(id));
    }

    List<ConsultationPage.Line> list(Reader reader) {
        LocalDate today = LocalDate.now(around.clock());
        Map<UUID, Long> came = contributions.received();
        return consultations.all().stream()
                .map(
                        one ->
                                new ConsultationPage.Line(
                                        one.id(),
                                        one.content()
                                                .title()
                                                .bestFor(reader.language().code())
                                                .orElseThrow(),
                                        one.phase(today),
                                        one.content(),
                                        came.getOrDefault(one.id(), 0L)))
                .toList();
    }

    /**
     * The page of a call.
     *
     * @param asked which page of those who are asked
     * @param came which page of what they sent
     */
    ConsultationPage of(
            Consultation consultation, Wanted asked, Wanted came, Told told, Reader reader) {
        var content = consultation.content();
        String language = reader.language().code();
        String address = "/consultations/" + consultation.id();
        List<Addressee> all = addressees.of(consultation.id());
        Map<UUID, State> states = contributions.states(consultation.id());
        List<Addressee> sent = all.stream().filter(one -> isSent(states.get(one.id()))).toList();
        var askedOf = Slice.of(address, "asked", ASKED, ids(all), asked);
        var cameOf = Slice.of(address, "came", CAME, ids(sent), came);
        return new ConsultationPage(
                consultation,
                consultation.phase(LocalDate.now(around.clock())),
                content.title().bestFor(language).orElseThrow(),
                content.questions().bestFor(language).orElseThrow(),
                obligation(content.obligation(), reader),
                about(content, language),
                asked(askedOf.of(all), states),
                askedOf,
                came(cameOf.of(sent), came.one(), consultation.id()),
                cameOf,
                institutions(told.typed(), reader),
                kinds(told.typed(), reader),
                languages(told.typed(), reader),
                told.typed(),
                told.made(),
                around.history().of(Consultations.KIND, consultation.id(), reader),
                told.isOfficer());
    }

    /**
     * What is told besides.
     *
     * @param made link that was just made; null when none was
     * @param typed what was typed and not kept
     */
    record Told(@Nullable String made, TypedAnswer typed, boolean isOfficer) {}

    private static boolean isSent(@Nullable State state) {
        return state != null && state != State.DRAFT;
    }

    private static List<UUID> ids(List<Addressee> all) {
        return all.stream().map(Addressee::id).toList();
    }

    private List<ConsultationPage.Asked> asked(List<Addressee> some, Map<UUID, State> states) {
        Instant now = around.clock().instant();
        return some.stream()
                .map(
                        one ->
                                new ConsultationPage.Asked(
                                        one, states.get(one.id()), one.isLinkOpen(now)))
                .toList();
    }

    private List<ConsultationPage.Came> came(
            List<Addressee> some, @Nullable UUID whole, UUID consultation) {
        Map<UUID, Contribution> written = contributions.find(ids(some));
        var files = contributions.filesOf(consultation);
        return some.stream()
                .flatMap(
                        one ->
                                Stream.ofNullable(written.get(one.id()))
                                        .map(
                                                said ->
                                                        new ConsultationPage.Came(
                                                                one,
                                                                said,
                                                                files.getOrDefault(
                                                                        one.id(), List.of()),
                                                                one.id().equals(whole))))
                .toList();
    }

    ConsultationPage.Form form(
            @Nullable Consultation consultation,
            TypedConsultation typed,
            Map<String, String> errors,
            Reader reader) {
        String read = typed.value("revision");
        String stands = consultation == null ? "" : Integer.toString(consultation.revision());
        return new ConsultationPage.Form(
                consultation == null ? null : consultation.id(),
                read.isEmpty() ? stands : read,
                typed,
                errors,
                obligations(typed.value("obligation"), reader));
    }

    /** Those that are not met yet, and the chosen one: a call stays with its report. */
    private List<Option> obligations(String chosen, Reader reader) {
        return around.obligations().all().stream()
                .filter(
                        one ->
                                one.content().submission() == null
                                        || one.id().toString().equals(chosen))
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        words(one, reader),
                                        one.id().toString().equals(chosen)))
                .toList();
    }

    private List<ConsultationPage.About> about(Consultation.Content content, String language) {
        var recommendations =
                around.recommendations().find(content.recommendations()).stream()
                        .map(
                                one ->
                                        new ConsultationPage.About(
                                                "/recommendations/" + one.id(),
                                                (one.source().symbol()
                                                                + " "
                                                                + one.source().paragraph())
                                                        .strip(),
                                                one.source()
                                                        .texts()
                                                        .bestFor(language)
                                                        .orElseThrow()));
        var clusters =
                content.clusters().stream()
                        .flatMap(id -> around.clusters().find(id).stream())
                        .flatMap(
                                one ->
                                        one.title().bestFor(language).stream()
                                                .map(
                                                        title ->
                                                                new ConsultationPage.About(
                                                                        "/clusters/" + one.id(),
                                                                        "",
                                                                        title)));
        return Stream.concat(recommendations, clusters).toList();
    }

    private String obligation(@Nullable UUID id, Reader reader) {
        return id == null
                ? ""
                : around.obligations().find(id).map(one -> words(one, reader)).orElse("");
    }

    private String words(Obligation obligation, Reader reader) {
        var content = obligation.content();
        return reader.label("bodies", content.body())
                + ": "
                + say("obligation.procedure." + content.procedure(), reader)
                + " ("
                + content.due().text()
                + ")";
    }

    private List<Option> institutions(TypedAnswer typed, Reader reader) {
        String chosen = typed.value("", "institution", "");
        return around.institutions().all().stream()
                .filter(one -> !one.isArchived())
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.name(reader.language().code()),
                                        one.id().toString().equals(chosen)))
                .sorted((one, other) -> reader.language().compare(one.label(), other.label()))
                .toList();
    }

    private List<Option> kinds(TypedAnswer typed, Reader reader) {
        String chosen = typed.value("", "kind", Institution.Kind.CIVIL_SOCIETY.name());
        return Stream.of(Institution.Kind.values())
                .map(
                        kind ->
                                Option.of(
                                        kind.name(),
                                        say("consultation.kind." + kind, reader),
                                        kind.name().equals(chosen)))
                .toList();
    }

    private static List<Option> languages(TypedAnswer typed, Reader reader) {
        String chosen = typed.value("", "language", reader.language().code());
        return Language.forInterface().stream()
                .map(one -> Option.of(one.code(), one.ownName(), one.code().equals(chosen)))
                .toList();
    }

    /** The institution with that id, for its name and kind. */
    @Nullable Institution institution(@Nullable UUID id) {
        return id == null ? null : around.institutions().find(id).orElse(null);
    }

    private String say(String key, Reader reader) {
        return Objects.requireNonNull(around.messages().getMessage(key, null, reader.locale()));
    }
}
