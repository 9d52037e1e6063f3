package org.nmirf.local.sample;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Registers the three countries, enters their institutions, people, reporting calendars, registers
 * and actions, and publishes their sample practices, figures, profiles and obligations the way
 * people would: an officer writes or brings in a spreadsheet and hands in, an approver approves,
 * the network makes it searchable. Then members and committee write to each other, and the
 * committee enters the gatherings of the network.
 */
public final class SampleData {

    private static final Map<String, String> TITLES =
            Map.of(
                    "ma", "Plaintes par région et thème",
                    "pt", "Recomendações por organismo e estado",
                    "py", "Acciones por objetivo y estado");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long PAUSE_MILLIS = 200;

    private final NetworkApi api;
    private final String hub;
    private final Map<String, String> nodes;
    private final Consumer<String> progress;

    /**
     * @param hub address of the hub
     * @param nodes country to address of its node
     * @param progress is told what happens, line by line
     */
    public SampleData(
            NetworkApi api, String hub, Map<String, String> nodes, Consumer<String> progress) {
        this.api = api;
        this.hub = hub;
        this.nodes = Map.copyOf(nodes);
        this.progress = progress;
    }

    /** Puts every country with its node's own key on the trust list; safe to repeat. */
    public void registerMembers() {
        for (JsonNode member : read("members.json")) {
            String country = member.required("country").asString();
            JsonNode identity =
                    NetworkApi.require(
                            api.get("admin-" + country, node(country) + "/api/identity"));
            var entry = (ObjectNode) member.deepCopy();
            entry.putArray("keys").add(identity.required("x").asString());
            NetworkApi.require(api.send("hub-admin", "POST", hub + "/api/admin/members", entry));
            NetworkApi.require(
                    api.send(
                            "hub-admin",
                            "PUT",
                            hub + "/api/admin/members/" + country + "/contact",
                            Map.of("site", node(country) + "/public")));
        }
        progress.accept("Three countries are members: Morocco, Portugal, Paraguay.");
    }

    /** Brings in and publishes every sample; returns when all are searchable. */
    public void publish() {
        List<Release> releases = publishTogether();
        progress.accept(
                releases.size()
                        + " practices, tables and declarations are on their way to the hub.");
        releases.forEach(this::awaitSearchable);
        progress.accept(releases.size() + " practices, tables and declarations are published.");
        var cooperation = new Cooperation(api, hub);
        cooperation.enter(read("cooperation.json"));
        cooperation.enterGatherings(read("gatherings.json"));
    }

    /** Countries do not wait for each other. */
    private List<Release> publishTogether() {
        try (var together = Executors.newVirtualThreadPerTaskExecutor()) {
            return nodes.keySet().stream()
                    .map(country -> CompletableFuture.supplyAsync(() -> publish(country), together))
                    .toList()
                    .stream()
                    .flatMap(published -> published.join().stream())
                    .toList();
        }
    }

    private record Release(String country, String id) {}

    private List<Release> publish(String country) {
        String officer = "officer-" + country;
        String practices = node(country) + "/api/practices";
        enterFollowUp(country);
        String file = "practices-" + country + ".csv";
        JsonNode report =
                NetworkApi.require(
                        api.upload(
                                officer,
                                practices + "/imports?dryRun=false",
                                file,
                                "text/csv",
                                bytes(file)));
        List<Release> releases = new ArrayList<>();
        for (JsonNode row : report.required("rows")) {
            String practice = practices + "/" + row.required("practiceId").asString();
            release(country, practice).ifPresent(releases::add);
        }
        new Figures(api, country, node(country))
                .releaseOnce(
                        title(country),
                        new String(bytes("figures-" + country + ".csv"), StandardCharsets.UTF_8))
                .forEach(id -> releases.add(new Release(country, id)));
        var declarations = new Declarations(api, country, node(country));
        declarations.write(read("profile-" + country + ".json"));
        for (String one : List.of(Declarations.MECHANISM, Declarations.OBLIGATIONS)) {
            declarations.releaseOnce(one).ifPresent(id -> releases.add(new Release(country, id)));
        }
        return releases;
    }

    /** In this order, because each names what came before. */
    private void enterFollowUp(String country) {
        JsonNode people = read("institutions-" + country + ".json");
        new People(api, country, node(country)).enter(people);
        JsonNode owed = read("obligations-" + country + ".json");
        long refused = new Obligations(api, country, node(country)).enter(owed, people);
        if (refused > 0) {
            progress.accept(refused + " sample obligations of " + country + " are refused.");
        }
        String file = "recommendations-" + country + ".csv";
        JsonNode register =
                NetworkApi.require(
                        api.upload(
                                "officer-" + country,
                                node(country)
                                        + "/api/recommendations/imports"
                                        + "?skipRefused=true&archive=true",
                                file,
                                "text/csv",
                                bytes(file)));
        long left = register.required("counts").path("REFUSED").asLong();
        if (left > 0) {
            progress.accept(left + " sample recommendations of " + country + " are refused.");
        }
        new Actions(api, country, node(country))
                .enter(read("actions-" + country + ".json"), people);
    }

    private static String title(String country) {
        return Objects.requireNonNull(TITLES.get(country), country);
    }

    /** Takes up where an interrupted start left off: nothing is handed in or approved twice. */
    private Optional<Release> release(String country, String practice) {
        String officer = "officer-" + country;
        String state = NetworkApi.require(api.get(officer, practice)).required("state").asString();
        if (state.equals("APPROVED")) {
            return Optional.empty();
        }
        if (state.equals("DRAFT")) {
            new Officer(api, officer).keepOrdinaryWords(practice);
            NetworkApi.require(api.send(officer, "POST", practice + "/submission", Map.of()));
        }
        JsonNode release = new Approvers(api, country).approve(practice);
        return Optional.of(new Release(country, release.required("releaseId").asString()));
    }

    private void awaitSearchable(Release release) {
        String url = node(release.country()) + "/api/releases/" + release.id();
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            JsonNode state = NetworkApi.require(api.get("officer-" + release.country(), url));
            String name = state.required("state").asString();
            if (name.equals("SEARCHABLE")) {
                return;
            }
            if (name.equals("REFUSED") || System.nanoTime() > deadline) {
                throw new IllegalStateException("A sample is not published: " + state);
            }
            pause();
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while the sample data was published", stopped);
        }
    }

    private String node(String country) {
        return Objects.requireNonNull(nodes.get(country), country);
    }

    private static JsonNode read(String file) {
        return new JsonMapper().readTree(bytes(file));
    }

    private static byte[] bytes(String file) {
        try (InputStream content = SampleData.class.getResourceAsStream("/sample/" + file)) {
            return Objects.requireNonNull(content, file).readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
