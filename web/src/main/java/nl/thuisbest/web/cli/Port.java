package nl.thuisbest.web.cli;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Tries the port before anything is started, so that the answer comes at once. */
final class Port {
    private Port() {}

    static void mustBeFree(String address, int port) {
        var place = new InetSocketAddress(address, port);
        if (place.isUnresolved()) {
            throw new CannotStart("address.unknown", address);
        }
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(place);
        } catch (IOException e) {
            throw new CannotStart(port > 0 && port < 1024 ? "port.low" : "port.in-use", port);
        }
    }
}
