package org.nmirf.node.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.nmirf.node.network.RunningNode;
import org.nmirf.node.network.SharedNode;

class DirectoryApiIT {

    private final RunningNode node = SharedNode.get().node();
    private final String officer = SharedNode.get().desk().officer();

    @Test
    void addsAnInstitutionOnceOnly() {
        String name = "Ministère " + UUID.randomUUID();
        var added = add(name, "");

        var again = node.call("POST", "/api/institutions", officer, institution(name, ""));

        assertThat(again.status()).isEqualTo(409);
        assertThat(again.text("code")).isEqualTo("people.institution-there");
        assertThat(again.text("institution")).isEqualTo(added.text("id"));
    }

    @Test
    void tellsInstitutionsApartByTheirShortNamesToo() {
        String acronym = "A" + UUID.randomUUID();
        add("Ministère " + acronym, acronym);

        var again =
                node.call(
                        "POST",
                        "/api/institutions",
                        officer,
                        institution(
                                "Autre " + acronym, acronym.toLowerCase(java.util.Locale.ROOT)));

        assertThat(again.status()).isEqualTo(409);
    }

    @Test
    void overwritesNothingThatChangedSince() {
        var added = add("Ministère " + UUID.randomUUID(), "");
        String path = "/api/institutions/" + added.text("id");
        String renamed = "Ministère " + UUID.randomUUID();

        var changed =
                node.call(
                        "PUT",
                        path,
                        officer,
                        Map.of("revision", 1, "kind", "AGENCY", "names", Map.of("fr", renamed)));
        var late =
                node.call(
                        "PUT",
                        path,
                        officer,
                        Map.of("revision", 1, "kind", "OTHER", "names", Map.of("fr", renamed)));

        assertThat(changed.body().path("revision").asInt()).isEqualTo(2);
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.text("changedBy")).isEqualTo("officer-ma");
        assertThat(node.call("GET", path, officer, null).text("kind")).isEqualTo("AGENCY");
    }

    @Test
    void saysWhatIsWrongFieldByField() {
        var answer =
                node.call(
                        "POST",
                        "/api/institutions",
                        officer,
                        Map.of("kind", "KINGDOM", "names", Map.of("xx", "X"), "parent", "none"));

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("fields").findValuesAsString("field"))
                .containsExactly("kind", "names.xx", "parent");
    }

    @Test
    void keepsAddressesOfPeopleFromOtherFocalPoints() {
        String account = "focal-" + UUID.randomUUID();
        var added = person(account);
        String path = "/api/focal-points/" + added.text("id");
        var issuer = SharedNode.get().desk().issuer();

        var others = node.call("GET", path, issuer.token("other", "ma", "focal-point"), null);
        var own = node.call("GET", path, issuer.token(account, "ma", "focal-point"), null);

        assertThat(others.text("name")).isEqualTo("A. Person");
        assertThat(others.text("email")).isEmpty();
        assertThat(others.text("account")).isEmpty();
        assertThat(own.text("email")).isEqualTo(account + "@example.org");
    }

    @Test
    void letsTheAccountOfSomebodyWhoLeftGoToASuccessor() {
        String account = "focal-" + UUID.randomUUID();
        var left = person(account);
        String path = "/api/focal-points/" + left.text("id");

        var refused = node.call("POST", "/api/focal-points", officer, person(account, "B. Person"));
        var gone =
                node.call(
                        "PUT",
                        path,
                        officer,
                        Map.of(
                                "revision",
                                1,
                                "account",
                                account,
                                "name",
                                "A. Person",
                                "language",
                                "fr",
                                "active",
                                false));
        var next = node.call("POST", "/api/focal-points", officer, person(account, "B. Person"));

        assertThat(refused.body().path("fields").findValuesAsString("code"))
                .contains("people.account-taken");
        assertThat(gone.body().path("active").asBoolean()).isFalse();
        assertThat(next.status()).isEqualTo(201);
    }

    private RunningNode.Answer add(String name, String acronym) {
        var added = node.call("POST", "/api/institutions", officer, institution(name, acronym));
        assertThat(added.status()).isEqualTo(201);
        return added;
    }

    private RunningNode.Answer person(String account) {
        var added = node.call("POST", "/api/focal-points", officer, person(account, "A. Person"));
        assertThat(added.status()).isEqualTo(201);
        return added;
    }

    private static Map<String, Object> person(String account, String name) {
        return Map.of(
                "account",
                account,
                "name",
                name,
                "email",
                account + "@example.org",
                "language",
                "fr");
    }

    private static Map<String, Object> institution(String name, String acronym) {
        return Map.of("kind", "ministry", "names", Map.of("fr", name), "acronym", acronym);
    }
}
