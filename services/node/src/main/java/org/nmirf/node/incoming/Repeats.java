package org.nmirf.node.incoming;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.concordance.StateList;
import org.nmirf.node.incoming.IncomingRow.Plan;
import org.nmirf.node.incoming.IncomingRow.Remark;
import org.nmirf.node.incoming.IncomingRow.Understood;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.recommendation.Source.Review;

/**
 * Rows that say the same again: exports repeat a paragraph for each recommending State, lists for
 * each theme.
 */
final class Repeats {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final StateList states;

    Repeats(StateList states) {
        this.states = states;
    }

    private record Place(String body, String symbol, String paragraph) {}

    /** The rows, each statement once with everything that its repetitions add. */
    List<IncomingRow> merge(List<IncomingRow> rows) {
        Map<String, List<Understood>> same = new LinkedHashMap<>();
        for (IncomingRow row : rows) {
            if (row instanceof Understood understood) {
                same.computeIfAbsent(key(understood.source()), key -> new ArrayList<>())
                        .add(understood);
            }
        }
        Map<Integer, Understood> merged = new LinkedHashMap<>();
        same.values().forEach(group -> merged.put(group.getFirst().number(), merged(group)));
        remarkOnPlaces(merged);
        return rows.stream()
                .filter(row -> !(row instanceof Understood) || merged.containsKey(row.number()))
                .map(row -> replaced(row, merged))
                .toList();
    }

    private static IncomingRow replaced(IncomingRow row, Map<Integer, Understood> merged) {
        Understood whole = merged.get(row.number());
        return whole == null ? row : whole;
    }

    private String key(Source source) {
        String words =
                source.texts().texts().stream()
                        .map(text -> states.withoutBrackets(text.text()))
                        .reduce("", String::concat)
                        .toLowerCase(Locale.ROOT);
        String letters = NO_LETTERS.matcher(words).replaceAll("");
        return String.join(
                "|",
                source.kind().name(),
                source.body(),
                source.symbol(),
                source.paragraph(),
                letters);
    }

    private static Understood merged(List<Understood> group) {
        Understood first = group.getFirst();
        if (group.size() == 1) {
            return first;
        }
        Source source = first.source();
        List<Source> all = group.stream().map(Understood::source).toList();
        var whole =
                new Source(
                        source.kind(),
                        source.reference(),
                        source.body(),
                        source.symbol(),
                        source.date(),
                        source.paragraph(),
                        source.limbs(),
                        source.texts(),
                        review(all),
                        union(all.stream().map(Source::themes)),
                        union(all.stream().map(Source::groups)),
                        union(all.stream().map(Source::sdgs)),
                        source.category(),
                        source.annotationId());
        List<Remark> remarks = new ArrayList<>();
        group.stream().flatMap(row -> row.remarks().stream()).distinct().forEach(remarks::add);
        remarks.add(Remark.of("text", "merged", group.size()));
        return new Understood(first.number(), whole, plan(group), remarks);
    }

    private static Plan plan(List<Understood> group) {
        return Plan.of(
                group.stream()
                        .map(row -> row.plan().comment())
                        .filter(comment -> !comment.isEmpty())
                        .distinct()
                        .collect(Collectors.joining("\n")));
    }

    private static @Nullable Review review(List<Source> all) {
        List<Review> reviews =
                all.stream().flatMap(one -> Stream.ofNullable(one.review())).toList();
        if (reviews.isEmpty()) {
            return null;
        }
        Review first = reviews.getFirst();
        Set<String> positions = new LinkedHashSet<>();
        reviews.stream()
                .map(Review::position)
                .filter(one -> !one.isEmpty())
                .forEach(positions::add);
        // Supported for one State and noted for another: as a whole it is neither.
        String position =
                switch (positions.size()) {
                    case 0 -> "";
                    case 1 -> positions.iterator().next();
                    default -> "partly-supported";
                };
        return new Review(first.session(), position, union(reviews.stream().map(Review::states)));
    }

    private static List<String> union(Stream<List<String>> lists) {
        return lists.flatMap(List::stream).distinct().toList();
    }

    /** Reports give one number to several wordings; each stays, and says so. */
    private static void remarkOnPlaces(Map<Integer, Understood> rows) {
        Map<Place, List<Understood>> places = new LinkedHashMap<>();
        rows.values().stream()
                .filter(row -> row.source().review() != null && !row.source().paragraph().isEmpty())
                .forEach(
                        row ->
                                places.computeIfAbsent(
                                                place(row.source()), key -> new ArrayList<>())
                                        .add(row));
        places.values().stream()
                .filter(group -> group.size() > 1)
                .flatMap(List::stream)
                .forEach(row -> rows.put(row.number(), remarked(row)));
    }

    private static Place place(Source source) {
        return new Place(source.body(), source.symbol(), source.paragraph());
    }

    private static Understood remarked(Understood row) {
        return row.with(Remark.of("paragraph", "paragraph-twice", row.source().paragraph()));
    }
}
