package nl.thuisbest.web.allocation;

import java.util.List;
import nl.thuisbest.core.kernel.TrajectoryId;
import nl.thuisbest.web.form.Form;
import nl.thuisbest.web.page.Page;
import org.springframework.http.HttpStatus;

/**
 * An allocation that waits to be completed.
 *
 * @param known whether the young person has a path that runs
 * @param products each as a sentence
 * @param refused why it was not recorded, as sentences
 */
public record StartPage(
        TrajectoryId id,
        String name,
        String born,
        String municipality,
        boolean known,
        List<String> products,
        Form form,
        List<String> refused,
        HttpStatus status)
        implements Page {
    public StartPage {
        products = List.copyOf(products);
        refused = List.copyOf(refused);
    }
}
