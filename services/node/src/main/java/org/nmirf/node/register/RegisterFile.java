package org.nmirf.node.register;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendations;
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

    /** Everything that fits, in UTF-8 with a byte order mark, which spreadsheets ask for. */
    byte[] csv(RegisterQuery query, Person person) {
        List<UUID> ids = register.ids(query, scopes.of(person));
        var known = new Known();
        List<List<String>> rows = new ArrayList<>(List.of(COLUMNS));
        recommendations.find(ids).forEach(one -> rows.add(cells(one, known)));
        return CsvText.of(rows);
    }

    private List<String> cells(Recommendation one, Known known) {
        Source source = one.source();
        var review = source.review();
        List<String> cells = new ArrayList<>();
        cells.add(source.reference());
        cells.add(source.body());
        cells.add(source.symbol());
        cells.add(source.date() == null ? "" : source.date().toString());
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
        followUp(cells, one, known);
        return cells;
    }

    private void followUp(List<String> cells, Recommendation one, Known known) {
        var followUp = one.followUp();
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
