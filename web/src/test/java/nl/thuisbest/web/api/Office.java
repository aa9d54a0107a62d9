package nl.thuisbest.web.api;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.web.app.Running;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.browser.TestServer;
import nl.thuisbest.web.security.Passwords;

/** An office with five accounts that all have the same password. */
final class Office implements AutoCloseable {
    private final Running server;
    private final String hash = new Passwords().hash(Caller.PASSWORD);

    Office(String database) {
        server = TestServer.product(database);
        add("roos", Roles.TRAJECTBEGELEIDER);
        add("hanneke", Roles.TRAJECTBEGELEIDER);
        add("merel", Roles.MENTOR);
        add("farah", Roles.PRIVACY_OFFICER);
        add("gijs", Roles.FUNCTIONEEL_BEHEERDER);
    }

    void add(String login, RoleId role) {
        var name = new Name(new Line(login), new Line("Proef"));
        var staff = new Staff(id(login), login, name, Set.of(role), null, true, false);
        var added = server.part(StaffBook.class).add(staff, hash);
        if (!added) {
            throw new AssertionError("there is an account " + login);
        }
    }

    static StaffId id(String login) {
        return new StaffId(UUID.nameUUIDFromBytes(login.getBytes()));
    }

    Running server() {
        return server;
    }

    Caller as(String login) {
        return Caller.as(server, login);
    }

    String today() {
        return server.part(Today.class).date().toString();
    }

    /** A referral; the BSN is left out when it is empty. */
    String referral(String given, String bsn) {
        return """
        {"programme": "thuisbest",
         "youth": {"given": "%s", "family": "Wolkenveld", "born": "2010-06-04"%s},
         "carers": [{"person": {"given": "Ilse", "family": "Wolkenveld"},
                     "relation": "mother", "gezag": true}],
         "referrer": "municipality", "organisation": "Gemeente Waterveen",
         "contact": "Lotte Kuip", "municipality": "Waterveen", "frame": "supervision-order",
         "situation": "Ruzies thuis, slaapt soms elders.",
         "whyOrdinaryHelpFallsShort": "MST stopte omdat het niet veilig was.",
         "whatThisAdds": "Kort verblijf en MST vanaf dag een.",
         "interpreter": false, "on": "%s"}
        """
                .formatted(given, bsn.isEmpty() ? "" : ", \"bsn\": \"" + bsn + "\"", today());
    }

    /** Address of a path that this one referred. */
    String referred(String login, String given) {
        var answer = as(login).post("/api/trajectories", referral(given, ""));
        if (answer.status() != 201) {
            throw new AssertionError(answer.response().body());
        }
        return answer.header("Location");
    }

    LocalDate tomorrow() {
        return LocalDate.parse(today()).plusDays(1);
    }

    @Override
    public void close() {
        server.close();
    }
}
