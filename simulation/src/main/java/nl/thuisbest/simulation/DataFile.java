package nl.thuisbest.simulation;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * Reads a data file of this module; the file is ours and shipped with it, so a fault in it is a
 * fault of the build.
 */
final class DataFile {
    private DataFile() {}

    static <T> Map<String, T> read(String resource) {
        try (var stream = DataFile.class.getClassLoader().getResourceAsStream(resource)) {
            if (stream == null) {
                throw new IllegalStateException("missing resource " + resource);
            }
            return new Yaml(new SafeConstructor(new LoaderOptions()))
                    .load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
