package nl.thuisbest.web.security;

import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.thuisbest.core.kernel.StaffId;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * What a session remembers of who is signed in: the account's id, nothing that can change. Name and
 * roles are read at each request, so that an ended account or another role counts at once.
 */
public final class StaffUser implements UserDetails {
    @Serial private static final long serialVersionUID = 1L;

    private final UUID id;

    public StaffUser(StaffId id) {
        this.id = id.value();
    }

    public StaffId id() {
        return new StaffId(id);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public String getUsername() {
        return id.toString();
    }
}
