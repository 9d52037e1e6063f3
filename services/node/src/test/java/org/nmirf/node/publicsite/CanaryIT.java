package org.nmirf.node.publicsite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.nmirf.node.recommendation.RecommendationFixtures.OFFICER;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nmirf.node.access.Person;
import org.nmirf.node.access.Role;
import org.nmirf.node.action.Action;
import org.nmirf.node.action.Actions;
import org.nmirf.node.action.EditAction;
import org.nmirf.node.aim.Aims;
import org.nmirf.node.evidence.Evidence;
import org.nmirf.node.evidence.KeepEvidence;
import org.nmirf.node.history.Change;
import org.nmirf.node.network.SharedNode;
import org.nmirf.node.people.FocalPoint;
import org.nmirf.node.people.Institution;
import org.nmirf.node.people.KeepPeople;
import org.nmirf.node.progress.ProgressUpdate;
import org.nmirf.node.progress.WriteUpdate;
import org.nmirf.node.publicview.PublicSites;
import org.nmirf.node.recommendation.EditRecommendation;
import org.nmirf.node.recommendation.FollowUp;
import org.nmirf.node.recommendation.FollowUp.Part;
import org.nmirf.node.recommendation.FollowUp.Visibility;
import org.nmirf.node.recommendation.Grade;
import org.nmirf.node.recommendation.Recommendation;
import org.nmirf.node.recommendation.RecommendationFixtures;
import org.nmirf.node.recommendation.Recommendations;
import org.nmirf.node.revision.Seen;
import org.nmirf.node.showing.SecondPerson;
import org.nmirf.node.wording.Wordings;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts one secret word wherever the public must not look, and looks for it like the public. */
class CanaryIT {

    private static final Person APPROVER = new Person("approver-ma", Set.of(Role.APPROVER));
    private static final Pattern LINK = Pattern.compile("href=\"(/(?:api/)?public[^\"]*)\"");
    private static final int MOST_PAGES = 120;

    private final SharedNode shared = SharedNode.get();
    private final Stranger stranger = new Stranger(shared.node());
    private final String secret = "kanarie" + UUID.randomUUID().toString().replace("-", "");
    private final String open = "openbaar" + UUID.randomUUID().toString().replace("-", "");

    @BeforeEach
    void on() {
        set(true);
    }

    @AfterEach
    void off() {
        set(false);
    }

    @Test
    void isNowhereThatThePublicLooks() throws IOException {
        keepOpen();
        keepClosed();
        keepHidden();

        List<String> found = new ArrayList<>();
        boolean isOpenSeen = false;
        for (String path : crawled()) {
            String text = text(path);
            if (text.contains(secret)) {
                found.add(path);
            }
            isOpenSeen |= text.contains(open);
        }

        assertThat(found).isEmpty();
        assertThat(isOpenSeen).isTrue();
        assertThat(text("/api/public/recommendations?q=" + secret)).contains("\"total\":0");
        assertThat(text("/public/downloads/recommendations.pdf")).contains(open);
        assertThat(text("/public/downloads/recommendations.xlsx")).contains(open);
    }

    /** Shown with all its parts; what is secret of it is for colleagues. */
    private void keepOpen() {
        Recommendation one = keep("Protect " + open, true, Set.of(), open);
        var action = action(one, "Build " + open, true);
        action(one, secret, false);
        evidence(action);
        update(one, true, "Told " + open);
        update(one, false, secret);
    }

    /** Shown with nothing but the words of the mechanism. */
    private void keepClosed() {
        Recommendation one = keep("Respect " + open, true, EnumSet.allOf(Part.class), secret);
        action(one, secret, true);
        update(one, true, secret);
    }

    private void keepHidden() {
        keep(secret, false, Set.of(), secret);
    }

    private Recommendation keep(
            String text, boolean isShown, Set<Part> hidden, String wordOfParts) {
        var followUp =
                new FollowUp(
                        FollowUp.Priority.HIGH,
                        institution(wordOfParts),
                        List.of(),
                        List.of(focalPoint()),
                        "in-progress",
                        Wordings.of("en", wordOfParts),
                        null,
                        null,
                        secret,
                        new Visibility(isShown, hidden));
        var edit = shared.node().bean(EditRecommendation.class);
        var source = RecommendationFixtures.source("CRC/C/MAR/CO/9", text);
        Recommendation one = edit.create(source, followUp, OFFICER).orProblem();
        if (isShown) {
            new SecondPerson(shared.node()).shows(Recommendations.KIND, one.id().value());
        }
        int revision = isShown ? one.revision() + 1 : one.revision();
        var read = new EditRecommendation.Read(one.id(), revision, secret);
        return edit.grade(read, List.of(new Grade("", wordOfParts, 1, "", null)), OFFICER)
                .orProblem();
    }

