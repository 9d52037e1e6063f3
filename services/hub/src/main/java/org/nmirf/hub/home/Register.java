package org.nmirf.hub.home;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.hub.member.Member;
import org.nmirf.hub.member.Member.Status;
import org.nmirf.hub.member.Members;
import org.nmirf.web.page.Reader;
import org.nmirf.web.page.Tile;
import org.nmirf.web.vocabulary.Concept;
import org.nmirf.web.vocabulary.Vocabularies;
import org.springframework.stereotype.Component;

/** The members that the public may know of, by regional group. */
@Component
class Register {

    private static final int WITHIN_A_MONTH = 3;
    private static final int WITHIN_A_YEAR = 2;
    private static final int OLDER = 1;

    private final Members members;
    private final Vocabularies vocabularies;
    private final Freshness freshness;
    private final Clock clock;

    Register(Members members, Vocabularies vocabularies, Freshness freshness, Clock clock) {
        this.members = members;
        this.vocabularies = vocabularies;
        this.freshness = freshness;
        this.clock = clock;
    }

    /**
     * A member of the register.
     *
     * @param name name of the mechanism in the reader's language, else in one it has
     * @param language language of that name
     */
    record Entry(Member member, String country, String name, String language) {}

    /** A regional group with its members, sorted as the reader sorts. */
    record Group(String code, String name, List<Entry> entries) {}

    /** Members that did not leave; regional groups without any are left out. */
    List<Group> groups(Reader reader) {
        List<Member> present =
                members.all().stream().filter(one -> one.status() != Status.DEPARTED).toList();
        return vocabularies.vocabulary("regional-groups").concepts().stream()
                .map(Concept::code)
                .map(code -> new Group(code, name(code, reader), entries(code, present, reader)))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    /** The register as tiles; the shade tells when a member last shared something. */
    List<Tile.Group> tiles(Reader reader) {
        Map<String, LocalDate> latest = freshness.latest();
        return groups(reader).stream()
                .map(
                        group ->
                                new Tile.Group(
                                        group.name(),
                                        group.entries().stream()
                                                .map(entry -> tile(entry, latest))
                                                .toList()))
                .toList();
    }

    private Tile tile(Entry entry, Map<String, LocalDate> latest) {
        String code = entry.member().country().code();
        @Nullable LocalDate day = latest.get(code);
        return new Tile(
                code, entry.country(), day == null ? 0 : freshness(day), "/members/" + code);
    }

    private int freshness(LocalDate day) {
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(today.minusMonths(1))) {
            return WITHIN_A_MONTH;
        }
        return day.isAfter(today.minusYears(1)) ? WITHIN_A_YEAR : OLDER;
    }

    private static List<Entry> entries(String group, List<Member> present, Reader reader) {
        Comparator<Entry> byName =
                (one, other) -> reader.language().compare(one.country(), other.country());
        return present.stream()
                .filter(member -> member.regionalGroup().equals(group))
                .map(member -> entry(member, reader))
                .sorted(byName)
                .toList();
    }

    private static Entry entry(Member member, Reader reader) {
        String own = reader.language().code();
        String language =
                member.names().containsKey(own)
                        ? own
                        : member.names().keySet().stream().sorted().findFirst().orElse(own);
        return new Entry(
                member,
                reader.country(member.country().code()),
                member.names().getOrDefault(language, ""),
                language);
    }

    private static String name(String code, Reader reader) {
        return reader.label("regional-groups", code);
    }
}
