package org.nmirf.local.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.nmirf.local.sample.NetworkApi;
import org.nmirf.local.story.TestNetwork;

/** People look after letters, and read them in a real mailbox. */
@InBrowser
class LetterPagesIT {

    private static final Map<String, String> PASSPORTS = new HashMap<>();
    private static final String ADMIN = "admin-ma";

    private static String node = "";
    private static String link = "";

    @BeforeAll
    static void prepare(Sites sites) throws SQLException {
        node = sites.node("ma");
        try (var api = new NetworkApi(URI.create(sites.identity()))) {
            var addresses = List.of("sent", "failed", "retrying", "suppressed");
            for (String name : addresses) {
                var letter = Map.of("address", name + "@letters.example", "language", "ar");
                NetworkApi.require(api.send(ADMIN, "POST", node + "/api/letters/trial", letter));
            }
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> sent(api, "@letters.example") == addresses.size());
        }
        link = change();
    }

    private static long sent(NetworkApi api, String words) {
        return NetworkApi.require(api.get(ADMIN, node + "/api/letters?state=SENT&q=" + words))
                .required("total")
                .asLong();
    }

    /** A mail server that takes everything makes no letter fail: the record of some is changed. */
    private static String change() throws SQLException {
        var postgres = TestNetwork.get().engines().postgres();
        try (var connection =
                        DriverManager.getConnection(
                                postgres.jdbcUrl("node_ma"),
                                postgres.superuser(),
                                postgres.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    """
                    UPDATE letter SET state = 'FAILED', reason = 'RECIPIENT', reply = 550
                    WHERE address = 'failed@letters.example';
                    UPDATE letter SET state = 'SUPPRESSED', reason = 'TURNED_OFF'
                    WHERE address = 'suppressed@letters.example';
                    UPDATE letter SET state = 'RETRYING', reason = 'BUSY', reply = 450,
                        ended_at = NULL, next_at = now() + interval '1 day'
                    WHERE address = 'retrying@letters.example'
                    """);
            try (var rows =
                    statement.executeQuery(
                            "SELECT turn_off FROM letter WHERE address = 'sent@letters.example'")) {
                rows.next();
                return rows.getString(1);
            }
        }
    }

    static Stream<Place> placesOfAnAdministrator() {
        return Stream.of(
                Place.at("letters", node + "/letters?q=letters.example"),
                Place.at("letters-looked-at", node + "/letters?look=yes&state=FAILED"),
                Place.at("letters-none", node + "/letters?q=xylophone"),
                Place.after("letters-refused", LetterPagesIT::writeToNobody));
    }

    @ParameterizedTest
    @MethodSource("placesOfAnAdministrator")
    void aPageForAnAdministratorIsWholeInEveryLanguage(Place place, Visitors visitors) {
        assertThat(place.inspectEverywhere(visitorAs(ADMIN, visitors))).isEmpty();
    }

    @Test
    void aNodeThatWroteNothingSaysWhatWillBeHere(Visitors visitors) {
        String other = visitors.sites().node("py") + "/letters";
        Visitor officer = visitors.signedIn("officer-py", other, "en");

        assertThat(Place.at("letters-empty", other).inspectEverywhere(officer)).isEmpty();
        assertThat(officer.find("form[action$='/trial']")).hasCount(0);
    }

    @Test
    void whoeverHasTheLinkTurnsAKindOffAndOnWithoutSigningIn(Visitors visitors) {
        Visitor reader = visitors.withoutScripts("en");
        String address = node + "/letters/off/" + link;
        assertThat(Place.at("letters-switch", address).inspectEverywhere(visitors.anybody("en")))
                .isEmpty();

        reader.open(address + "?lang=fr");
        reader.find("main button").press("Enter");
        assertThat(reader.find("main .lead")).containsText("Vous ne recevez plus");
        reader.find("main button").press("Enter");
        assertThat(reader.find("main .lead")).containsText("Vous recevez");
        assertThat(reader.open(node + "/letters/off/" + UUID.randomUUID())).isEqualTo(404);
    }

    @Test
    void anAdministratorSeesATrialLetterArrive(Visitors visitors) {
        String address = "trial-" + UUID.randomUUID() + "@letters.example";
        Visitor admin = visitorAs(ADMIN, visitors);
        admin.open(node + "/letters");
        admin.find("#address").fill(address);
        admin.find("form[action$='/trial'] button").click();
        assertThat(admin.find(".alert-success")).isVisible();

        Visitor reader = visitors.anybody("en");
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            reader.open(TestNetwork.get().mailboxUrl());
                            assertThat(reader.find("li", address).count()).isEqualTo(1);
                        });
        reader.find("li", address).locator("a").click();
        assertThat(reader.find("pre")).containsText("Your address and the mail server work");
        assertThat(PageChecks.accessibility(reader)).isEmpty();
        reader.photograph("mailbox-letter");
        admin.open(node + "/letters?state=SENT&q=" + address);
        assertThat(admin.find("tbody tr", address)).containsText("Sent");
    }

    @Test
    void anAdministratorHasALetterTriedAgain(Visitors visitors) {
        Visitor admin = visitorAs(ADMIN, visitors);
        admin.open(node + "/letters?q=retrying@letters.example");

        admin.find("form[action$='/retry'] button").click();

        assertThat(admin.find(".alert-success")).isVisible();
        await().atMost(Duration.ofSeconds(60))
                .untilAsserted(
                        () -> {
                            admin.open(node + "/letters?q=retrying@letters.example");
                            assertThat(admin.find("tbody .state-done").count()).isEqualTo(1);
                        });
    }

    private static void writeToNobody(Visitor admin) {
        admin.open(node + "/letters");
        admin.find("#address").fill("nobody at home");
        admin.find("form[action$='/trial'] button").click();
        admin.find(".alert-danger").waitFor();
    }

    private static Visitor visitorAs(String person, Visitors visitors) {
        String passport =
                PASSPORTS.computeIfAbsent(
                        person,
                        name -> visitors.signedIn(name, node + "/letters", "en").passport());
        return visitors.returning(passport, "en");
    }
}
