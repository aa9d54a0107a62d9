package nl.thuisbest.web.form;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;

/** The file that goes with a form; what is no file at all is read as an empty one. */
public final class SentFile {
    private static final String NAME = "bestand";

    private SentFile() {}

    public static byte[] of(HttpServletRequest request) {
        try {
            var part = request.getPart(NAME);
            if (part == null) {
                return new byte[0];
            }
            try (var in = part.getInputStream()) {
                return in.readAllBytes();
            }
        } catch (ServletException | IOException | IllegalStateException noFile) {
            return new byte[0];
        }
    }
}
