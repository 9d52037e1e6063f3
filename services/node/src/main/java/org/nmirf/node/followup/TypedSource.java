package org.nmirf.node.followup;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.outcome.Outcome;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.outcome.Refusal.Detail;
import org.nmirf.node.recommendation.ActionCategory;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.symbol.DocumentSymbol;
import org.nmirf.node.wording.Provenance;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;
import org.nmirf.web.language.Language;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** What a mechanism said, as it stands in the fields of the page. */
record TypedSource(MultiValueMap<String, String> fields) {

    /** The European Union and Kosovo, which recommend and are in no list of countries. */
    private static final Set<String> BESIDE_ISO = Set.of("eu", "xk");

    static TypedSource blank() {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("kind", Source.Kind.RECOMMENDATION.name());
        fields.add("category", ActionCategory.GENERAL.name());
        return new TypedSource(fields);
    }

    static TypedSource of(Source source) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add("kind", source.kind().name());
        fields.add("reference", source.reference());
        fields.add("body", source.body());
        fields.add("symbol", source.symbol());
        fields.add("date", source.date() == null ? "" : source.date().toString());
        fields.add("paragraph", source.paragraph());
        fields.add("limbs", String.join(" ", source.limbs()));
        source.texts()
                .texts()
                .forEach(
                        text -> {
                            fields.add("text-" + text.language(), text.text());
                            fields.add("provenance-" + text.language(), text.provenance().name());
                        });
        fields.addAll("themes", source.themes());
        fields.addAll("groups", source.groups());
        fields.addAll("sdgs", source.sdgs());
        fields.add("category", source.category().name());
        var review = source.review();
        if (review != null) {
            fields.add("session", review.session() == null ? "" : review.session().toString());
            fields.add("position", review.position());
            fields.add("states", String.join(" ", review.states()).toUpperCase(Locale.ROOT));
        }
        return new TypedSource(fields);
    }

    /** What stands in a field; empty when nothing does. */
    public String value(String name) {
        return Optional.ofNullable(fields.getFirst(name)).orElse("").strip();
    }

    /** Everything chosen in a list. */
    public List<String> values(String name) {
        return List.copyOf(fields.getOrDefault(name, List.of()));
    }

    /**
     * The source that these fields mean.
     *
     * @param annotationId stays as it is
     */
    Outcome<Source> read(@Nullable UUID annotationId) {
        List<Detail> wrong = new ArrayList<>();
        LocalDate date = day(wrong);
        Source.Review review = review(wrong);
        if (!wrong.isEmpty()) {
            return Outcome.refused(Refusal.invalid(wrong));
        }
        String symbol = value("symbol");
        return Outcome.done(
                new Source(
                        one(Source.Kind.values(), value("kind"), Source.Kind.RECOMMENDATION),
                        value("reference"),
                        value("body"),
                        symbol.isEmpty() ? "" : DocumentSymbol.parse(symbol).text(),
                        date,
                        value("paragraph"),
                        Arrays.stream(value("limbs").split("[\\s,;()]+"))
                                .filter(limb -> !limb.isEmpty())
                                .toList(),
                        texts(),
                        review,
                        values("themes"),
                        values("groups"),
                        values("sdgs"),
                        one(ActionCategory.values(), value("category"), ActionCategory.GENERAL),
                        annotationId));
    }

    private Wordings texts() {
        List<Wording> texts = new ArrayList<>();
        for (Language language : Language.forContent()) {
            String words = value("text-" + language.code());
            if (!words.isEmpty()) {
                texts.add(
                        new Wording(
                                language.code(),
                                one(
                                        Provenance.values(),
                                        value("provenance-" + language.code()),
                                        Provenance.HUMAN_TRANSLATION),
                                words));
            }
        }
        return new Wordings(texts);
    }

    private Source.@Nullable Review review(List<Detail> wrong) {
        String session = value("session");
        String position = value("position");
        List<String> states =
                Arrays.stream(value("states").toLowerCase(Locale.ROOT).split("[\\s,;]+"))
                        .filter(state -> !state.isEmpty())
                        .distinct()
                        .toList();
        if (session.isEmpty() && position.isEmpty() && states.isEmpty()) {
            return null;
        }
        if (!session.isEmpty() && !session.matches("[1-9]\\d{0,2}")) {
            wrong.add(Detail.of("session", "followup.session"));
            return null;
        }
        states.stream()
                .filter(state -> !BESIDE_ISO.contains(state))
                .filter(
                        state ->
                                !List.of(Locale.getISOCountries())
                                        .contains(state.toUpperCase(Locale.ROOT)))
                .forEach(state -> wrong.add(Detail.of("states", "followup.state", state)));
        return new Source.Review(
                session.isEmpty() ? null : Integer.valueOf(session), position, states);
    }

    private @Nullable LocalDate day(List<Detail> wrong) {
        try {
            return value("date").isEmpty() ? null : LocalDate.parse(value("date"));
        } catch (DateTimeException unreadable) {
            wrong.add(Detail.of("date", "followup.day"));
            return null;
        }
    }

    private static <E extends Enum<E>> E one(E[] values, String name, E otherwise) {
        for (E value : values) {
            if (value.name().equals(name)) {
                return value;
            }
        }
        return otherwise;
    }
}
