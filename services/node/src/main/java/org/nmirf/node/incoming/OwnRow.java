package org.nmirf.node.incoming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.cleaning.CleanText;
import org.nmirf.node.cleaning.Dates;
import org.nmirf.node.concordance.ActionVerbs;
import org.nmirf.node.concordance.Labels;
import org.nmirf.node.concordance.StateList;
import org.nmirf.node.incoming.IncomingRow.Plan;
import org.nmirf.node.incoming.IncomingRow.Refused;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.ActionCategory;
import org.nmirf.node.recommendation.FollowUp.Priority;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.recommendation.Source.Kind;
import org.nmirf.node.recommendation.Source.Review;
import org.nmirf.node.spreadsheet.Sheet;
import org.nmirf.node.symbol.Digits;
import org.nmirf.node.symbol.DocumentSymbol;
import org.nmirf.node.symbol.Paragraph;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/** Reads a row of our own spreadsheet; people can correct it, so what is wrong refuses the row. */
final class OwnRow {

    private static final Pattern SESSION =
            Pattern.compile("(?iu)(\\d{1,3})(?:[.,]0+|st|nd|rd|th|e|ª|º|ème)?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final List<ActionCategory> CATEGORIES = List.of(ActionCategory.values());

    private final Labels labels;
    private final StateList states;
    private final ActionVerbs verbs;

    OwnRow(Labels labels, StateList states, ActionVerbs verbs) {
        this.labels = labels;
        this.states = states;
        this.verbs = verbs;
    }

    /** The row as a recommendation, or refused with what has to be corrected. */
    IncomingRow read(Sheet.Row row) {
        return new Reading(row).read();
    }

    /** One row and what is wrong with it. */
    private final class Reading {

        private final Sheet.Row row;
        private final List<Detail> faults = new ArrayList<>();

        Reading(Sheet.Row row) {
            this.row = row;
        }

        IncomingRow read() {
            Wordings texts = texts();
            if (texts.isEmpty()) {
                faults.add(Detail.of("text", "incoming.text-missing"));
            }
            Source source = source(texts);
            Plan plan = plan();
            return faults.isEmpty()
                    ? new Understood(row.number(), source, plan, List.of())
                    : new Refused(row.number(), excerpt(texts), faults);
        }

        private Source source(Wordings texts) {
            var symbol = DocumentSymbol.parse(row.get("symbol"));
            String body =
                    row.get("body").isEmpty()
                            ? symbol.body().orElse("")
                            : code("body", "bodies", row.get("body"));
            if (body.isEmpty() && row.get("body").isEmpty()) {
                faults.add(Detail.of("body", "incoming.body-unknown", ""));
            }
            if (DAY.matcher(row.get("paragraph")).matches()) {
                faults.add(
                        Detail.of(
                                "paragraph", "incoming.paragraph-is-a-day", row.get("paragraph")));
            }
            var paragraph = Paragraph.parse(row.get("paragraph"));
            return new Source(
                    choice("kind", Kind.values(), Kind.RECOMMENDATION),
                    row.get("reference"),
                    body,
                    symbol.of(body).text(),
                    date(),
                    paragraph.number(),
                    paragraph.limbs(),
                    texts,
                    body.equals("UPR") ? review() : null,
                    codes("themes", label -> labels.theme(label).map(found -> found.themes())),
                    groups(),
                    codes("sdgs", label -> labels.sdg(label).map(List::of)),
                    category(texts),
                    annotation());
        }

        /** Older lists named some groups of persons among the themes. */
        private List<String> groups() {
            Set<String> groups = new LinkedHashSet<>();
            Labels.parts(row.get("themes"), name -> labels.theme(name).isPresent())
                    .forEach(
                            label ->
                                    labels.theme(label)
                                            .ifPresent(found -> groups.addAll(found.groups())));
            groups.addAll(
                    codes("groups", label -> labels.group(label).map(found -> found.groups())));
            return List.copyOf(groups);
        }

        private Review review() {
            var named = states.read(row.get("recommending_states"));
            named.unknown()
                    .forEach(
                            name ->
                                    faults.add(
                                            Detail.of(
                                                    "recommending_states",
                                                    "incoming.state-unknown",
                                                    name)));
            String position =
                    row.get("position").isEmpty()
                            ? ""
                            : code("position", "upr-positions", row.get("position"));
            return new Review(session(), position, named.codes());
        }

        private @Nullable Integer session() {
            String text = row.get("upr_session");
            Matcher number = SESSION.matcher(Digits.western(text));
            if (!text.isEmpty() && !number.matches()) {
                faults.add(Detail.of("upr_session", "incoming.not-a-number", text));
                return null;
            }
            return text.isEmpty() ? null : Integer.valueOf(number.group(1));
        }

        private @Nullable LocalDate date() {
            var day = Dates.read(row.get("document_date"));
            if (!day.isReadable()) {
                faults.add(
                        Detail.of(
                                "document_date", "incoming.not-a-date", row.get("document_date")));
            }
            return day.date().orElse(null);
        }

        private @Nullable UUID annotation() {
            String text = row.get("annotation_id");
            Optional<UUID> id = CodeReading.uuid(text);
            if (id.isEmpty() && !text.isEmpty()) {
                faults.add(Detail.of("annotation_id", "incoming.not-an-id", text));
            }
            return id.orElse(null);
        }

        private ActionCategory category(Wordings texts) {
            String text = row.get("category").toLowerCase(Locale.ROOT);
            if (text.isEmpty()) {
                return texts.texts().stream()
                        .flatMap(
                                wording ->
                                        verbs.suggest(wording.text(), wording.language()).stream())
                        .findFirst()
                        .orElse(ActionCategory.GENERAL);
            }
            String number = String.valueOf(OwnSheet.NUMBERS.getOrDefault(text, 0));
            String digit = number.equals("0") ? text : number;
            if (!digit.matches("[1-5]")) {
                faults.add(Detail.of("category", "incoming.not-a-code", row.get("category")));
                return ActionCategory.GENERAL;
            }
            return CATEGORIES.get(Integer.parseInt(digit) - 1);
        }

        private Wordings texts() {
            List<String> present =
                    OwnSheet.LANGUAGES.stream()
                            .filter(language -> !row.get(OwnSheet.TEXT + language).isEmpty())
                            .toList();
            String original = row.get("original_language").toLowerCase(Locale.ROOT);
            if (!original.isEmpty() && !OwnSheet.LANGUAGES.contains(original)) {
                faults.add(Detail.of("original_language", "incoming.language-unknown", original));
            }
            String written =
                    original.isEmpty() && present.size() == 1 ? present.getFirst() : original;
            return new Wordings(
                    present.stream()
                            .map(language -> wording(language, language.equals(written)))
                            .filter(wording -> !wording.text().equals("-"))
                            .toList());
        }

        private Wording wording(String language, boolean isOriginal) {
            String text = CleanText.clean(row.get(OwnSheet.TEXT + language));
            var provenance = isOriginal ? Provenance.ORIGINAL : Provenance.HUMAN_TRANSLATION;
            return new Wording(language, provenance, text.isEmpty() ? "-" : text);
        }

        private Plan plan() {
            String priority = row.get("priority");
            String status = row.get("status");
            return new Plan(
                    priority.isEmpty() ? null : choice("priority", Priority.values(), Priority.LOW),
                    row.get("lead_institution"),
                    names("contributing_institutions"),
                    names("focal_point"),
                    status.isEmpty() ? "" : code("status", "implementation-statuses", status),
                    CleanText.clean(row.get("comment")));
        }

        private List<String> names(String column) {
            return Stream.of(row.get(column).split("[;|\n]", -1))
                    .map(String::strip)
                    .filter(name -> !name.isEmpty())
                    .toList();
        }

        private List<String> codes(
                String column, Function<String, Optional<List<String>>> meaning) {
            Set<String> codes = new LinkedHashSet<>();
            List<String> parts =
                    column.equals("sdgs")
                            ? Labels.sdgParts(row.get(column))
                            : Labels.parts(
                                    row.get(column), name -> meaning.apply(name).isPresent());
            for (String label : parts) {
                meaning.apply(label)
                        .ifPresentOrElse(
                                codes::addAll,
                                () -> faults.add(Detail.of(column, "incoming.not-a-code", label)));
            }
            return List.copyOf(codes);
        }

        private String code(String column, String vocabulary, String label) {
            Optional<String> code = labels.code(vocabulary, label);
            if (code.isEmpty()) {
                faults.add(Detail.of(column, "incoming.not-a-code", label));
            }
            return code.orElse("");
        }

        private <E extends Enum<E>> E choice(String column, E[] values, E otherwise) {
            String text = row.get(column).toUpperCase(Locale.ROOT);
            if (text.isEmpty()) {
                return otherwise;
            }
            Optional<E> chosen =
                    Arrays.stream(values).filter(value -> value.name().equals(text)).findFirst();
            if (chosen.isEmpty()) {
                faults.add(Detail.of(column, "incoming.not-a-code", row.get(column)));
            }
            return chosen.orElse(otherwise);
        }

        private String excerpt(Wordings texts) {
            String text = row.get("reference") + " " + texts.wordsFor("en");
            return text.substring(0, Math.min(80, text.length())).strip();
        }
    }
}
