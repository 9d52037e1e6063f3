package org.nmirf.node.consultation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.history.Change;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.publicview.PublicSite;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.showing.Asks;
import org.nmirf.node.showing.SecondPerson;
import org.nmirf.node.showing.Showables;
import org.nmirf.node.wording.Wordings;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What everybody reads of consultations, and what nobody outside may read. */
class PublicConsultationIT {

    private static final String PAGES = "/public/consultations";
    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));

    private final RunningNode node = Calls.NODE.node();
    private final Calls calls = new Calls();
    private final KeepConsultation keep = node.bean(KeepConsultation.class);
    private final Moderate moderate = node.bean(Moderate.class);
    private final Asks asks = node.bean(Asks.class);

    @BeforeEach
    void on() {
        set(true, Set.of(PublicSite.Section.CONSULTATIONS));
    }

    @AfterEach
    void off() {
        set(false, Set.of());
    }

    @Test
    void existsOnlyWhereTheSiteIsOnAndHasSuchPages() throws Exception {
        Consultation call = shown(calls.open());
        assertThat(page("/" + call.id())).contains("Le droit au logement", "Qu’est-ce qui a");
        assertThat(page("")).contains("/public/consultations/" + call.id());
        assertThat(outside("/public")).contains(PAGES);
        assertThat(outside("/public/sitemap.xml")).contains(PAGES + "/" + call.id());

        set(true, Set.of());
        assertThat(status(PAGES)).isEqualTo(404);
        assertThat(status(PAGES + "/" + call.id())).isEqualTo(404);
        assertThat(status("/api" + PAGES)).isEqualTo(404);
        assertThat(outside("/public")).doesNotContain(PAGES);
        assertThat(outside("/public/sitemap.xml")).doesNotContain(PAGES);
        set(false, Set.of(PublicSite.Section.CONSULTATIONS));
        assertThat(status(PAGES)).isEqualTo(404);
    }

    @Test
    void showsACallByTwoAndHidesItByOne() throws Exception {
        Consultation call = calls.open();
        var asked = keep.change(call.id(), 1, call.content().shown(true), Calls.OFFICER);
        assertThat(asked.orProblem().content().isShown()).isFalse();
        assertThat(status(PAGES + "/" + call.id())).isEqualTo(404);
        assertThat(node.bean(Showables.class).writers(item(call))).contains("officer-ma");

        new SecondPerson(node).shows(Consultations.KIND, call.id());
        assertThat(status(PAGES + "/" + call.id())).isEqualTo(200);

        Consultation now = find(call);
        keep.change(call.id(), now.revision(), now.content().shown(false), Calls.OFFICER)
                .orProblem();
        assertThat(status(PAGES + "/" + call.id())).isEqualTo(404);
        assertThat(asks.waiting(Consultations.KIND)).doesNotContainKey(call.id());
    }

    @Test
    void doesNotShowACallBeforeItOpens() throws Exception {
        LocalDate today = LocalDate.now(node.bean(Clock.class));
        Consultation call = shown(calls.call(today.plusDays(2), today.plusDays(9)));

        assertThat(status(PAGES + "/" + call.id())).isEqualTo(404);
        assertThat(page("")).doesNotContain(call.id().toString());
    }

    @Test
    void showsWhatMayBePublishedAndTakesItBackWithTheDecision() throws Exception {
        Consultation call = shown(calls.open());
        Invite.Link link = calls.ask(call, "");
        String words = "Mots " + UUID.randomUUID();
        calls.send(link.path(), words, true);
        UUID who = link.addressee().id();

        moderate.accept(read(call, who), true, Calls.OFFICER).orProblem();
        assertThat(page("/" + call.id())).doesNotContain(words, link.addressee().name());
        moderate.answer(read(call, who), "Merci", Calls.OFFICER).orProblem();
        new SecondPerson(node).shows(Moderate.KIND, who);

        assertThat(page("/" + call.id()))
                .contains(words, link.addressee().name(), "dir=\"auto\" lang=\"fr\"")
                .doesNotContain("Merci");
        assertThat(outside("/api" + PAGES)).contains(call.id().toString()).doesNotContain(words);
        assertThat(outside("/api" + PAGES + "/" + call.id())).contains(words);
        moderate.accept(read(call, who), true, Calls.OFFICER).orProblem();
        assertThat(page("/" + call.id())).contains(words);

        moderate.accept(read(call, who), false, Calls.OFFICER).orProblem();
        assertThat(page("/" + call.id())).doesNotContain(words, link.addressee().name());
        moderate.accept(read(call, who), true, Calls.OFFICER).orProblem();
        assertThat(page("/" + call.id())).doesNotContain(words);
        new SecondPerson(node).shows(Moderate.KIND, who);
        moderate.setAside(read(call, who), "Hors sujet", Calls.OFFICER).orProblem();
        assertThat(page("/" + call.id())).doesNotContain(words);
        assertThat(asks.waiting(Moderate.KIND)).doesNotContainKey(who);
    }

    @Test
    void saysNothingOfThoseWhoDidNotAgree() throws Exception {
        Consultation call = shown(calls.open());
        Invite.Link silent = calls.ask(call, "secret@example.org");
        Invite.Link closed = calls.ask(call, "");
        String words = "Confidentiel " + UUID.randomUUID();
        calls.send(closed.path(), words, false);
        UUID who = closed.addressee().id();

        moderate.accept(read(call, who), true, Calls.OFFICER).orProblem();

        assertThat(asks.waiting(Moderate.KIND)).doesNotContainKey(who);
        String json = outside("/api" + PAGES + "/" + call.id());
        for (String text : List.of(page("/" + call.id()), outside("/api" + PAGES), json)) {
            assertThat(text)
                    .doesNotContain(
                            words,
                            closed.addressee().name(),
                            silent.addressee().name(),
                            who.toString(),
                            "example.org");
        }
        assertThat(page("/" + call.id())).contains("fewer than 3");
    }

    @Test
    void tellsEverybodyWhatWasDone() throws Exception {
        Consultation call = calls.open();
        String told = "Une loi " + UUID.randomUUID();
        var old = call.content();
        var content =
                new Consultation.Content(
                        old.title(),
                        old.questions(),
                        old.opens(),
                        old.closes(),
                        null,
                        List.of(),
                        List.of(),
                        Wordings.of("fr", told),
                        false);
        keep.change(call.id(), 1, content, Calls.OFFICER).orProblem();

        assertThat(page("/" + shown(find(call)).id()))
                .contains("What you said, what was done", told);
        assertThat(Calls.words(calls.asOfficer("/consultations/" + call.id())))
                .contains(told, "shown to the public");
        assertThat(Calls.words(calls.asOfficer("/consultations/" + call.id() + "/edit")))
                .contains(told, "name=\"shown\" checked");
    }

    @Test
    void canBePreviewedWhileTheSiteIsOff() throws Exception {
        Consultation call = shown(calls.open());
        set(false, Set.of(PublicSite.Section.CONSULTATIONS));

        var answer = calls.asOfficer("/public-site/preview/consultations/" + call.id());

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(Calls.words(answer)).contains("Qu’est-ce qui a", "nobody outside sees this");
        set(false, Set.of());
        assertThat(calls.asOfficer("/public-site/preview/consultations").getStatus())
                .isEqualTo(404);
    }

    private Consultation shown(Consultation call) {
        keep.change(call.id(), call.revision(), call.content().shown(true), Calls.OFFICER)
                .orProblem();
        new SecondPerson(node).shows(Consultations.KIND, call.id());
        return find(call);
    }

    private Consultation find(Consultation call) {
        return node.bean(Consultations.class).find(call.id()).orElseThrow();
    }

    private List<org.nmirf.node.showing.Proposal.Item> item(Consultation call) {
        return List.of(asks.waiting(Consultations.KIND, call.id(), APPROVER).orElseThrow().item());
    }

    private Moderate.Read read(Consultation call, UUID who) {
        var stands = node.bean(Contributions.class).find(who).orElseThrow();
        return new Moderate.Read(call.id(), who, stands.revision());
    }

    private String page(String path) throws Exception {
        return outside(PAGES + path);
    }

    private String outside(String path) throws Exception {
        var answer = calls.get(path, UUID.randomUUID().toString());
        assertThat(answer.getStatus()).as(path).isEqualTo(200);
        return Objects.requireNonNull(Calls.words(answer));
    }

    private int status(String path) throws Exception {
        return calls.get(path, UUID.randomUUID().toString()).getStatus();
    }

    private void set(boolean isOn, Set<PublicSite.Section> sections) {
        var sites = node.bean(PublicSites.class);
        new TransactionTemplate(node.bean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status ->
                                sites.keep(
                                        sites.hold()
                                                .with(isOn, EnumSet.allOf(Part.class))
                                                .with(sections)
                                                .next(),
                                        Change.of("officer-ma", Instant.now())));
    }
}
