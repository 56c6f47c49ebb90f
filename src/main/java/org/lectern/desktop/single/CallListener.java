package org.lectern.desktop.single;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers other starts that call this window, one after the other; who does not know the word is not answered. Safe for use by several threads. */
final class CallListener implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CallListener.class);
    private static final int TOKEN_BYTES = 32;
    private static final int WAITING = 8;
    /** A caller that says nothing holds up the next one so long. */
    private static final Duration PATIENCE = Duration.ofSeconds(1);

    private final ServerSocket socket;
    private final WindowAddress address;
    private final Runnable front;

    private CallListener(ServerSocket socket, WindowAddress address, Runnable front) {
        this.socket = socket;
        this.address = address;
        this.front = front;
    }

    /** Listens at a free port of the loopback interface, on a thread of its own. */
    static CallListener open(Runnable front) throws IOException {
        byte[] token = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(token);
        ServerSocket socket = new ServerSocket(0, WAITING, InetAddress.getLoopbackAddress());
        WindowAddress address =
                new WindowAddress(socket.getLocalPort(), HexFormat.of().formatHex(token));
        CallListener listener = new CallListener(socket, address, front);
        Thread.ofVirtual().name("window-calls").start(listener::listen);
        return listener;
    }

    WindowAddress address() {
        return address;
    }

    private void listen() {
        while (!socket.isClosed()) {
            try (Socket caller = socket.accept()) {
                caller.setSoTimeout((int) PATIENCE.toMillis());
                answer(caller);
            } catch (IOException failed) {
                LOG.debug("a call was not understood, or the window closes", failed);
            }
        }
    }

    private void answer(Socket caller) throws IOException {
        byte[] word = caller.getInputStream().readNBytes(address.token().length());
        if (MessageDigest.isEqual(word, address.token().getBytes(StandardCharsets.UTF_8))) {
            front.run();
            caller.getOutputStream().write((WindowAddress.DONE + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
