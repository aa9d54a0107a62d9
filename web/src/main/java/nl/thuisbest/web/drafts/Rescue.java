package nl.thuisbest.web.drafts;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import nl.thuisbest.core.kernel.StaffId;
import org.springframework.stereotype.Component;

/**
 * A form that arrives after its session ended is kept as a draft of whom the form was made for, and
 * of nobody else.
 */
@Component
public class Rescue {
    private final Writers writers;
    private final Keeping keeping;

    Rescue(Writers writers, Keeping keeping) {
        this.writers = writers;
        this.keeping = keeping;
    }

    /** What was kept: whose it is, and where the form stands. */
    public record Kept(StaffId writer, FormAddress address) {}

    public Optional<Kept> keep(HttpServletRequest request) {
        var address = FormAddress.find(String.valueOf(request.getParameter("_form")));
        var writer =
                address.flatMap(
                        found -> writers.read(request.getParameter("_schrijver"), found.path()));
        if (address.isEmpty() || writer.isEmpty()) {
            return Optional.empty();
        }
        var draft =
                keeping.keep(
                        writer.get(),
                        address.get().action(),
                        address.get().trajectory(),
                        request.getParameterMap());
        return Optional.of(new Kept(draft.owner(), address.get()));
    }
}
