package org.nmirf.bench.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.nmirf.bench.disclosure.AnnotatedText.Mention;
import org.nmirf.bench.disclosure.AnnotatedText.Need;
import org.nmirf.bench.disclosure.Tokens.Token;

/** Counts what was flagged against what people marked. */
final class Scorer {

    /** Something that should have been flagged, or should not have been. */
    record Slip(String kind, String value, String around) {}

    private static final int AROUND = 40;

    private final Map<Need, long[]> entities = new HashMap<>();
    private final Map<String, long[]> mentions = new TreeMap<>();
    private final Map<String, long[]> kept = new TreeMap<>();
    private final List<Slip> errors = new ArrayList<>();
    private long words;
    private long flaggedWords;
    private long flaggedCounted;
    private long flaggedRightly;
    private int texts;

    void add(AnnotatedText annotated, Spans flagged) {
        String text = annotated.text();
        texts++;
        Map<Need, Map<String, Boolean>> found = new HashMap<>();
        Spans marked = new Spans();
        for (Mention mention : annotated.mentions()) {
            List<Token> tokens = tokens(annotated, mention);
            if (mention.need() == Need.NONE) {
                boolean untouched = tokens.stream().noneMatch(flagged::touches);
                count(kept, mention.type(), untouched);
                if (!untouched) {
                    error("TOUCHED " + mention.type(), annotated, mention);
                }
                continue;
            }
            marked.add(mention.start(), mention.end());
            boolean covered = tokens.stream().allMatch(flagged::covers);
            found.computeIfAbsent(mention.need(), need -> new HashMap<>())
                    .merge(mention.entity(), covered, Boolean::logicalAnd);
            if (!tokens.isEmpty()) {
                count(mentions, mention.type(), covered);
            }
            if (!covered) {
                error("MISS " + mention.need() + " " + mention.type(), annotated, mention);
            }
        }
        found.forEach(
                (need, byEntity) ->
                        byEntity.values().forEach(covered -> count(entities, need, covered)));
        countWords(annotated, flagged, marked);
        if (text.isEmpty()) {
            texts--;
        }
    }

    private void countWords(AnnotatedText annotated, Spans flagged, Spans marked) {
        for (Token token : Tokens.all(annotated.text())) {
            boolean isFlagged = flagged.covers(token);
            words++;
            flaggedWords += isFlagged ? 1 : 0;
            if (isFlagged && Tokens.counts(annotated.text(), token, annotated.language())) {
                flaggedCounted++;
                flaggedRightly += marked.covers(token) ? 1 : 0;
                if (!marked.covers(token)) {
                    error(
                            "OVER",
                            annotated,
                            new Mention(token.start(), token.end(), "", "", Need.NONE));
                }
            }
        }
    }

    private static List<Token> tokens(AnnotatedText annotated, Mention mention) {
        List<Token> tokens = new ArrayList<>();
        String part = annotated.text().substring(mention.start(), mention.end());
        for (Token token : Tokens.counted(part, annotated.language())) {
            tokens.add(new Token(token.start() + mention.start(), token.end() + mention.start()));
        }
        return tokens;
    }

    private static <K> void count(Map<K, long[]> counts, K key, boolean hit) {
        long[] pair = counts.computeIfAbsent(key, ignored -> new long[2]);
        pair[0] += hit ? 1 : 0;
        pair[1]++;
    }

    private void error(String kind, AnnotatedText annotated, Mention mention) {
        String text = annotated.text();
        errors.add(
                new Slip(
                        kind,
                        text.substring(mention.start(), mention.end()),
                        text.substring(
                                        Math.max(0, mention.start() - AROUND),
                                        Math.min(text.length(), mention.end() + AROUND))
                                .replace('\n', ' ')));
    }

    List<Slip> errors() {
        return errors;
    }

    /** Only English marks what is direct; elsewhere mentions count by type. */
    Score score(String set, boolean byEntity) {
        long[] none = new long[2];
        long[] direct = byEntity ? entities.getOrDefault(Need.DIRECT, none) : none;
        long[] quasi = byEntity ? entities.getOrDefault(Need.QUASI, none) : none;
        return new Score(
                set,
                texts,
                Score.share(direct[0], direct[1]),
                Score.share(quasi[0], quasi[1]),
                Score.share(flaggedRightly, flaggedCounted),
                Score.share(flaggedWords, words),
                shares(mentions),
                byEntity ? Map.of() : shares(kept),
                byEntity ? Score.bound(direct[1], direct[1] - direct[0]) : "");
    }

    /** How many mentions of a type there were and how many of them were missed. */
    String bound(String type) {
        long[] pair = mentions.getOrDefault(type, new long[2]);
        return Score.bound(pair[1], pair[1] - pair[0]);
    }

    private static Map<String, Double> shares(Map<String, long[]> counts) {
        Map<String, Double> shares = new TreeMap<>();
        counts.forEach((type, pair) -> shares.put(type, (double) pair[0] / pair[1]));
        return shares;
    }
}
