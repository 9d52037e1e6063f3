package org.nmirf.local.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nmirf.engines.FreePorts;
import org.nmirf.local.network.LocalNetwork;
import org.nmirf.local.network.Options;
import org.nmirf.local.network.Port;
import org.nmirf.local.network.Progress;

/** One whole network for all tests of this module, on free ports, forgotten afterwards. */
public final class TestNetwork {

    private static @Nullable LocalNetwork running;

    private TestNetwork() {}

    /** The network, with its sample practices published. */
    public static synchronized LocalNetwork get() {
        LocalNetwork network = running;
        if (network == null) {
            network = start();
            running = network;
            Runtime.getRuntime().addShutdownHook(new Thread(network::close));
        }
        return network;
    }

    private static LocalNetwork start() {
        Map<Port, Integer> ports = new EnumMap<>(Port.class);
        Iterator<Integer> free = FreePorts.find(Port.values().length).iterator();
        for (Port port : Port.values()) {
            ports.put(port, free.next());
        }
        Path module = Path.of("").toAbsolutePath();
        try {
            Path data = Files.createTempDirectory(module.resolve("target"), "network");
            var options = new Options(module.resolve("../..").normalize(), data, ports, true);
            return LocalNetwork.start(options, new Progress(System.out, Clock.systemUTC()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
