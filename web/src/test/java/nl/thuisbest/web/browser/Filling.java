package nl.thuisbest.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.util.List;
import nl.thuisbest.simulation.staff.Colleague;

/** The form of one action, filled as a person does: field after field, then sent. */
final class Filling {
    private final Walk walk;
    private final Colleague who;
    private final Visitor visitor;
    private final String action;

    Filling(Walk walk, Colleague who, Visitor visitor, String action) {
        this.walk = walk;
        this.who = who;
        this.visitor = visitor;
        this.action = action;
        walk.lookAtForm(visitor, action);
    }

    Visitor visitor() {
        return visitor;
    }

    /** Types, ticks or chooses what belongs in this field; a choice goes by its value. */
    @CanIgnoreReturnValue
    Filling with(String field, String value) {
        var found = visitor.page().locator("#formulier [name='" + field + "']");
        var first = found.first();
        switch (kind(first)) {
            case "radio" ->
                    visitor.page()
                            .locator("#formulier [name='%s'][value='%s']".formatted(field, value))
                            .check();
            case "select-one" -> first.selectOption(value);
            case "hidden" -> assertThat(first.inputValue()).as(field).isEqualTo(value);
            default -> first.fill(value);
        }
        return this;
    }

    /** Types in a field that only some routes ask. */
    @CanIgnoreReturnValue
    Filling ifAsked(String field, String value) {
        var found = visitor.page().locator("#formulier [name='" + field + "']");
        return found.count() == 0 ? this : with(field, value);
    }

    @CanIgnoreReturnValue
    Filling with(String field, Colleague who) {
        return with(field, who.id().toString());
    }

    /** Chooses the option whose words hold this text. */
    @CanIgnoreReturnValue
    Filling choose(String field, String text) {
        var select = visitor.page().locator("#formulier select[name='" + field + "']");
        var label =
                select.locator("option").allInnerTexts().stream()
                        .filter(option -> option.contains(text))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("no '" + text + "' in " + field));
        select.selectOption(new SelectOption().setLabel(label));
        return this;
    }

    /** Adds a row to a list. */
    @CanIgnoreReturnValue
    Filling more(String list) {
        Walk.newPage(
                visitor.page(),
                () -> visitor.page().locator("[name='_plus'][value='" + list + "']").click());
        return this;
    }

    /** One line in each row of a list of lines. */
    @CanIgnoreReturnValue
    Filling lines(String list, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            if (i > 0) {
                more(list);
            }
            with(list + "." + i, lines.get(i));
        }
        return this;
    }

    /** What stands in a field of text. */
    String value(String field) {
        return visitor.page().inputValue("#formulier [name='" + field + "']");
    }

    /** Sends the form, which is recorded; the path is shown again. */
    void send() {
        press();
        var said = visitor.page().locator(".toast, [role=alert]").first().innerText();
        assertThat(said)
                .as("%s on %s", action, walk.day())
                .contains(Walk.WORDS.say("form.recorded"));
        walk.wrote(who);
    }

    /** Sends the form, which is not recorded: what the page says about it. */
    String refused() {
        press();
        var said = visitor.page().locator("[role=alert]").first().innerText();
        visitor.forgetComplaints();
        walk.lookAtForm(visitor, action + "-geweigerd");
        return said;
    }

    private void press() {
        Walk.newPage(
                visitor.page(), () -> visitor.page().locator("#formulier button.btn-main").click());
    }

    private static String kind(Locator field) {
        return (String) field.evaluate("field => field.type");
    }
}
