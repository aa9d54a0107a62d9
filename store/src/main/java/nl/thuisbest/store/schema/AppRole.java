package nl.thuisbest.store.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import nl.thuisbest.store.vault.Keys;

/**
 * The role that the application comes in as: it owns nothing, so what was not granted to it cannot
 * be done, whatever the code says. Its password follows from the master key, so that every node
 * knows it and no place holds it.
 */
record AppRole(String name, String password) {
    static AppRole of(Connection owner, Keys keys) throws SQLException {
        var database = owner.getCatalog();
        var password =
                Base64.getUrlEncoder().withoutPadding().encodeToString(keys.derive("app-role"));
        return new AppRole(database + "_app", password);
    }

    /** True when it was not there yet. */
    boolean create(Connection owner) throws SQLException {
        try (var find = owner.prepareStatement("SELECT 1 FROM pg_roles WHERE rolname = ?")) {
            find.setString(1, name);
            try (var rows = find.executeQuery()) {
                if (rows.next()) {
                    return false;
                }
                run(owner, "CREATE ROLE :role LOGIN PASSWORD :password");
                return true;
            }
        }
    }

    /** Everything, but what is only ever added to can only be added to. */
    void grant(Connection owner) throws SQLException {
        run(
                owner,
                """
                GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO :role;
                REVOKE UPDATE, DELETE
                    ON journal, anchor, anchored, history, access_log, key_check,
                       inspectorate_submission, inspectorate_undoing, house_answer,
                       programme_edition FROM :role;
                GRANT UPDATE (nonce, ciphertext) ON journal TO :role;
                REVOKE INSERT, UPDATE, DELETE ON migration FROM :role
                """);
    }

    /** The way in for the application; the password is set anew when it is not this one. */
    Access access(Connection owner, Access from) throws SQLException {
        var access = from.as(name, password);
        try (var connection = access.connect()) {
            if (connection.isValid(5)) {
                return access;
            }
        } catch (SQLException e) {
            if (!"28P01".equals(e.getSQLState())) {
                throw e;
            }
        }
        run(owner, "ALTER ROLE :role PASSWORD :password");
        return access;
    }

    private void run(Connection owner, String sql) throws SQLException {
        try (var statement = owner.createStatement()) {
            statement.execute(
                    sql.replace(":role", '"' + name + '"')
                            .replace(":password", "'" + password + "'"));
        }
    }

    @Override
    public String toString() {
        return "[AppRole " + name + "]";
    }
}
