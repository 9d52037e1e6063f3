package org.nmirf.node.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.outcome.RefusedException;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.FocalPoints;
import org.nmirf.node.people.Institutions;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.roster.ImportPeople.Mode;
import org.nmirf.node.roster.RosterReport.Fate;

class ImportPeopleIT {

    private static final Person OFFICER = new Person("officer-ma", Set.of(Role.OFFICER));
    private static final Mode LOOK = new Mode(true, false, "fr");
    private static final Mode DO = new Mode(false, false, "fr");
    private static final Mode SKIP = new Mode(false, true, "fr");
    private static final String HEADER =
            "institution_kind,institution_fr,parent,person,email,language,deputy,coordinator\n";

    private final RunningNode node = SharedNode.get().node();
    private final ImportPeople imports = node.bean(ImportPeople.class);
    private final Institutions institutions = node.bean(Institutions.class);
    private final FocalPoints focalPoints = node.bean(FocalPoints.class);
    private final String own = UUID.randomUUID().toString();

    @Test
    void writesNothingWhileSomebodyOnlyLooks() {
        var report = run(list(), LOOK);

        assertThat(report.rows()).extracting(RosterReport.RowFate::fate).containsOnly(Fate.CREATE);
        assertThat(report.applied()).isFalse();
        assertThat(institutions.findByName("Ministère " + own)).isEmpty();
        assertThat(focalPoints.findByName(own + "-a@example.org")).isEmpty();
    }

    @Test
    void bringsInPeopleWithInstitutionsAndDeputiesOfTheSameFile() {
        run(list(), DO);

        FocalPoint first = focalPoints.findByName(own + "-a@example.org").orElseThrow();
        FocalPoint second = focalPoints.findByName(own + "-b@example.org").orElseThrow();
        var ministry = institutions.findByName("Ministère " + own).orElseThrow();
        var office = institutions.findByName("Direction " + own).orElseThrow();
        assertThat(first.deputy()).isEqualTo(second.id());
        assertThat(first.isCoordinator()).isTrue();
        assertThat(first.institution()).isEqualTo(ministry.id());
        assertThat(second.institution()).isEqualTo(ministry.id());
        assertThat(second.language()).isEqualTo("fr");
        assertThat(office.parent()).isEqualTo(ministry.id());
    }

    @Test
    void changesNothingWhenTheSameFileComesAgain() {
        run(list(), DO);

        assertThat(run(list(), DO).rows())
                .extracting(RosterReport.RowFate::fate)
                .containsOnly(Fate.UNCHANGED);
    }

    @Test
    void writesNothingAtAllWhileARowIsRefused() {
        var report = run(list() + ",,,Nobody,nowhere,,,\n", DO);

        assertThat(report.applied()).isFalse();
        assertThat(report.rows().getLast().fate()).isEqualTo(Fate.REFUSED);
        assertThat(institutions.findByName("Ministère " + own)).isEmpty();
    }

    @Test
    void leavesNothingOfARefusedRowBehind() {
        String bad = "ministry,Autre " + own + ",,Nobody,nowhere,,,\n";

        var report = run(list() + bad, SKIP);

        assertThat(report.applied()).isTrue();
        assertThat(institutions.findByName("Ministère " + own)).isPresent();
        assertThat(institutions.findByName("Autre " + own)).isEmpty();
    }

    @Test
    void leavesNothingBehindOfARowWhoseDeputyOrParentIsUnknown() {
        String noDeputy = "ministry,Autre %s,,Lone %s,,,Nobody %s,\n".formatted(own, own, own);
        String noParent = "agency,Bureau %s,Nulle part %s,,,,,\n".formatted(own, own);

        var report = run(list() + noDeputy + noParent, SKIP);

        assertThat(report.applied()).isTrue();
        assertThat(report.counts()).containsEntry(Fate.CREATE, 3L).containsEntry(Fate.REFUSED, 2L);
        assertThat(focalPoints.findByName(own + "-a@example.org")).isPresent();
        assertThat(focalPoints.findByName("Lone " + own)).isEmpty();
        assertThat(institutions.findByName("Autre " + own)).isEmpty();
        assertThat(institutions.findByName("Bureau " + own)).isEmpty();
    }

    @Test
    void leavesOutWhoeverNamesSomebodyLeftOut() {
        String first = ",,,First %s,,,Second %s,\n".formatted(own, own);
        String second = ",,,Second %s,,,Nobody %s,\n".formatted(own, own);

        var report = run(HEADER + first + second, SKIP);

        assertThat(report.rows()).extracting(RosterReport.RowFate::fate).containsOnly(Fate.REFUSED);
        assertThat(focalPoints.findByName("First " + own)).isEmpty();
        assertThat(focalPoints.findByName("Second " + own)).isEmpty();
    }

