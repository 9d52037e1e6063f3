package org.nmirf.node.batch;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.nmirf.node.cluster.Clusters;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.site.Notices;
import org.nmirf.web.page.Option;
import org.nmirf.web.page.Reader;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts the pages of a change of many together. */
@Component
class BatchPages {

    private final Institutions institutions;
    private final FocalPoints focalPoints;
    private final Clusters clusters;
    private final Vocabularies vocabularies;
    private final MessageSource messages;
    private final Notices notices;

    BatchPages(
            Institutions institutions,
            FocalPoints focalPoints,
            Clusters clusters,
            Vocabularies vocabularies,
            MessageSource messages,
            Notices notices) {
        this.institutions = institutions;
        this.focalPoints = focalPoints;
        this.clusters = clusters;
        this.vocabularies = vocabularies;
        this.messages = messages;
        this.notices = notices;
    }

    /**
     * The form.
     *
     * @param fields what says again which were selected
     * @param added institutions, for whoever joins; {@code removed} for whoever is taken out
     * @param joining people, as {@code leaving}
     * @param clusters into which they may be put
     */
    record Form(
            int count,
            List<Field> fields,
            TypedBatch typed,
            List<Option> priorities,
            List<Option> leads,
            List<Option> added,
            List<Option> removed,
            List<Option> joining,
            List<Option> leaving,
            List<Option> statuses,
            List<Option> clusters) {

        Form {
            fields = List.copyOf(fields);
            priorities = List.copyOf(priorities);
            leads = List.copyOf(leads);
            added = List.copyOf(added);
            removed = List.copyOf(removed);
            joining = List.copyOf(joining);
            leaving = List.copyOf(leaving);
            statuses = List.copyOf(statuses);
            clusters = List.copyOf(clusters);
        }
    }

    /** A hidden field. */
    record Field(String name, String value) {}

    /** The report. */
    record Done(int changed, int unchanged, List<Line> left) {

        Done {
            left = List.copyOf(left);
        }
    }

    /** One that was left alone, and why. */
    record Line(String id, String name, String why) {}

    /**
     * The form.
     *
     * @param typed what is in the fields
     */
    Form of(Selection selection, int count, TypedBatch typed, Reader reader) {
        List<Option> statuses = new ArrayList<>(List.of(nothing("batch.status.none", reader)));
        vocabularies.vocabulary("implementation-statuses").concepts().stream()
                .map(one -> Option.of(one.code(), one.label(reader.language().code()), false))
                .forEach(statuses::add);
        List<Option> leads = new ArrayList<>(List.of(nothing("batch.lead.none", reader)));
        List<Option> institutions = institutions(reader);
        leads.addAll(institutions);
        List<Option> people = people(reader);
        return new Form(
                count,
                fields(selection),
                typed,
                chosen(priorities(reader), typed.value("set-priority")),
                chosen(leads, typed.value("set-lead")),
                chosen(institutions, typed.value("add-contributor")),
                chosen(institutions, typed.value("remove-contributor")),
                chosen(people, typed.value("add-person")),
                chosen(people, typed.value("remove-person")),
                chosen(statuses, typed.value("set-status")),
                chosen(clusters(reader), typed.value("into")));
    }

    private static List<Option> chosen(List<Option> options, String value) {
        return options.stream()
                .map(one -> Option.of(one.value(), one.label(), one.value().equals(value)))
                .toList();
    }

    private List<Option> priorities(Reader reader) {
        List<Option> priorities = new ArrayList<>(List.of(nothing("batch.priority.none", reader)));
        for (FollowUp.Priority one : FollowUp.Priority.values()) {
            priorities.add(
                    Option.of(one.name(), message("register.priority." + one, reader), false));
        }
        return priorities;
    }

    private List<Option> clusters(Reader reader) {
        return clusters.all().stream()
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.title().wordsFor(reader.language().code()),
                                        false))
                .sorted(byName(reader))
                .toList();
    }

    Done of(ChangeMany.Report report, Reader reader) {
        List<Line> left = new ArrayList<>();
        report.later()
                .forEach(
                        one ->
                                left.add(
                                        line(
                                                one,
                                                message(
                                                        "batch.later",
                                                        reader,
                                                        one.changed().by(),
                                                        reader.moment(one.changed().at())))));
        report.refused()
                .forEach(one -> left.add(line(one.recommendation(), why(one.refusal(), reader))));
        return new Done(report.changed(), report.unchanged(), left);
    }

    private String why(Refusal refusal, Reader reader) {
        return refusal.details().stream()
                .findFirst()
                .map(detail -> notices.say(detail, reader.locale()))
                .orElseGet(() -> notices.say(refusal, reader.locale()));
    }

    private static Line line(Recommendation one, String why) {
        var source = one.source();
        String name = String.join(" ", source.body(), source.symbol(), source.paragraph());
        return new Line(one.id().toString(), name.strip(), why);
    }

    private static List<Field> fields(Selection selection) {
        return switch (selection) {
            case Selection.Chosen(var revisions) ->
                    revisions.entrySet().stream()
                            .map(one -> new Field("chosen", one.getKey() + ":" + one.getValue()))
                            .toList();
            case Selection.Found(var query, var at) ->
                    Stream.concat(
                                    Stream.of(
                                            new Field("of", "found"),
                                            new Field("at", at.toString())),
                                    query.parameters().entrySet().stream()
                                            .flatMap(
                                                    one ->
                                                            one.getValue().stream()
                                                                    .map(
                                                                            value ->
                                                                                    new Field(
                                                                                            one
                                                                                                    .getKey(),
                                                                                            value))))
                            .toList();
        };
    }

    private List<Option> institutions(Reader reader) {
        return institutions.all().stream()
                .filter(one -> !one.isArchived())
                .map(
                        one ->
                                Option.of(
                                        one.id().toString(),
                                        one.name(reader.language().code()),
                                        false))
                .sorted(byName(reader))
                .toList();
    }

    private List<Option> people(Reader reader) {
        return focalPoints.all().stream()
                .filter(FocalPoint::isActive)
                .map(one -> Option.of(one.id().toString(), one.name(), false))
                .sorted(byName(reader))
                .toList();
    }

    private static Comparator<Option> byName(Reader reader) {
        return Comparator.comparing(Option::label, Collator.getInstance(reader.locale())::compare);
    }

    private Option nothing(String key, Reader reader) {
        return Option.of(Changes.NOTHING, message(key, reader), false);
    }

    private String message(String key, Reader reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }
}
