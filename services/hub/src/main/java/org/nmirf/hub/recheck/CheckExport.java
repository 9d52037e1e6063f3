package org.nmirf.hub.recheck;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.practice.Withdrawal;
import org.nmirf.hub.recheck.Checked.One;
import org.nmirf.hub.recheck.Checked.State;
import org.nmirf.hub.recheck.OldExport.Held;
import org.nmirf.hub.search.KnownPractices;
import org.nmirf.hub.search.PracticeSearch.Lookup;
import org.nmirf.hub.search.ShownLanguage;
import org.nmirf.web.language.Language;
import org.springframework.stereotype.Component;

/**
 * Compares a file with what is shown now. It says no more than the page of each practice says, and
 * keeps nothing.
 */
@Component
class CheckExport {

    private static final int AT_ONCE = 100;

    private final KnownPractices practices;
    private final SentFiles files = new SentFiles();

    CheckExport(KnownPractices practices) {
        this.practices = practices;
    }

    /**
     * What became of the practices of that file.
     *
     * @throws ForeignFileException when it is no export
     * @throws CheckBusyException when too many files are being read; this one was not taken
     * @throws org.nmirf.hub.search.SearchUnavailableException when the engine does not answer
     * @throws IOException when whoever sends it has gone
     */
    Checked check(SentFiles.Sent file, Language reader) throws IOException {
        OldExport old = files.read(file);
        List<One> checked = new ArrayList<>(old.practices().size());
        for (int from = 0; from < old.practices().size(); from += AT_ONCE) {
            var some =
                    old.practices().subList(from, Math.min(old.practices().size(), from + AT_ONCE));
            var known = practices.findTitles(some.stream().map(Held::id).toList());
            some.forEach(one -> checked.add(compare(one, known.get(one.id()), reader)));
        }
        return new Checked(old.sum(), old.made(), checked);
    }

    private static One compare(Held held, @Nullable Lookup now, Language reader) {
        return switch (now) {
            case Lookup.Live(_, var version, var practice) -> {
                String language = ShownLanguage.of(practice, reader.code());
                yield new One(
                        held.id(),
                        held.version(),
                        version == held.version() ? State.SAME : State.CHANGED,
                        version,
                        null,
                        language,
                        Objects.requireNonNull(practice.texts().get(language)).title());
            }
            case Lookup.Withdrawn withdrawn ->
                    without(
                            held,
                            State.WITHDRAWN,
                            Withdrawal.tellable(withdrawn.reason()).orElse(null));
            case Lookup.Unknown _ -> without(held, State.UNKNOWN, null);
            case null -> without(held, State.UNKNOWN, null);
        };
    }

    private static One without(Held held, State state, @Nullable String reason) {
        return new One(held.id(), held.version(), state, null, reason, null, null);
    }
}
