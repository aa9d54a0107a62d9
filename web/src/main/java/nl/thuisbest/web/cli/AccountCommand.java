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
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/**
 * The accounts of professionals, for who runs the server; the first one too. It works beside a
 * running ThuisBest.
 */
@Command(name = "account")
final class AccountCommand extends GlobalOptions implements Callable<Integer> {
    /** What is done. */
    enum Task {
        add,
        list,
        password,
        end
    }

    private final Shell shell;

    @Parameters(index = "0", paramLabel = "add|list|password|end")
    Task task = Task.list;

    @Parameters(index = "1", arity = "0..1", paramLabel = "LOGIN")
    @Nullable String login;

    @Option(names = "--given")
    @Nullable String given;

    @Option(names = "--family")
    @Nullable String family;

    @Option(names = "--role", split = ",")
    List<String> roles = List.of();

    @Option(names = "--register")
    @Nullable String register;

    @Option(names = "--number")
    @Nullable String number;

    @Option(names = "--ask")
    boolean ask;

    @Option(names = "--data")
    @Nullable Path data;

    @Option(names = "--db")
    @Nullable String db;

    AccountCommand(Shell shell) {
        this.shell = shell;
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
