package org.nmirf.node.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.figures.Tabulations;
import org.nmirf.node.journey.ReleaseRow;
import org.nmirf.node.ledger.RecordId;
import org.nmirf.node.ledger.Release;
import org.nmirf.node.ledger.ReleaseState;
import org.nmirf.node.ledger.Releases;
import org.nmirf.node.site.DeclarationTitles;
import org.nmirf.node.site.Dossiers;
import org.nmirf.node.site.Heading;
import org.nmirf.node.today.TodayBlock;
import org.nmirf.node.today.TodayBlock.Line;
import org.nmirf.node.today.TodayBlock.Urgency;
import org.nmirf.node.today.TodayBlocks;
import org.nmirf.web.page.Reader;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What left and is not with the network: refused, or still on its way. */
@Component
@Order(2)
class ReleasesToday implements TodayBlocks {

    private final Releases releases;
    private final Dossiers dossiers;
    private final Tabulations tables;
    private final DeclarationTitles declarations;

    ReleasesToday(
            Releases releases,
            Dossiers dossiers,
            Tabulations tables,
            DeclarationTitles declarations) {
        this.declarations = declarations;
        this.releases = releases;
        this.dossiers = dossiers;
        this.tables = tables;
    }

    @Override
    public List<TodayBlock> of(Person person, Reader reader) {
        boolean sees =
                Stream.of(Role.OFFICER, Role.APPROVER, Role.ADMIN, Role.AUDITOR)
                        .anyMatch(person::is);
        if (!sees) {
            return List.of();
        }
        // A refusal that was followed by another release has been dealt with.
        Map<Boolean, List<Release>> byRefusal =
                releases.latestUnsettled().stream()
                        .collect(
                                Collectors.partitioningBy(
                                        one -> one.state() == ReleaseState.REFUSED));
        return List.of(
                block("today.refused", Urgency.WAITING, byRefusal, true, reader),
                block("today.on-their-way", Urgency.NEWS, byRefusal, false, reader));
    }

    private TodayBlock block(
            String heading,
            Urgency urgency,
            Map<Boolean, List<Release>> byRefusal,
            boolean isRefused,
            Reader reader) {
        List<Release> wanted = byRefusal.getOrDefault(isRefused, List.of());
        return new TodayBlock(
                heading,
                urgency,
                wanted.size(),
                wanted.stream()
                        .limit(TodayBlock.MOST)
                        .flatMap(one -> row(one, reader).stream())
                        .map(row -> line(row, reader))
                        .toList(),
                isRefused ? "/releases?state=REFUSED" : "/releases");
    }

    private Optional<ReleaseRow> row(Release release, Reader reader) {
        return switch (release.recordId()) {
            case RecordId.OfPractice(var id) ->
                    dossiers.approved(id, reader.language())
                            .map(heading -> ReleaseRow.of(release, heading));
            case RecordId.OfFigures(var id) ->
                    tables.title(id).map(title -> ReleaseRow.of(release, Heading.ofFigures(title)));
            case RecordId.OfDeclaration(var id) ->
                    declarations
                            .find(id, reader.locale())
                            .map(titled -> ReleaseRow.of(release, titled.heading()));
        };
    }

    private static Line line(ReleaseRow row, Reader reader) {
        String mark = row.state() == ReleaseState.REFUSED ? "state-stopped" : "state-under-way";
        return Line.to("/releases/" + row.id(), row.heading().title(), row.heading().language())
                .in(mark, "release.state." + row.state())
                .say("journey.since", reader.moment(row.since()))
                .say(row.waitsKey());
    }
}
