package org.nmirf.engines;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;

/** Finds TCP ports on the loopback address that nobody listens on. */
public final class FreePorts {

    private FreePorts() {}

    /**
     * Finds ports that were free a moment ago.
     *
     * @param count how many
     * @return that many different port numbers
     * @throws EngineException when the system gives none
     */
    public static List<Integer> find(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int taken = 0; taken < count; taken++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            return held.stream().map(ServerSocket::getLocalPort).toList();
        } catch (IOException e) {
            throw new EngineException("No free port", e);
        } finally {
            held.forEach(FreePorts::release);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new EngineException("Could not release port " + socket.getLocalPort(), e);
        }
    }
}
