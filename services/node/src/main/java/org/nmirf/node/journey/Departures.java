package org.nmirf.node.journey;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.avro.specific.SpecificRecordBase;
import org.jspecify.annotations.Nullable;
import org.nmirf.backbone.event.EventType;
import org.nmirf.backbone.figures.ProgressTables;
import org.nmirf.backbone.payload.Payloads;
import org.nmirf.disclosure.figures.table.PublishedTable;
import org.nmirf.disclosure.picture.Picture;
import org.nmirf.node.identity.NodeIdentity;
import org.nmirf.node.ledger.Ledger;
import org.nmirf.node.ledger.LedgerEntry;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.practice.AnsweredRecommendation;
import org.nmirf.node.practice.Known;
import org.nmirf.node.practice.Leaving;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.node.practice.PracticeContent.Attribution;
import org.nmirf.node.practice.PracticeText;
import org.nmirf.node.release.RefusalReasons;
import org.nmirf.schemas.Mechanism;
import org.nmirf.schemas.Obligations;
import org.nmirf.schemas.PictureDescription;
import org.nmirf.schemas.Practice;
import org.nmirf.schemas.Progress;
import org.nmirf.schemas.Withdrawn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the ledger for people. */
@Component
class Departures {

    private static final UUID NO_ATTACHMENT = new UUID(0, 0);

    private final Ledger ledger;
    private final Payloads payloads;
    private final NodeIdentity identity;
    private final RefusalReasons reasons;
    private final JsonMapper json;

    Departures(
            Ledger ledger,
            Payloads payloads,
            NodeIdentity identity,
            RefusalReasons reasons,
            JsonMapper json) {
        this.json = json;
        this.ledger = ledger;
        this.payloads = payloads;
        this.identity = identity;
        this.reasons = reasons;
    }

    Optional<Departure> find(Release release, Locale locale) {
        return ledger.find(release.id()).map(entry -> departure(release, entry, locale));
    }

    private Departure departure(Release release, LedgerEntry entry, Locale locale) {
        byte[] payload = entry.event().payload();
        boolean isPractice = release.type() == EventType.PRACTICE;
        return new Departure(
                entry,
                isPractice ? content(payload) : null,
                release.type() == EventType.PROGRESS ? figures(payload) : null,
                declared(release, payload),
                release.type() == EventType.WITHDRAWN ? reason(payload) : null,
                reasons.of(release, locale),
                release.state() == ReleaseState.SEARCHABLE ? page(release) : null);
    }

    private @Nullable String declared(Release release, byte[] payload) {
        return switch (release.type()) {
            case MECHANISM -> json(payload, Mechanism.class);
            case OBLIGATIONS -> json(payload, Obligations.class);
            default -> null;
        };
    }

    private <T extends SpecificRecordBase> @Nullable String json(byte[] payload, Class<T> type) {
        return switch (payloads.decode(payload, type)) {
            case Payloads.Reading.Content<T>(var said) ->
                    json.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(json.readTree(said.toString()));
            case Payloads.Reading.Refused<T> _ -> null;
        };
    }

    private @Nullable URI page(Release release) {
        String path =
                switch (release.type()) {
                    case PRACTICE -> "/practices/" + release.subject().id();
                    case MECHANISM, OBLIGATIONS -> "/members/" + identity.country().code();
                    default -> "";
                };
        if (path.isEmpty()) {
            return null;
        }
        return identity.hub().map(hub -> hub.resolve(path)).orElse(null);
    }

    private @Nullable String reason(byte[] payload) {
        return switch (payloads.decode(payload, Withdrawn.class)) {
            case Payloads.Reading.Content<Withdrawn>(var withdrawn) -> withdrawn.getReason();
            case Payloads.Reading.Refused<Withdrawn> _ -> null;
        };
    }

    private @Nullable PracticeContent content(byte[] payload) {
        return switch (payloads.decode(payload, Practice.class)) {
            case Payloads.Reading.Content<Practice>(var practice) -> content(practice);
            case Payloads.Reading.Refused<Practice> _ -> null;
        };
    }

    private @Nullable PublishedTable figures(byte[] payload) {
        return switch (payloads.decode(payload, Progress.class)) {
            case Payloads.Reading.Content<Progress>(var progress) -> ProgressTables.table(progress);
            case Payloads.Reading.Refused<Progress> _ -> null;
        };
    }

    private static PracticeContent content(Practice practice) {
        List<PracticeText> texts = practice.getTexts().stream().map(Departures::text).toList();
        return new PracticeContent(
                "",
                practice.getAreas(),
                practice.getThemes(),
                practice.getBodies(),
                practice.getGroups(),
                practice.getSdgs(),
                practice.getResourceLevel(),
                practice.getYearFrom(),
                practice.getYearTo(),
                Attribution.valueOf(practice.getAttribution().name()),
                practice.getOpenToContact(),
                texts,
                practice.getRecommendations().stream().map(Departures::answered).toList(),
                Known.NONE,
                leaving(practice));
    }

    // What left knows no attachment: only the words and pixels.
    private static Leaving leaving(Practice practice) {
        return new Leaving(
                practice.getPictures().stream()
                        .map(
                                picture ->
                                        new Leaving.Picture(
                                                NO_ATTACHMENT,
                                                picture.getDescriptions().stream()
                                                        .collect(
                                                                Collectors.toMap(
                                                                        PictureDescription
                                                                                ::getLanguage,
                                                                        PictureDescription
                                                                                ::getText))))
                        .toList(),
                practice.getAnnexes().stream()
                        .map(
                                annex ->
                                        new Leaving.Annex(
                                                NO_ATTACHMENT,
                                                annex.getLanguage(),
                                                annex.getTitle(),
                                                annex.getText()))
                        .toList());
    }

    /** A picture as it left; counts from 1. */
    Optional<Picture> picture(Release release, int number) {
        return ledger.find(release.id())
                .map(entry -> payloads.decode(entry.event().payload(), Practice.class))
                .flatMap(
                        reading ->
                                reading instanceof Payloads.Reading.Content<Practice>(var practice)
                                        ? practice.getPictures().stream()
                                                .skip(number - 1L)
                                                .findFirst()
                                        : Optional.empty())
                .map(Departures::picture);
    }

    private static Picture picture(org.nmirf.schemas.Picture picture) {
        var content = picture.getContent().duplicate();
        byte[] bytes = new byte[content.remaining()];
        content.get(bytes);
        return new Picture(picture.getMediaType(), picture.getWidth(), picture.getHeight(), bytes);
    }

    // Nor its number in the register.
    private static AnsweredRecommendation answered(org.nmirf.schemas.AnsweredRecommendation one) {
        return new AnsweredRecommendation(
                null,
                one.getSymbol(),
                one.getParagraph(),
                one.getBody(),
                one.getLanguage(),
                one.getText());
    }

    private static PracticeText text(org.nmirf.schemas.PracticeText text) {
        return new PracticeText(
                text.getLanguage(),
                PracticeText.Provenance.valueOf(text.getProvenance().name()),
                text.getTitle(),
                text.getSummary(),
                text.getChallenge(),
                text.getResponse(),
                text.getResults(),
                text.getLessons(),
                text.getPreconditions(),
                text.getCosts());
    }
}
