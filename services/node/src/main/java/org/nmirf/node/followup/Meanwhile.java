package org.nmirf.node.followup;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.nmirf.node.access.Person;
import org.nmirf.node.chronicle.HistoryView;
import org.nmirf.node.history.History;
import org.nmirf.node.history.History.Was;
import org.nmirf.node.outcome.Refusal;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.Recommendation.Kept;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.revision.Merged;
import org.nmirf.node.revision.Merged.Other;
import org.nmirf.node.revision.Merged.Stage;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.Asks;
import org.nmirf.web.page.Reader;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;

/** Brings what somebody typed about a recommendation together with what others changed since. */
@Component
class Meanwhile {

    private final History history;
    private final HistoryView words;
    private final Asks asks;
    private final MessageSource messages;

    Meanwhile(History history, HistoryView words, Asks asks, MessageSource messages) {
        this.history = history;
        this.words = words;
        this.asks = asks;
        this.messages = messages;
    }

    /**
     * What others changed, in the reader's words.
     *
     * @param late who was faster, and what becomes of it; empty while nobody was
     * @param both by field, where whoever typed changed it, too: theirs is not in the field
     * @param taken by field, where only they did: theirs is in the field
     */
    record Told(String late, Map<String, String> both, Map<String, String> taken) {

        static final Told NOTHING = new Told("", Map.of(), Map.of());

        Told {
            both = new LinkedHashMap<>(both);
            taken = new LinkedHashMap<>(taken);
        }
    }

    /** Whether somebody changed it since the form was opened. */
    static boolean isLate(Recommendation now, String revision) {
        return now.revision() != Seen.revision(revision);
    }

    /** Says who was faster in place of the refusal that says no more than that. */
    static ModelAndView said(ModelAndView page, Refusal refusal, String late) {
        boolean isAll = refusal.code().equals("recommendation.stale") && !late.isEmpty();
        return isAll ? page.addObject("problem", late) : page;
    }

    /** The fields of a decision, and what others decided meanwhile. */
    Merged decided(Recommendation now, TypedFollowUp typed, Person person) {
        var waiting = asks.waiting(Recommendations.KIND, now.id().value(), person);
        // What waits to be shown stands in the form as if it was.
        boolean wasAsked =
                waiting.filter(it -> it.proposal().id().toString().equals(typed.value("asked")))
                        .isPresent();
        List<Stage> stages =
                stages(
                        now,
                        typed.value("revision"),
                        kept -> {
                            var shown = TypedFollowUp.of(kept.followUp());
                            return wasAsked
                                    ? shown.asked(waiting.get().item()).fields()
                                    : shown.fields();
                        });
        if (!wasAsked) {
            waiting.ifPresent(
                    it ->
                            stages.add(
                                    new Stage(
                                            it.proposal().proposed(),
                                            TypedFollowUp.of(now.followUp())
                                                    .asked(it.item())
                                                    .fields())));
        }
        return Merged.of(stages, typed.fields());
    }

    /** The fields of what a mechanism said, and how others corrected it meanwhile. */
    Merged corrected(Recommendation now, TypedSource typed) {
        return Merged.of(
                stages(
                        now,
                        typed.value("revision"),
                        kept -> TypedSource.of(kept.source()).fields()),
                typed.fields());
    }

    private List<Stage> stages(
            Recommendation now, String read, Function<Kept, MultiValueMap<String, String>> fields) {
        int revision = Seen.revision(read);
        List<Was<Kept>> since =
                history.since(Recommendations.KIND, now.id().value(), revision, Kept.class);
        List<Stage> stages = new ArrayList<>();
        if (since.isEmpty() || since.getFirst().revision() != revision) {
            // Nobody knows what was read: whatever is typed and differs was changed by both.
            stages.add(new Stage(now.changed(), new LinkedMultiValueMap<>()));
        }
        since.stream()
                .filter(was -> was.revision() <= now.revision())
                .map(was -> new Stage(was.change(), fields.apply(was.content())))
                .forEach(stages::add);
        return stages;
    }

    /** Says who was faster, and what they set. */
    Told tell(Recommendation now, Merged merged, Reader reader) {
        Map<String, String> people = words.people();
        Map<String, String> both = new LinkedHashMap<>();
        Map<String, String> taken = new LinkedHashMap<>();
        merged.others()
                .forEach(
                        (field, other) ->
                                (other.isTaken() ? taken : both)
                                        .put(field, tell(field, other, people, reader)));
        String key = both.isEmpty() ? taken.isEmpty() ? "none" : "taken" : "both";
        return new Told(
                say(
                        "followup.late." + key,
                        reader,
                        people.getOrDefault(now.changed().by(), now.changed().by()),
                        reader.moment(now.changed().at())),
                both,
                taken);
    }

    private String tell(String field, Other other, Map<String, String> people, Reader reader) {
        // A box that is not ticked sends nothing.
        List<String> values =
                field.equals("shown") && other.values().isEmpty()
                        ? List.of("false")
                        : other.values();
        var said = words.field(Recommendations.KIND, path(field), values(field, values), reader);
        String key =
                (other.isTaken() ? "followup.other.taken" : "followup.other.both")
                        + (values.isEmpty() ? ".empty" : "");
        return say(
                key,
                reader,
                people.getOrDefault(other.change().by(), other.change().by()),
                reader.moment(other.change().at()),
                said.label(),
                String.join(" · ", said.added()));
    }

    private String say(String key, Reader reader, Object... arguments) {
        return messages.getMessage(key, arguments, reader.locale());
    }

    private static List<String> values(String field, List<String> values) {
        return field.equals("states") && !values.isEmpty()
                ? List.of(values.getFirst().toLowerCase(Locale.ROOT).split(" "))
                : values;
    }

    /** Where the history keeps what stands in a field. */
    private static String path(String field) {
        int dash = field.indexOf('-');
        String name = dash < 0 ? field : field.substring(0, dash);
        String language = field.substring(dash + 1);
        return switch (name) {
            case "assessment" -> "followUp.assessment.texts." + language;
            case "shown" -> "followUp.visibility.isShown";
            case "hidden" -> "followUp.visibility.hidden";
            case "priority",
                    "lead",
                    "contributors",
                    "focalPoints",
                    "status",
                    "assessedOn",
                    "due",
                    "comment" ->
                    "followUp." + name;
            case "text" -> "source.texts.texts." + language;
            case "provenance" -> "source.provenance.texts." + language;
            case "session", "position", "states" -> "source.review." + name;
            default -> "source." + name;
        };
    }
}
