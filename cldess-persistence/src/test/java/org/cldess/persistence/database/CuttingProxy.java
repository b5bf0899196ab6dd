package org.cldess.persistence.database;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Connects clients to a server of PostgreSQL on this machine, and cuts the connection in a transaction. */
final class CuttingProxy implements AutoCloseable {
    /** The milliseconds in which the rest of a commit follows. */
    private static final int REST = 200;

    private final ServerSocket clients = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    private final int server;
    private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
    private volatile Place place = Place.NOWHERE;
    private volatile long left = Long.MAX_VALUE;
    private volatile boolean isSilent;

    /** The place at which a connection is cut. */
    enum Place {
        NOWHERE,
        /** After a number of bytes from the client. */
        WITHIN,
        /** Before the server receives the commit. */
        BEFORE_COMMIT,
        /** When the server has received the commit, and before the client receives the answer. */
        AFTER_COMMIT
    }

    /**
     * @param server the port of the server
     */
    CuttingProxy(int server) throws IOException {
        this.server = server;
        start(this::accept);
    }

    int port() {
        return clients.getLocalPort();
    }

    /**
     * Cuts the connection from now on.
     *
     * @param bytes the number of bytes from the client, if it is cut within them
     */
    void cut(Place at, long bytes) {
        left = bytes;
        place = at;
    }

    private static void start(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket client = clients.accept();
                Socket onward = new Socket(InetAddress.getLoopbackAddress(), server);
                open.add(client);
                open.add(onward);
                start(() -> send(client, onward));
                start(() -> receive(onward, client));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void send(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            while (true) {
                int count = in.read(bytes);
                if (count < 0) {
                    return;
                }
                int sent = sent(bytes, count);
                if (place == Place.AFTER_COMMIT && isCommit(bytes, count)) {
                    isSilent = true;
                    from.setSoTimeout(REST); // what follows the commit belongs to it
                }
                out.write(bytes, 0, sent);
                out.flush();
                if (sent < count) {
                    return; // closes both
                }
            }
        } catch (IOException e) {
            // the other direction was cut, or nothing follows the commit
        }
    }

    /** Returns how many of some bytes from the client the server receives. */
    private int sent(byte[] bytes, int count) {
        if (place == Place.WITHIN) {
            int sent = (int) Math.min(count, left);
            left -= sent;
            return sent;
        }
        return place == Place.BEFORE_COMMIT && isCommit(bytes, count) ? 0 : count;
    }

    /** A statement ends with a null character; {@code READ COMMITTED} is no commit. */
    private static boolean isCommit(byte[] bytes, int count) {
        return new String(bytes, 0, count, US_ASCII).toLowerCase(Locale.ROOT).contains("commit\0");
    }

    private void receive(Socket from, Socket to) {
        byte[] bytes = new byte[8192];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            while (true) {
                int count = in.read(bytes);
                if (count < 0) {
                    return;
                }
                if (!isSilent) {
                    out.write(bytes, 0, count);
                    out.flush();
                }
            }
        } catch (IOException e) {
            // the other direction was cut
        }
    }

    @Override
    public void close() throws IOException {
        clients.close();
        for (Socket socket : open) {
            socket.close();
        }
    }
}
