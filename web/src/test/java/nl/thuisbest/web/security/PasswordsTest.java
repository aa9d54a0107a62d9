package nl.thuisbest.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordsTest {
    private final Passwords passwords = new Passwords();

    @Test
    void the_hash_of_nobody_costs_what_a_real_one_costs() {
        var real = passwords.hash("een lang genoeg wachtwoord");
        assertThat(parameters(Passwords.ofNobody())).isEqualTo(parameters(real));
        assertThat(Passwords.ofNobody()).hasSameSizeAs(real);
        assertThat(passwords.isWeak(Passwords.ofNobody())).isFalse();
    }

    @Test
    void no_password_is_nobodys() {
        assertThat(passwords.matches("", Passwords.ofNobody())).isFalse();
        assertThat(passwords.matches("een lang genoeg wachtwoord", Passwords.ofNobody())).isFalse();
    }

    @Test
    void an_account_without_a_password_lets_nobody_in() {
        assertThat(passwords.matches("!", "!")).isFalse();
        assertThat(passwords.matches("", "")).isFalse();
    }

    private static String parameters(String hash) {
        return hash.substring(0, hash.lastIndexOf('$', hash.lastIndexOf('$') - 1));
    }
}
