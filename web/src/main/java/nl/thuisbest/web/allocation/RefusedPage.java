package nl.thuisbest.web.allocation;

import java.util.List;
import nl.thuisbest.web.page.Page;
import org.springframework.http.HttpStatus;

/** A message that was not taken in: each fault with its element, line and rule. */
public record RefusedPage(List<Row> rows) implements Page {
    public RefusedPage {
        rows = List.copyOf(rows);
    }

    /**
     * One fault.
     *
     * @param line empty when it is about the whole
     */
    public record Row(String path, String line, String rule, String sentence) {}

    @Override
    public HttpStatus status() {
        return HttpStatus.UNPROCESSABLE_CONTENT;
    }
}