    @Test
    void addsTheAddressToWhoeverIsKnownByNameAlone() {
        run(HEADER + ",Ministère %s,,A. %s,,,,\n".formatted(own, own), DO);
        FocalPoint before = focalPoints.findByName("A. " + own).orElseThrow();

        var report =
                run(HEADER + ",Ministère %s,,A. %s,%s@x.org,,,\n".formatted(own, own, own), DO);

        assertThat(report.rows().getFirst().fate()).isEqualTo(Fate.UPDATE);
        assertThat(namesakes()).extracting(FocalPoint::id).containsExactly(before.id());
        assertThat(namesakes().getFirst().email()).isEqualTo(own + "@x.org");
    }

    @Test
    void addsSomebodyNewWhereANamesakeWorksElsewhereOrHasAnAddress() {
        run(HEADER + ",Ministère %s,,A. %s,,,,\n".formatted(own, own), DO);
        run(HEADER + ",Direction %s,,A. %s,%s@x.org,,,\n".formatted(own, own, own), DO);
        assertThat(namesakes()).hasSize(2);

        run(HEADER + ",Direction %s,,A. %s,%s@y.org,,,\n".formatted(own, own, own), DO);

        assertThat(namesakes()).hasSize(3);
    }

    @Test
    void addsSomebodyNewWhereTwoNamesakesCanBeMeant() {
        somebody("A. " + own, "", true);
        somebody("A. " + own, "", true);

        run(HEADER + ",,,A. %s,%s@x.org,,,\n".formatted(own, own), DO);

        assertThat(namesakes()).hasSize(3);
    }

    @Test
    void namesWhatIsNeitherHereNorInTheFile() {
        var report = run(HEADER + ",,,A. " + own + ",,,Somebody Else,\n", LOOK);

        assertThat(report.rows().getFirst().faults())
                .extracting(fault -> fault.code())
                .containsExactly("roster.nobody");
    }

    @Test
    void leavesAloneWhoeverLeftWhenAnotherHasTheAddressNow() {
        FocalPoint gone = somebody("Old " + own, false);
        FocalPoint here = somebody("New " + own, true);

        run(HEADER + ",,,New %s,%s@example.org,ar,,yes\n".formatted(own, own), DO);

        assertThat(focalPoints.find(gone.id())).contains(gone);
        assertThat(focalPoints.find(here.id()).orElseThrow().isCoordinator()).isTrue();
    }

    @Test
    void addsWhoeverTookOverTheMailboxOfSomebodyWhoLeft() {
        FocalPoint gone = somebody("Old " + own, false);

        run(HEADER + ",,,New %s,%s@example.org,ar,,\n".formatted(own, own), DO);

        assertThat(focalPoints.find(gone.id())).contains(gone);
        assertThat(focalPoints.findByName("New " + own).orElseThrow().isActive()).isTrue();
    }

    private List<FocalPoint> namesakes() {
        return focalPoints.all().stream().filter(one -> one.name().equals("A. " + own)).toList();
    }

    private FocalPoint somebody(String name, boolean isActive) {
        return somebody(name, own + "@example.org", isActive);
    }

    private FocalPoint somebody(String name, String email, boolean isActive) {
        var one =
                new FocalPoint(
                        UUID.randomUUID(),
                        1,
                        "",
                        name,
                        email,
                        "fr",
                        null,
                        "",
                        null,
                        false,
                        isActive);
        return node.bean(KeepPeople.class).keep(one, OFFICER).orProblem();
    }

    private String list() {
        return HEADER
                + "agency,Direction "
                + own
                + ",Ministère "
                + own
                + ",,,,,\n"
                + "ministry,Ministère "
                + own
                + ",,A. "
                + own
                + ","
                + own
                + "-a@example.org,ar,"
                + own
                + "-b@example.org,yes\n"
                + ",Ministère "
                + own
                + ",,B. "
                + own
                + ","
                + own
                + "-b@example.org,,,\n";
    }

    private RosterReport run(String file, Mode mode) {
        try {
            return imports.run(file.getBytes(StandardCharsets.UTF_8), mode, OFFICER).orProblem();
        } catch (RefusedException refused) {
            throw new AssertionError(refused.refusal().toString(), refused);
        }
    }
}
