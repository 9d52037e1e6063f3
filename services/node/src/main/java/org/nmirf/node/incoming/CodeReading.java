package org.nmirf.node.incoming;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.cleaning.Dates;
import org.nmirf.node.concordance.Labels;
import org.nmirf.node.concordance.Labels.Meaning;
import org.nmirf.node.concordance.StateList;
import org.nmirf.node.concordance.StateList.States;
import org.nmirf.node.incoming.RawRow.Field;
import org.nmirf.node.recommendation.Source.Review;
import org.nmirf.node.symbol.Digits;

/** Reads the coded fields of a row of another system; what has no code is remarked on, not lost. */
final class CodeReading {

    private static final String RESERVATIONS = "reservations";
    private static final Pattern ABOUT_RESERVATIONS =
            Pattern.compile("(?iu)reserv|réserv|تحفظ|оговор|保留|declaration|déclaration|declaraci");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?iu)^(?:position|posición|posição|posicionamento|الموقف|موقف)[^:]*: *");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,2}");

    private final Labels labels;
    private final StateList states;

    CodeReading(Labels labels, StateList states) {
        this.labels = labels;
        this.states = states;
    }

    /** The code of a body. */
    Optional<String> body(String label) {
        return label.isEmpty() ? Optional.empty() : labels.body(label);
    }

    /** Themes and groups of persons of today. */
    Meaning meanings(RawRow row, String text, Remarks remarks) {
        Set<String> themes = new LinkedHashSet<>();
        Set<String> groups = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String label : labels(row, Field.THEMES, name -> labels.theme(name).isPresent())) {
            labels.theme(label)
                    .ifPresentOrElse(found -> add(found, themes, groups), () -> unknown.add(label));
        }
        remarks.add("themes", "theme-unknown", List.copyOf(unknown));
        unknown.clear();
        for (String label : labels(row, Field.GROUPS, name -> labels.group(name).isPresent())) {
            labels.group(label)
                    .ifPresentOrElse(found -> add(found, themes, groups), () -> unknown.add(label));
        }
        remarks.add("groups", "group-unknown", unknown);
        // The index put this theme on a third of its entries when it changed its themes.
        if (themes.contains(RESERVATIONS) && !ABOUT_RESERVATIONS.matcher(text).find()) {
            themes.remove(RESERVATIONS);
            remarks.add("themes", "reservations-dropped", RESERVATIONS);
        }
        return new Meaning(List.copyOf(themes), List.copyOf(groups));
    }

    /** Some programs put all labels on one line. */
    private static List<String> labels(RawRow row, Field field, Predicate<String> isKnown) {
        return row.values(field).stream()
                .flatMap(line -> Labels.parts(line, isKnown).stream())
                .toList();
    }

    private static void add(Meaning found, Set<String> themes, Set<String> groups) {
        themes.addAll(found.themes());
        groups.addAll(found.groups());
    }

    List<String> sdgs(RawRow row, Remarks remarks) {
        Set<String> sdgs = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        List<String> parts =
                row.values(Field.SDGS).stream()
                        .flatMap(line -> Labels.sdgParts(line).stream())
                        .toList();
        for (String label : parts) {
            labels.sdg(label).ifPresentOrElse(sdgs::add, () -> unknown.add(label));
        }
        remarks.add("sdgs", "sdg-unknown", unknown);
        return List.copyOf(sdgs);
    }

    /**
     * What the Universal Periodic Review adds; States in brackets count where no cell names any.
     */
    Review review(RawRow row, String text, Remarks remarks) {
        States named = states.read(row.get(Field.STATES));
        remarks.add("states", "state-unknown", named.unknown());
        if (named.codes().size() > row.values(Field.STATES).size()) {
            remarks.add("states", "states-parted", row.values(Field.STATES));
        }
        List<String> all = named.codes().isEmpty() ? states.inBrackets(text) : named.codes();
        return new Review(session(row, remarks), position(row, remarks), all);
    }

    private static @Nullable Integer session(RawRow row, Remarks remarks) {
        Matcher session = NUMBER.matcher(Digits.western(row.value(Field.SESSION)));
        if (session.find()) {
            return Integer.valueOf(session.group());
        }
        if (!row.value(Field.SESSION).isEmpty()) {
            remarks.add("session", "session-unreadable", row.value(Field.SESSION));
        } else if (!row.value(Field.CYCLE).isEmpty()) {
            remarks.add("session", "cycle-only", row.value(Field.CYCLE));
        }
        return null;
    }

    private String position(RawRow row, Remarks remarks) {
        Set<String> positions = new LinkedHashSet<>();
        for (String label : row.values(Field.POSITION)) {
            labels.code("upr-positions", NAMED.matcher(label).replaceFirst(""))
                    .ifPresentOrElse(
                            positions::add,
                            () -> remarks.add("position", "position-unknown", label));
        }
        return positions.size() > 1
                ? "partly-supported"
                : positions.stream().findFirst().orElse("");
    }

    @Nullable LocalDate date(RawRow row, Remarks remarks) {
        var day = Dates.read(row.value(Field.DATE));
        if (!day.isReadable()) {
            remarks.add("date", "date-unreadable", row.value(Field.DATE));
        }
        return day.date().orElse(null);
    }

    @Nullable UUID annotation(RawRow row, Remarks remarks) {
        String text = row.value(Field.ANNOTATION);
        if (text.isEmpty()) {
            return null;
        }
        Optional<UUID> id = uuid(text);
        if (id.isEmpty()) {
            remarks.add("annotationId", "annotation-unreadable", text);
        }
        return id.orElse(null);
    }

    /** An id in its full form; the parser of Java takes shorter ones too. */
    static Optional<UUID> uuid(String text) {
        return text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(text))
                : Optional.empty();
    }
}
