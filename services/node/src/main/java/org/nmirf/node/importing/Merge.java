package org.nmirf.node.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nmirf.node.recommendation.Source;
import org.nmirf.node.recommendation.Source.Review;
import org.nmirf.node.wording.Wording;
import org.nmirf.node.wording.Wordings;

/**
 * Brings three versions of a recommendation together: what the last import brought, what people
 * here made of it, and what a file says now. What people corrected stays; what a file leaves empty
 * takes nothing away.
 *
 * @param source what it becomes
 * @param imported what the imports said so far, for the next time
 * @param kept fields in which the file says something else than people here, who are kept
 */
record Merge(Source source, Source imported, List<String> kept) {

    Merge {
        kept = List.copyOf(kept);
    }

    static Merge of(Source here, @Nullable Source before, Source file) {
        return new Fields(here, before, file).merge();
    }

    /** The fields one by one. */
    private static final class Fields {

        private final Source here;
        private final @Nullable Source before;
        private final Source file;
        private final List<String> kept = new ArrayList<>();

        Fields(Source here, @Nullable Source before, Source file) {
            this.here = here;
            this.before = before;
            this.file = file;
        }

        Merge merge() {
            return new Merge(merged(), heard(), kept);
        }

        private Source merged() {
            return new Source(
                    value("kind", Source::kind, none -> false),
                    value("reference", Source::reference, String::isEmpty),
                    value("body", Source::body, String::isEmpty),
                    value("symbol", Source::symbol, String::isEmpty),
                    nullable("date", Source::date),
                    value("paragraph", Source::paragraph, String::isEmpty),
                    value("limbs", Source::limbs, List::isEmpty),
                    texts(),
                    review(),
                    value("themes", Source::themes, List::isEmpty),
                    value("groups", Source::groups, List::isEmpty),
                    value("sdgs", Source::sdgs, List::isEmpty),
                    value("category", Source::category, none -> false),
                    nullable("id", Source::annotationId));
        }

        private <T> T value(String name, Function<Source, T> of, Predicate<T> isNothing) {
            return value(
                    name,
                    of.apply(here),
                    Optional.ofNullable(before).map(of),
                    of.apply(file),
                    isNothing);
        }

        private <T> @Nullable T nullable(String name, Function<Source, @Nullable T> of) {
            return only(
                    value(
                            name,
                            list(of.apply(here)),
                            Optional.ofNullable(before).map(was -> list(of.apply(was))),
                            list(of.apply(file)),
                            List::isEmpty));
        }

        /** A value that may be missing, as a list, so that it compares like all others. */
        private static <T> List<T> list(@Nullable T value) {
            return value == null ? List.of() : List.of(value);
        }

        private static <T> @Nullable T only(List<T> list) {
            return list.isEmpty() ? null : list.getFirst();
        }

        private <T> T value(
                String name, T mine, Optional<T> last, T theirs, Predicate<T> isNothing) {
            if (isNothing.test(theirs) || theirs.equals(mine)) {
                return mine;
            }
            boolean isCorrected =
                    last.map(was -> !was.equals(mine)).orElseGet(() -> !isNothing.test(mine));
            if (isCorrected) {
                // The same as last time is no news that people here would have to know of.
                if (last.isEmpty() || !last.get().equals(theirs)) {
                    kept.add(name);
                }
                return mine;
            }
            return theirs;
        }

        private Wordings texts() {
            Wordings texts = here.texts();
            for (Wording theirs : file.texts().texts()) {
                Optional<Wording> mine = here.texts().in(theirs.language());
                if (mine.isEmpty()) {
                    texts = texts.with(theirs);
                } else {
                    Optional<String> last =
                            Optional.ofNullable(before)
                                    .flatMap(was -> was.texts().in(theirs.language()))
                                    .map(Wording::text);
                    String words =
                            value(
                                    "texts." + theirs.language(),
                                    mine.get().text(),
                                    last,
                                    theirs.text(),
                                    String::isEmpty);
                    texts =
                            texts.with(
                                    new Wording(theirs.language(), mine.get().provenance(), words));
                }
            }
            return texts;
        }

        private @Nullable Review review() {
            Review theirs = file.review();
            Review mine = here.review();
            if (theirs == null || mine == null) {
                return mine == null ? theirs : mine;
            }
            Optional<Review> last = Optional.ofNullable(before).map(Source::review);
            return new Review(
                    only(
                            value(
                                    "session",
                                    list(mine.session()),
                                    last.map(was -> list(was.session())),
                                    list(theirs.session()),
                                    List::isEmpty)),
                    value(
                            "position",
                            mine.position(),
                            last.map(Review::position),
                            theirs.position(),
                            String::isEmpty),
                    value(
                            "states",
                            mine.states(),
                            last.map(Review::states),
                            theirs.states(),
                            List::isEmpty));
        }

        /** All that imports said: the file, and where it is silent what was said before. */
        private Source heard() {
            return before == null ? file : new Fields(before, before, file).merged();
        }
    }

    /** Whether anything is other than it was. */
    boolean changes(Source here, @Nullable Source before) {
        return !source.equals(here) || !Objects.equals(imported, before);
    }
}
