package nl.thuisbest.web.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Registration;
import nl.thuisbest.core.kernel.Invalid;
import nl.thuisbest.core.kernel.Line;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.people.Name;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.store.schema.Database;
import nl.thuisbest.store.staff.Staff;
import nl.thuisbest.store.staff.StaffBook;
import nl.thuisbest.store.vault.Keys;
import nl.thuisbest.web.security.Passwords;
import org.jspecify.annotations.Nullable;

/**
 * The accounts of professionals, for who runs the server; the first one too. It works beside a
 * running ThuisBest.
 */
final class AccountCommand implements Callable<Integer> {
    /** What is done. */
    enum Task {
        add,
        list,
        password,
        end
    }

    static final Usage USAGE =
            Usage.of(
                            Usage.value("given"),
                            Usage.value("family"),
                            Usage.value("role"),
                            Usage.value("register"),
                            Usage.value("number"),
                            Usage.flag("ask"),
                            Usage.value(Usage.DATA),
                            Usage.value(Usage.DATABASE))
                    .behind(1, "add|list|password|end", "LOGIN");

    private final Shell shell;
    private final Task task;
    private final @Nullable String login;
    private final @Nullable String given;
    private final @Nullable String family;
    private final List<String> roles;
    private final @Nullable String register;
    private final @Nullable String number;
    private final boolean ask;
    private final @Nullable Path data;
    private final @Nullable String db;

    AccountCommand(Shell shell, Given given) {
        this.shell = shell;
        task = given.choiceBehind(0, Task.class).orElseThrow();
        login = given.behind(1);
        this.given = given.text("given");
        family = given.text("family");
        roles = given.texts("role");
        register = given.text("register");
        number = given.text("number");
        ask = given.has("ask");
        data = given.path(Usage.DATA);
        db = given.text(Usage.DATABASE);
    }

    @Override
    public Integer call() {
        Logs.quietCommand();
        var account = task == Task.add ? account() : null;
        var name = task == Task.list ? "" : login();
        try (var database = open()) {
            var book = new StaffBook(database.jdbc());
            switch (task) {
                case add -> add(book, account);
                case list -> book.list().forEach(this::tell);
                case password -> newPassword(book, found(book, name));
                case end -> {
                    book.end(found(book, name).id(), Instant.now());
                    shell.say("account.ended", name);
                }
            }
        }
        return Cli.DONE;
    }

    private Database open() {
        var url = DatabaseUrl.from(db, shell.environment());
        var own = shell.home().resolve(".thuisbest", "data");
        var folder = DataFolder.prepare(data != null ? data : own);
        var keys = Keys.of(folder, shell.environment().getOrDefault(Keys.VARIABLE, ""));
        return OpenDatabase.of(folder, url, keys);
    }

    private void add(StaffBook book, @Nullable Staff account) {
        if (account == null || book.list().stream().anyMatch(one -> one.login().equals(login()))) {
            throw new CannotStart("account.exists", login());
        }
        var password = new TypedPassword(shell).choose(ask);
        var _ = book.add(account, new Passwords().hash(password));
        book.note(account.id(), "added at the command line", Instant.now());
        shell.say("account.added", account.login(), String.join(", ", roles));
        tellOnce(password);
    }

    private void newPassword(StaffBook book, Staff account) {
        var password = new TypedPassword(shell).choose(ask);
        book.changePasswordHash(account.id(), new Passwords().hash(password));
        book.note(account.id(), "password changed at the command line", Instant.now());
        shell.say("account.password-changed", account.login());
        tellOnce(password);
    }

    private void tellOnce(String password) {
        if (!ask) {
            shell.say("account.password", password);
        }
    }

    private void tell(Staff one) {
        var words = one.roles().stream().map(RoleId::value).sorted().toList();
        var state = shell.words().say(one.active() ? "account.active" : "account.inactive");
        shell.out()
                .printf(
                        "%-24s %-28s %-9s %s%n",
                        one.login(), one.name().full(), state, String.join(", ", words));
        shell.out().flush();
    }

    private static Staff found(StaffBook book, String login) {
        return book.list().stream()
                .filter(one -> one.login().equals(login))
                .findFirst()
                .orElseThrow(() -> new CannotStart("account.unknown", login));
    }

    private Staff account() {
        if (given == null || family == null || roles.isEmpty()) {
            throw new CannotStart("account.incomplete");
        }
        try {
            return new Staff(
                    new StaffId(UUID.randomUUID()),
                    login(),
                    new Name(new Line(given), new Line(family)),
                    knownRoles(),
                    registration(),
                    true,
                    false);
        } catch (Invalid e) {
            throw new CannotStart("account.incomplete");
        }
    }

    private String login() {
        var wanted = login == null ? "" : login.strip().toLowerCase(Locale.ROOT);
        if (!wanted.matches("[a-z0-9][a-z0-9._@-]{1,79}")) {
            throw new CannotStart("account.login", wanted);
        }
        return wanted;
    }

    /** Those that the rulebook gives a right. */
    private Set<RoleId> knownRoles() {
        var known =
                Rulebooks.shipped().rights().byWhat().values().stream()
                        .flatMap(List::stream)
                        .flatMap(right -> right.roles().stream())
                        .map(RoleId::value)
                        .collect(Collectors.toCollection(TreeSet::new));
        for (var role : roles) {
            if (!known.contains(role)) {
                throw new CannotStart("account.role", role, String.join(", ", known));
            }
        }
        return roles.stream().map(RoleId::new).collect(Collectors.toSet());
    }

    private @Nullable Registration registration() {
        if (register == null && number == null) {
            return null;
        }
        var all = Registration.Register.values();
        return Stream.of(all)
                .filter(one -> word(one).equals(register) && number != null)
                .map(one -> new Registration(one, String.valueOf(number)))
                .findFirst()
                .orElseThrow(() ->
                        new CannotStart(
                                "account.register",
                                Stream.of(all)
                                        .map(AccountCommand::word)
                                        .collect(Collectors.joining(", "))));
    }

    private static String word(Registration.Register one) {
        return nl.thuisbest.core.shape.Words.ofEnum(one);
    }
}
