package org.plangauge.hostile;

import java.io.IOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/** The programme in a Java that ends at once when anything connects to an address. */
final class GuardedPlangauge {

    /** How such a process ends. */
    static final int CALLED = 77;

    private static final Set<String> NETWORK = Set.of("http", "https", "ftp", "mailto");

    private GuardedPlangauge() {}

    public static void main(String[] arguments) throws ReflectiveOperationException {
        URL.setURLStreamHandlerFactory(protocol -> !NETWORK.contains(protocol) ? null : new URLStreamHandler() {
            @Override
            protected URLConnection openConnection(URL url) {
                throw end(url.toString());
            }
        });
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw end(uri.toString());
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException fault) {
                throw end(uri.toString());
            }
        });
        Class.forName("org.plangauge.command.Plangauge").getMethod("main", String[].class).invoke(null, (Object) arguments);
    }

    private static IllegalStateException end(String what) {
        IllegalStateException asked = new IllegalStateException("asked for a network: " + what);
        asked.printStackTrace();
        Runtime.getRuntime().halt(CALLED);
        return asked;
    }
}
