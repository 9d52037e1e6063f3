package org.nmirf.hub.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** A server that answers as no good one does, and never hangs up by itself. */
final class RawServer implements AutoCloseable {

    private final ServerSocket door;
    private final byte[] first;
    private final byte[] more;
    private final Duration pace;
    private final AtomicLong sent = new AtomicLong();

    /**
     * A server.
     *
     * @param first how each of its answers begins
     * @param more what it repeats then for as long as anybody reads; empty: it keeps silent
     * @param pace how long it takes for each time
     */
    RawServer(String first, String more, Duration pace) {
        this.pace = pace;
        this.first = first.getBytes(StandardCharsets.ISO_8859_1);
        this.more = more.getBytes(StandardCharsets.ISO_8859_1);
        try {
            this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
        Thread.ofPlatform().daemon().start(this::open);
    }

    String address() {
        return "http://127.0.0.1:" + door.getLocalPort() + "/hook";
    }

    /** How many bytes it got rid of. */
    long sent() {
        return sent.get();
    }

    private void open() {
        try (Socket asker = door.accept()) {
            OutputStream out = asker.getOutputStream();
            out.write(first);
            while (more.length > 0) {
                out.write(more);
                sent.addAndGet(more.length);
                Thread.sleep(pace);
            }
            // Until the other side has gone.
            asker.getInputStream().transferTo(OutputStream.nullOutputStream());
        } catch (IOException | InterruptedException gone) {
            // That is what it waits for.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
