package org.nmirf.node.review;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nmirf.disclosure.AnonymisedText;
import org.nmirf.disclosure.SecondReading;
import org.nmirf.disclosure.TextKey;
import org.nmirf.node.practice.Practice;
import org.nmirf.node.practice.PracticeContent;
import org.nmirf.node.practice.PracticeText;

/**
 * What would leave if the practice were approved now.
 *
 * @param revision revision from which it was made
 * @param hash names exactly these texts; an approval that quotes it approves nothing else
 * @param passages names of all passages; whoever answers for the texts must have passed each
 * @param secondReading why two people must read the texts; empty when one is enough
 * @param readings who read what of exactly these texts
 * @param overrides direct identifiers that stay, each with its reason: the approver must see them
 * @param content what leaves; the reference is empty, since it never does
 */
@Schema(description = "The exact texts that would leave")
public record Preview(
        int revision,
        String hash,
        List<String> passages,
        Set<SecondReading> secondReading,
        List<Read> readings,
        List<Standing> overrides,
        PracticeContent content) {

    /** A direct identifier that a reviewer left standing. */
    @Schema(name = "PreviewStanding")
    public record Standing(String finding, String language, String field, String reason) {

        /** The end of the message key that names the text. */
        public String label() {
            return Passages.label(field);
        }

        /** The number in the text's name; 0 where there is none. */
        public int number() {
            return Passages.number(field);
        }
    }

    /**
     * What one person read.
     *
     * @param by subject of their token
     * @param passages names of the passages they passed
     * @param complete whether that is all of them
     */
    @Schema(name = "PreviewReading")
    public record Read(String by, Instant at, Set<String> passages, boolean complete) {

        public Read {
            passages = Set.copyOf(passages);
        }
    }

    public Preview {
        passages = List.copyOf(passages);
        readings = List.copyOf(readings);
        secondReading = Collections.unmodifiableSet(new TreeSet<>(secondReading));
        overrides = List.copyOf(overrides);
    }

    static Preview of(Practice practice, AnonymisedText text, List<Readings.Read> readings) {
        var overrides =
                text.reviewed().overrides().stream()
                        .map(
                                decided ->
                                        new Standing(
                                                decided.finding().id(),
                                                decided.finding().key().language(),
                                                decided.finding().key().field(),
                                                DecisionForm.detail(decided.decision())))
                        .toList();
        return new Preview(
                practice.revision(),
                text.contentHash(),
                passages(text),
                text.secondReading(),
                read(text, readings),
                overrides,
                leaving(practice.content(), text.texts().texts()));
    }

    private static List<String> passages(AnonymisedText text) {
        // In the order of the texts; pictures by themselves follow.
        var passages = new LinkedHashSet<>(text.texts().texts().keySet());
        passages.addAll(text.passages());
        return passages.stream().map(Passages::word).toList();
    }

    private static List<Read> read(AnonymisedText text, List<Readings.Read> readings) {
        var all = text.passages();
        return readings.stream()
                .filter(one -> one.reading().contentHash().equals(text.contentHash()))
                .map(
                        one ->
                                new Read(
                                        one.reading().reader(),
                                        one.at(),
                                        one.reading().passages().stream()
                                                .map(Passages::word)
                                                .collect(Collectors.toSet()),
                                        one.reading().passages().containsAll(all)))
                .toList();
    }

    /** Whether somebody other than this person has read everything. */
    public boolean isReadByAnother(String person) {
        return readings.stream().anyMatch(one -> one.complete() && !one.by().equals(person));
    }

    /** Names of the passages that this person has passed. */
    public Set<String> readBy(String person) {
        return readings.stream()
                .filter(one -> one.by().equals(person))
                .findFirst()
                .map(Read::passages)
                .orElse(Set.of());
    }

    /** The content with these texts in place of its own and without what never leaves. */
    public static PracticeContent leaving(PracticeContent content, Map<TextKey, String> texts) {
        return content.withTexts(
                content.texts().stream().map(text -> leaving(text, texts)).toList(),
                LeavingTexts.with(content.leaving(), texts));
    }

    private static PracticeText leaving(PracticeText text, Map<TextKey, String> texts) {
        Map<PracticeText.Field, String> words = new EnumMap<>(PracticeText.Field.class);
        for (PracticeText.Field field : PracticeText.Field.values()) {
            words.put(field, texts.getOrDefault(new TextKey(field.word(), text.language()), ""));
        }
        return text.withFields(words);
    }
}
