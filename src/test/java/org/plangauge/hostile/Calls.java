package org.plangauge.hostile;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** Somebody who answers on this machine and counts who calls: the address that hostile files name. */
final class Calls implements AutoCloseable {

    private final ServerSocket ear;
    private final AtomicInteger number = new AtomicInteger();

    Calls() throws IOException {
        ear = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(() -> {
            while (!ear.isClosed()) {
                try (Socket call = ear.accept()) {
                    number.incrementAndGet();
                } catch (IOException e) {
                    // closed: nobody listens any more
                }
            }
        });
    }

    String url() {
        return "http://127.0.0.1:" + ear.getLocalPort() + "/x";
    }

    int number() {
        return number.get();
    }

    @Override
    public void close() throws IOException {
        ear.close();
    }
}