    private UUID institution(String word) {
        var one =
                new Institution(
                        UUID.randomUUID(),
                        1,
                        Institution.Kind.MINISTRY,
                        Wordings.of("en", word + " " + UUID.randomUUID()),
                        "",
                        null,
                        false);
        return people().keep(one, OFFICER).orProblem().id();
    }

    private UUID focalPoint() {
        var one =
                new FocalPoint(
                        UUID.randomUUID(),
                        1,
                        "person-" + UUID.randomUUID(),
                        secret,
                        "",
                        "en",
                        institution(open),
                        "",
                        null,
                        false,
                        true);
        return people().keep(one, OFFICER).orProblem().id();
    }

    private KeepPeople people() {
        return shared.node().bean(KeepPeople.class);
    }

    private Action action(Recommendation one, String words, boolean isShown) {
        var content =
                new Action.Content(
                        Wordings.of("en", words),
                        Wordings.of("en", words),
                        Action.Status.PLANNED,
                        Action.Dates.NONE,
                        new Action.Responsible(null, List.of(), List.of(focalPoint())),
                        Aims.recommendation(one.id().value()),
                        false,
                        isShown);
        Action action = shared.node().bean(EditAction.class).create(content, OFFICER).orProblem();
        if (isShown) {
            new SecondPerson(shared.node()).shows(Actions.KIND, action.id());
        }
        return action;
    }

    private void evidence(Action action) {
        var owner = new Evidence.Owner("action", action.id());
        shared.node()
                .bean(KeepEvidence.class)
                .link(
                        owner,
                        "https://example.org/" + secret,
                        secret,
                        Evidence.Visibility.INTERNAL,
                        OFFICER)
                .orProblem();
    }

    private void update(Recommendation one, boolean isPublished, String words) {
        var write = shared.node().bean(WriteUpdate.class);
        var about = new ProgressUpdate.About(ProgressUpdate.Kind.RECOMMENDATION, one.id().value());
        var content =
                new ProgressUpdate.Content(
                        Wordings.of("en", words),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 6, 30));
        ProgressUpdate draft = write.write(about, content, OFFICER).orProblem();
        if (isPublished) {
            ProgressUpdate handedIn = write.handIn(read(draft), OFFICER).orProblem();
            write.publish(read(handedIn), APPROVER).orProblem();
        }
    }

    private static Seen read(ProgressUpdate update) {
        return new Seen(update.id(), update.revision(), "");
    }

    private Set<String> crawled() throws IOException {
        Set<String> seen = new LinkedHashSet<>();
        Deque<String> waiting =
                new ArrayDeque<>(
                        List.of(
                                "/public",
                                "/public/recommendations?q=" + open,
                                "/public/recommendations",
                                "/public/progress",
                                "/public/downloads",
                                "/public/about",
                                "/public/feed.atom",
                                "/public/sitemap.xml",
                                "/robots.txt",
                                "/api/public/recommendations?size=100"));
        while (!waiting.isEmpty() && seen.size() < MOST_PAGES) {
            String path = waiting.removeFirst();
            if (seen.add(path)) {
                LINK.matcher(text(path))
                        .results()
                        .map(found -> found.group(1).replace("&amp;", "&"))
                        .filter(link -> !link.contains("lang=") && !link.contains("look="))
                        .forEach(waiting::addLast);
            }
        }
        return seen;
    }

    private String text(String path) throws IOException {
        var answer = stranger.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("application/pdf")) {
            try (var document = Loader.loadPDF(answer.body())) {
                return new PDFTextStripper().getText(document).replaceAll("\\s", "");
            }
        }
        return path.contains(".xlsx") ? unzipped(answer.body()) : new String(answer.body(), UTF_8);
    }

    private static String unzipped(byte[] file) throws IOException {
        var text = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            while (zip.getNextEntry() != null) {
                text.append(new String(zip.readAllBytes(), UTF_8));
            }
        }
        return text.toString();
    }

    private void set(boolean isOn) {
        var sites = shared.node().bean(PublicSites.class);
        new TransactionTemplate(shared.node().bean(PlatformTransactionManager.class))
                .executeWithoutResult(
                        status ->
                                sites.keep(
                                        sites.hold().with(isOn, EnumSet.allOf(Part.class)).next(),
                                        Change.of("officer-ma", Instant.now())));
    }
}
