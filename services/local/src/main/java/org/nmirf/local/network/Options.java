package org.nmirf.local.network;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the person asked for on the command line.
 *
 * @param home root of the checkout, where the built applications lie
 * @param data directory for everything the network keeps
 * @param ports port of each program
 * @param hasEmptyNode whether there is a fourth node, of a country that has nothing yet and is no
 *     member
 */
public record Options(Path home, Path data, Map<Port, Integer> ports, boolean hasEmptyNode) {

    private static final List<Port> FILLED = List.of(Port.MA, Port.PT, Port.PY);
    private static final String EMPTY_NODE = "--empty-node";

    private static final int HIGHEST_PORT = 65_535;

    /** Defends against later changes of the map. */
    public Options {
        ports = Map.copyOf(ports);
    }

    /**
     * Reads {@code --home DIR}, {@code --data DIR} and {@code --empty-node} and the port options;
     * the script that calls this has taken out its own options before.
     *
     * @throws UsageException if a word is not an option or its value is missing or wrong
     */
    static Options parse(String... words) {
        Path home = Path.of("").toAbsolutePath();
        @Nullable Path data = null;
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        for (Port port : Port.values()) {
            ports.put(port, port.usual());
        }
        boolean hasEmptyNode = false;
        for (int index = 0; index < words.length; index++) {
            String word = words[index];
            if (word.equals(EMPTY_NODE)) {
                hasEmptyNode = true;
                continue;
            }
            if (index + 1 == words.length) {
                throw new UsageException("Unknown option, or one without its value: " + word);
            }
            String value = words[++index];
            switch (word) {
                case "--home" -> home = Path.of(value).toAbsolutePath();
                case "--data" -> data = Path.of(value).toAbsolutePath();
                default -> ports.put(portOf(word), number(word, value));
            }
        }
        return new Options(
                home,
                data == null ? home.resolve("deploy/local/.data") : data,
                ports,
                hasEmptyNode);
    }

    private static Port portOf(String word) {
        Optional<Port> port =
                Arrays.stream(Port.values())
                        .filter(known -> known.option().equals(word))
                        .findFirst();
        return port.orElseThrow(
                () ->
                        new UsageException(
                                "Unknown option: %s. Known are --fresh, --detach, --empty-node, --data DIR and %s."
                                        .formatted(
                                                word,
                                                String.join(
                                                        ", ",
                                                        Arrays.stream(Port.values())
                                                                .map(Port::option)
                                                                .toList()))));
    }

    private static int number(String word, String value) {
        if (!value.matches("[0-9]{1,5}")
                || Integer.parseInt(value) < 1
                || Integer.parseInt(value) > HIGHEST_PORT) {
            throw new UsageException(word + " takes a port number from 1 to 65535, not: " + value);
        }
        return Integer.parseInt(value);
    }

    /** The nodes that the samples fill. */
    static List<Port> filled() {
        return FILLED;
    }

    /** The programs that run, with a port each. */
    List<Port> running() {
        return Arrays.stream(Port.values())
                .filter(port -> hasEmptyNode || port != Port.WS)
                .toList();
    }

    /** The nodes that run. */
    List<Port> nodes() {
        return hasEmptyNode ? Stream.concat(FILLED.stream(), Stream.of(Port.WS)).toList() : FILLED;
    }

    /** The port of that program. */
    public int port(Port port) {
        return java.util.Objects.requireNonNull(ports.get(port));
    }

    /** Address of that program for browsers on this machine, without a slash at its end. */
    public String url(Port port) {
        return "http://localhost:" + port(port);
    }
}
