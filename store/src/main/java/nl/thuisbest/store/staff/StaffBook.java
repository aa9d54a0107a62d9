package nl.thuisbest.store.staff;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.thuisbest.core.access.Registration;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The accounts of professionals. */
public final class StaffBook {
    private final JdbcClient database;

    public StaffBook(JdbcClient database) {
        this.database = database;
    }

    /** Adds an account; what is there already (same id) is left as it is. */
    public boolean add(Staff staff, String passwordHash) {
        var registration = staff.registration();
        return database.sql(
                                """
                                insert into staff (staff_id, login, given_name, family_name, roles,
                                    register, register_number, password_hash, active, fictional)
                                values (:id, :login, :given, :family, :roles::text[],
                                    :register, :number, :hash, :active, :fictional)
                                on conflict (staff_id) do nothing
                                """)
                        .param("id", staff.id().value())
                        .param("login", staff.login())
                        .param("given", staff.name().given().value())
                        .param("family", staff.name().family().value())
                        .param("roles", roles(staff))
                        .param(
                                "register",
                                registration == null ? null : registration.register().name())
                        .param("number", registration == null ? null : registration.number())
                        .param("hash", passwordHash)
                        .param("active", staff.active())
                        .param("fictional", staff.fictional())
                        .update()
                == 1;
    }

    public Optional<Staff> find(StaffId id) {
        return database.sql("select * from staff where staff_id = :id")
                .param("id", id.value())
                .query((row, _) -> staff(row))
                .optional();
    }

    /** Everyone with an account, also ended ones, by name. */
    public List<Staff> list() {
        return database.sql("select * from staff order by given_name, family_name")
                .query((row, _) -> staff(row))
                .list();
    }

    /** What is needed to check a password: the account and its hash. */
    public Optional<Credentials> findCredentials(String login) {
        return database.sql("select * from staff where login = :login and active")
                .param("login", login)
                .query((row, _) -> new Credentials(staff(row), row.getString("password_hash")))
                .optional();
    }

    /** Replaces the hash, such as one made with weaker parameters. */
    public void changePasswordHash(StaffId id, String passwordHash) {
        database.sql("update staff set password_hash = :hash where staff_id = :id")
                .param("hash", passwordHash)
                .param("id", id.value())
                .update();
    }

    /** Ends an account: nobody signs in with it any more, and the journal still names it. */
    public void end(StaffId id, Instant at) {
        database.sql("update staff set active = false where staff_id = :id")
                .param("id", id.value())
                .update();
        note(id, "ended at the command line", at);
    }

    /** Writes down what was done with an account outside the pages, where nobody is signed in. */
    public void note(StaffId id, String change, Instant at) {
        database.sql(
                        """
                        insert into history (at, staff, subject, key, change)
                        values (:at, :id, 'staff', :key, :change)
                        """)
                .param("at", Timestamp.from(at))
                .param("id", id.value())
                .param("key", id.toString())
                .param("change", change)
                .update();
    }

    /** Whether there is no account at all: a product that was just installed. */
    public boolean isEmpty() {
        return database.sql("select not exists (select from staff)").query(Boolean.class).single();
    }

    /** An account with the hash of its password. */
    public record Credentials(Staff staff, String passwordHash) {
        @Override
        public String toString() {
            return "Credentials[" + staff.id() + "]";
        }
    }

    private static String roles(Staff staff) {
        return staff.roles().stream()
                .map(RoleId::value)
                .sorted()
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static Staff staff(ResultSet row) throws SQLException {
        return new Staff(
                new StaffId(row.getObject("staff_id", UUID.class)),
                row.getString("login"),
                new Name(
                        new Line(row.getString("given_name")),
                        new Line(row.getString("family_name"))),
                Arrays.stream(strings(row.getArray("roles")))
                        .map(RoleId::new)
                        .collect(Collectors.toSet()),
                registration(row.getString("register"), row.getString("register_number")),
                row.getBoolean("active"),
                row.getBoolean("fictional"));
    }

    private static String[] strings(Array array) throws SQLException {
        return (String[]) array.getArray();
    }

    private static @Nullable Registration registration(
            @Nullable String register, @Nullable String number) {
        return register == null || number == null
                ? null
                : new Registration(Registration.Register.valueOf(register), number);
    }
}
