package org.nmirf.local.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every page of a node is whole, by construction: the walk takes its addresses from the table that
 * names every endpoint, and fails at one for which nobody said what to look at.
 */
@InBrowser
class EveryPageIT {

    private static final List<String> OFTEN =
            List.of("anyone", "officer", "admin", "approver", "auditor", "contributor");

    private static FilledNode node;

    @BeforeAll
    static void fill(Visitors visitors) {
        node = FilledNode.of(visitors, "ma");
    }

    /** Other tests meet the node as it is at first. */
    @AfterAll
    static void close() {
        node.closePublicSite();
    }

    static Stream<AddressTable.Address> addresses() {
        return AddressTable.all().stream();
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void whatAnAddressAnswersIsAWholePageOrAFile(AddressTable.Address address) {
        String role = OFTEN.stream().filter(address.roles()::contains).findFirst().orElseThrow();

        assertThat(walk(role, node.at(address.pattern()), address.name())).isEmpty();
    }

    /** Pages that say something else to others than they say to an officer. */
    @ParameterizedTest
    @CsvSource({
        "admin, /",
        "admin, /public-site",
        "admin, /letters",
        "approver, /",
        "approver, /profile",
        "approver, /reports/{id}",
        "approver, /updates/{id}",
        "focal, /",
        "focal, /actions",
        "focal, /updates",
        "focal, /settings",
        "contributor, /",
        "contributor, /updates",
        "auditor, /",
        "officer, /recommendations/figures?rows=cycle&body=UPR",
        "officer, /public"
    })
    void aPageIsWholeForWhoeverSeesMoreOrLess(String role, String pattern) {
        String name = new AddressTable.Address(pattern, Set.of()).name();

        assertThat(walk(role, node.at(pattern), name + "-" + role)).isEmpty();
    }

    /** Lists in which nothing is found. */
    @ParameterizedTest
    @CsvSource({
        "officer, /recommendations?q=xylophone",
        "officer, /recommendations/figures?q=xylophone",
        "officer, /people?q=xylophone",
        "officer, /practices?q=xylophone",
        "officer, /letters?q=xylophone",
        "auditor, /trail?record=00000000-0000-4000-8000-000000000000",
        "anyone, /public/recommendations?q=xylophone"
    })
    void aListInWhichNothingIsFoundIsWhole(String role, String path) {
        String name = new AddressTable.Address(path, Set.of()).name();

        assertThat(walk(role, node.at(path), name)).isEmpty();
    }

    private static List<String> walk(String role, String address, String name) {
        Visitor visitor = node.visitor(role);
        var found = new ArrayList<String>();
        for (String language : List.of("fr", "es", "pt")) {
            visitor.prefer(language);
            APIResponse answer = visitor.fetch(address);
            if (answer.status() != 200) {
                return List.of("answers " + answer.status() + " in " + language);
            }
            if (!answer.headers().getOrDefault("content-type", "").startsWith("text/html")) {
                return List.of();
            }
            found.addAll(PageChecks.language(answer.text(), language));
        }
        found.addAll(look(visitor, address, "en", Visitor.WIDE, name));
        found.addAll(PageChecks.weight(visitor));
        found.addAll(look(visitor, address, "ar", Visitor.PHONE, name));
        found.addAll(PageChecks.dates(visitor));
        found.addAll(PageChecks.keyboard(visitor));
        found.addAll(PageChecks.scripts(visitor));
        return found;
    }

    private static List<String> look(
            Visitor visitor, String address, String language, int width, String name) {
        var found = new ArrayList<String>();
        visitor.prefer(language);
        visitor.resize(width);
        visitor.open(address);
        found.addAll(PageChecks.language(visitor, language));
        found.addAll(PageChecks.title(visitor));
        found.addAll(PageChecks.width(visitor));
        found.addAll(PageChecks.accessibility(visitor));
        visitor.photograph(name + "-" + language + "-" + width);
        return found.stream().map(one -> "in " + language + ": " + one).toList();
    }
}
