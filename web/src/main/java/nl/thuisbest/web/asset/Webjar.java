package nl.thuisbest.web.asset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** A package of web files on the class path; its version is read from the package itself. */
record Webjar(String name, String version) {
    static Webjar find(String name) {
        var path = "META-INF/maven/org.webjars.npm/%s/pom.properties".formatted(name);
        var properties = new Properties();
        try (var in = open(path)) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Webjar(name, properties.getProperty("version"));
    }

    byte[] read(String path) {
        try (var in = open("META-INF/resources/webjars/%s/%s/%s".formatted(name, version, path))) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static InputStream open(String path) throws IOException {
        var in = Webjar.class.getClassLoader().getResourceAsStream(path);
        if (in == null) {
            throw new IOException("not on the class path: " + path);
        }
        return in;
    }
}
