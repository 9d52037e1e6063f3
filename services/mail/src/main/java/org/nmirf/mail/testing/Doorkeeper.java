package org.nmirf.mail.testing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Stands before a mail server and answers some commands itself, or not at all. */
public final class Doorkeeper implements AutoCloseable {

    private static final String SILENCE = "";

    private final ServerSocket door;
    private final int inside;
    private final Map<String, String> answers = new ConcurrentHashMap<>();

    Doorkeeper(int inside) {
        this.inside = inside;
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Thread.ofVirtual().start(this::open);
    }

    int port() {
        return door.getLocalPort();
    }

    /** From now on answers commands that begin so with that reply. */
    public void answer(String command, String reply) {
        answers.put(command.toUpperCase(Locale.ROOT), reply);
    }

    /** From now on keeps silent about commands that begin so. */
    public void ignore(String command) {
        answer(command, SILENCE);
    }

    /** From now on lets everything through. */
    public void letThrough() {
        answers.clear();
    }

    private void open() {
        while (!door.isClosed()) {
            try {
                Socket outer = door.accept();
                Thread.ofVirtual().start(() -> serve(outer));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket outer) {
        try (outer;
                var inner = new Socket(InetAddress.getLoopbackAddress(), inside)) {
            Thread.ofVirtual().start(() -> copy(inner, outer));
            var lines =
                    new BufferedReader(
                            new InputStreamReader(
                                    outer.getInputStream(), StandardCharsets.ISO_8859_1));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                pass(line, inner.getOutputStream(), outer.getOutputStream());
            }
        } catch (IOException gone) {
            // Either side may hang up at any time.
        }
    }

    private void pass(String line, OutputStream inner, OutputStream outer) throws IOException {
        String reply = reply(line).orElse(null);
        if (reply == null) {
            send(inner, line);
        } else if (!reply.equals(SILENCE)) {
            send(outer, reply);
        }
    }

    private Optional<String> reply(String line) {
        String said = line.toUpperCase(Locale.ROOT);
        return answers.entrySet().stream()
                .filter(one -> said.startsWith(one.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void send(OutputStream to, String line) throws IOException {
        to.write((line + "\r\n").getBytes(StandardCharsets.ISO_8859_1));
        to.flush();
    }

    private static void copy(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException gone) {
            // As above.
        }
    }

    /** Lets nobody in any more. */
    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
