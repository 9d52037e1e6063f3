package org.nmirf.local.network;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import org.nmirf.engines.EngineException;
import org.nmirf.local.identity.DemoPerson;
import org.nmirf.local.identity.IdentityProvider;

/** The program behind {@code deploy/local/up}. */
public final class Launcher {

    /** First argument with which the same jar starts the identity provider. */
    static final String IDENTITY = "identity";

    private Launcher() {}

    /** Starts the network, or the identity provider, and stays until it is told to stop. */
    public static void main(String[] words) throws InterruptedException {
        if (words.length > 0 && words[0].equals(IDENTITY)) {
            IdentityProvider.main(new String[0]);
            return;
        }
        try {
            run(Options.parse(words));
        } catch (UsageException | EngineException unusable) {
            System.err.println(unusable.getMessage());
            System.exit(1);
        }
    }

    private static void run(Options options) throws InterruptedException {
        requireFreePorts(options);
        Path processId = writeProcessId(options.data().resolve("run/network.pid"));
        var stopped = new CountDownLatch(1);
        var progress = new Progress(System.out, Clock.systemUTC());
        LocalNetwork network = LocalNetwork.start(options, progress);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    System.out.println("Stopping ...");
                                    network.close();
                                    processId.toFile().delete();
                                    stopped.countDown();
                                }));
        System.out.println(welcome(options));
        stopped.await();
    }

    private static void requireFreePorts(Options options) {
        for (Port port : options.running()) {
            try (var socket = new ServerSocket()) {
                socket.setReuseAddress(true);
                socket.bind(
                        new InetSocketAddress(
                                InetAddress.getLoopbackAddress(), options.port(port)));
            } catch (IOException taken) {
                throw new UsageException(
                        "Port %d is taken by another program. Stop that program (deploy/local/down if it is this network), or choose another port with %s."
                                .formatted(options.port(port), port.option()));
            }
        }
    }

    private static Path writeProcessId(Path file) {
        try {
            Files.createDirectories(file.getParent());
            return Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static boolean isServed(DemoPerson person, Options options) {
        return person.country() == null
                || options.nodes().stream()
                        .map(ApplicationFactory::countryOf)
                        .anyMatch(person.country()::equals);
    }

    private static String welcome(Options options) {
        var text = new StringBuilder("The network is ready.\n\n");
        text.append("  Hub                 ").append(options.url(Port.HUB)).append('\n');
        text.append("  Node of Morocco     ").append(options.url(Port.MA)).append('\n');
        text.append("  Node of Portugal    ").append(options.url(Port.PT)).append('\n');
        text.append("  Node of Paraguay    ").append(options.url(Port.PY)).append('\n');
        if (options.nodes().contains(Port.WS)) {
            text.append("  Empty node (Samoa)  ").append(options.url(Port.WS)).append('\n');
        }
        text.append("  E-mails they sent   ").append(options.url(Port.MAILBOX)).append("\n\n");
        text.append("  People (password and client secret: ")
                .append(DemoPerson.SECRET)
                .append(")\n   ");
        DemoPerson.everybody().stream()
                .filter(person -> isServed(person, options))
                .forEach(person -> text.append(' ').append(person.name()));
        text.append("\n\n  Logs and data: ").append(options.data());
        text.append("\n  Stop with Ctrl-C or deploy/local/down.");
        return text.toString();
    }
}
