package nl.thuisbest.web.security;

import java.util.Optional;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** Finds who makes the request, once per request; an ended account is nobody. */
public final class Viewers {
    private static final String ATTRIBUTE = Viewers.class.getName();

    private final StaffBook book;

    public Viewers(StaffBook book) {
        this.book = book;
    }

    public Optional<SignedIn> find() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null || !(authentication.getPrincipal() instanceof StaffUser user)) {
            return Optional.empty();
        }
        var request = RequestContextHolder.getRequestAttributes();
        if (request != null
                && request.getAttribute(ATTRIBUTE, RequestAttributes.SCOPE_REQUEST)
                        instanceof SignedIn known
                && known.id().equals(user.id())) {
            return Optional.of(known);
        }
        var found = book.find(user.id()).filter(Staff::active).map(SignedIn::new);
        if (request != null && found.isPresent()) {
            request.setAttribute(ATTRIBUTE, found.get(), RequestAttributes.SCOPE_REQUEST);
        }
        return found;
    }
}
