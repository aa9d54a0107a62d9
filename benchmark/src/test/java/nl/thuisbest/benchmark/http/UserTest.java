package nl.thuisbest.benchmark.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserTest {
    @Test
    void a_form_sends_what_is_its_own_along_and_nothing_of_other_forms() {
        var page =
                """
                <form><input type="hidden" name="terug" value="/vandaag"></form>
                <form><input type="hidden" name="_csrf" value="abc">
                <input type="hidden" name="_revisie" value="31"></form>
                """;
        assertThat(User.hidden(page))
                .hasSize(2)
                .containsEntry("_csrf", "abc")
                .containsEntry("_revisie", "31");
    }

    @Test
    void the_paths_of_a_list_are_found_once_each() {
        var path = "/trajecten/00000000-0000-0000-0000-000000000001";
        var page = "<a href=\"%1$s\">a</a><a href=\"%1$s\">a</a><a href=\"%1$s/place\">b</a>";
        assertThat(User.paths(page.formatted(path))).containsExactly(path);
    }
}
