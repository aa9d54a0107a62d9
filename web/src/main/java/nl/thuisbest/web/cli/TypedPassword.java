package nl.thuisbest.web.cli;

import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Scanner;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.thuisbest.web.security.Passwords;

/** A password that is typed unseen, or made: then it is told once and stands nowhere. */
final class TypedPassword {
    /** Without letters and digits that look alike. */
    private static final String SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final int GROUPS = 5;
    private static final int OF = 4;

    private final Shell shell;
    private final SecureRandom chance = new SecureRandom();

    TypedPassword(Shell shell) {
        this.shell = shell;
    }

    String choose(boolean ask) {
        var password = ask ? typed() : made();
        if (password.length() < Passwords.SHORTEST) {
            throw new CannotStart("account.short", Passwords.SHORTEST);
        }
        return password;
    }

    /** Five groups of four: some 99 bits. */
    private String made() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private String group() {
        return IntStream.range(0, OF)
                .mapToObj(_ -> SIGNS.charAt(chance.nextInt(SIGNS.length())))
                .map(String::valueOf)
                .collect(Collectors.joining());
    }

    /** At a terminal twice and unseen; else the first line of what comes in. */
    private String typed() {
        var console = System.console();
        if (console == null || !console.isTerminal()) {
            try (var in = new Scanner(System.in)) {
                return in.hasNextLine() ? in.nextLine().strip() : "";
            }
        }
        var first = console.readPassword("%s ", shell.words().say("account.type"));
        var second = console.readPassword("%s ", shell.words().say("account.again"));
        if (!Arrays.equals(first, second)) {
            throw new CannotStart("account.differ");
        }
        return first == null ? "" : new String(first);
    }
}
