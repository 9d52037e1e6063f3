package org.nmirf.node.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.access.Person;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Grade;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.recommendation.Scope;
import org.nmirf.node.recommendation.Scopes;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.spreadsheet.CsvText;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.springframework.stereotype.Component;

/** The register as a file in the form that the import reads, so that it can go out and come in. */
@Component
public class RegisterFile {

    private static final List<String> LANGUAGES = List.of("ar", "en", "fr", "es", "pt", "ru", "zh");

    /** Names of the columns, in their order. */
    public static final List<String> COLUMNS =
            Stream.of(
                            Stream.of(
                                    "reference",
                                    "body",
                                    "symbol",
                                    "document_date",
                                    "paragraph",
                                    "kind",
                                    "upr_session",
                                    "position",
                                    "recommending_states",
                                    "themes",
                                    "groups",
                                    "sdgs",
                                    "category",
                                    "annotation_id",
                                    "original_language"),
                            LANGUAGES.stream().map(language -> "text_" + language),
                            Stream.of(
                                    "priority",
                                    "lead_institution",
                                    "contributing_institutions",
                                    "focal_point",
                                    "status",
                                    "comment"))
                    .flatMap(columns -> columns)
                    .toList();

    /** What the import does not read, behind what it does. */
    private static final List<String> TOLD =
            Stream.of(
                            Stream.of("due", "assessed_on"),
                            LANGUAGES.stream().map(language -> "assessment_" + language),
                            Stream.of("grades", "address"))
                    .flatMap(columns -> columns)
                    .toList();

    private final Register register;
    private final Recommendations recommendations;
    private final Scopes scopes;
    private final Institutions institutions;
    private final FocalPoints focalPoints;

    RegisterFile(
            Register register,
            Recommendations recommendations,
            Scopes scopes,
            Institutions institutions,
            FocalPoints focalPoints) {
        this.register = register;
        this.recommendations = recommendations;
        this.scopes = scopes;
        this.institutions = institutions;
        this.focalPoints = focalPoints;
    }

    /**
     * Everything that fits, in the order that was chosen, in UTF-8 with a byte order mark, which
     * spreadsheets ask for. Notes for colleagues are for the secretariat only.
     */
    byte[] csv(RegisterQuery query, Person person) {
        Scope scope = scopes.of(person);
        List<UUID> ids = register.ids(query, scope);
        var known = new Known();
        List<List<String>> rows = new ArrayList<>();
        rows.add(Stream.concat(COLUMNS.stream(), TOLD.stream()).toList());
        Map<UUID, Recommendation> found = new HashMap<>();
        recommendations.find(ids).forEach(one -> found.put(one.id().value(), one));
        ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .forEach(one -> rows.add(cells(one, readBy(scope, one), known)));
        return CsvText.of(rows);
    }

    private static FollowUp readBy(Scope scope, Recommendation one) {
        return scope.isWhole() ? one.followUp() : one.followUp().forOthers();
    }

    private List<String> cells(Recommendation one, FollowUp followUp, Known known) {
        Source source = one.source();
        var review = source.review();
        List<String> cells = new ArrayList<>();
        cells.add(source.reference());
        cells.add(source.body());
        cells.add(source.symbol());
        cells.add(day(source.date()));
        cells.add(source.paragraph());
        cells.add(source.kind().name().toLowerCase(Locale.ROOT));
        var session = review == null ? null : review.session();
        cells.add(session == null ? "" : session.toString());
        cells.add(review == null ? "" : review.position());
        cells.add(review == null ? "" : String.join(";", review.states()));
        cells.add(String.join(";", source.themes()));
        cells.add(String.join(";", source.groups()));
        cells.add(String.join(";", source.sdgs()));
        cells.add(source.category().name().toLowerCase(Locale.ROOT));
        cells.add(source.annotationId() == null ? "" : source.annotationId().toString());
        cells.add(
                source.texts().texts().stream()
                        .filter(text -> text.provenance() == Provenance.ORIGINAL)
                        .map(Wording::language)
                        .findFirst()
                        .orElse(""));
        for (String language : LANGUAGES) {
            cells.add(source.texts().in(language).map(Wording::text).orElse(""));
        }
        followUp(cells, followUp, known);
        told(cells, one);
        return cells;
    }

    private static void told(List<String> cells, Recommendation one) {
        var followUp = one.followUp();
        cells.add(day(followUp.due()));
        cells.add(day(followUp.assessedOn()));
        for (String language : LANGUAGES) {
            cells.add(followUp.assessment().in(language).map(Wording::text).orElse(""));
        }
        cells.add(String.join("; ", one.grades().stream().map(RegisterFile::grade).toList()));
        cells.add("/recommendations/" + one.id());
    }

    /** Limb, grade, round, document and day, as far as they are known. */
    private static String grade(Grade grade) {
        return Stream.of(
                        grade.limb(),
                        grade.grade(),
                        Integer.toString(grade.round()),
                        grade.symbol(),
                        day(grade.date()))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : day.toString();
    }

    private void followUp(List<String> cells, FollowUp followUp, Known known) {
        var priority = followUp.priority();
        cells.add(priority == null ? "" : priority.name().toLowerCase(Locale.ROOT));
        cells.add(followUp.lead() == null ? "" : known.name(followUp.lead()));
        cells.add(String.join(";", followUp.contributors().stream().map(known::name).toList()));
        cells.add(String.join(";", followUp.focalPoints().stream().map(known::name).toList()));
        cells.add(followUp.status());
        cells.add(followUp.comment());
    }

    /** Names of institutions and people, read once a file. */
    private final class Known {

        private final Map<UUID, String> names = new HashMap<>();

        Known() {
            institutions.all().forEach(one -> names.put(one.id(), one.name("en")));
            focalPoints.all().forEach(one -> names.put(one.id(), one.name()));
        }

        String name(UUID id) {
            return names.getOrDefault(id, "");
        }
    }
}
