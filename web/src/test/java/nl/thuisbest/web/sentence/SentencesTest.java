package nl.thuisbest.web.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import nl.thuisbest.core.action.Actions;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.Code;
import nl.thuisbest.core.kernel.GateId;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Story;
import nl.thuisbest.core.shape.Shape;
import nl.thuisbest.core.shape.Shapes;
import nl.thuisbest.core.trajectory.LeaveNo;
import nl.thuisbest.core.trajectory.LeavePurpose;
import nl.thuisbest.core.trajectory.LeaveRoute;
import nl.thuisbest.core.trajectory.StayEvent;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import nl.thuisbest.web.i18n.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SentencesTest {
    private static final Languages LANGUAGES = Languages.load();
    private static final Words DUTCH = LANGUAGES.in(Language.NL);
    private static final LocalDate ON = LocalDate.parse("2026-03-11");
    private static final StaffId HANNEKE = StaffId.of("00000000-0000-0000-0000-000000000001");

    private final Sentences sentences =
            new Sentences(
                    DUTCH,
                    new Names() {
                        @Override
                        public String staff(StaffId staff) {
                            return "Hanneke Lichtveld";
                        }

                        @Override
                        public String person(PersonId person) {
                            return "Ilse Wolkenveld";
                        }

                        @Override
                        public Optional<String> code(Code code) {
                            return Optional.of("school of dagbesteding met een startdatum");
                        }
                    });

    @Test
    void a_leave_reads_from_the_first_night_until_the_day_of_coming_back() {
        var period = new Period(LocalDate.parse("2026-03-13"), LocalDate.parse("2026-03-15"));
        var event =
                new StayEvent.LeavePlanned(
                        new LeaveNo(3),
                        period,
                        LeavePurpose.PRACTISE_AT_HOME,
                        LeaveRoute.BY_DECISION,
                        List.of(),
                        ON);
        assertThat(sentences.of(event, true).what())
                .isEqualTo("Verlof 3 gepland: vr 13 maart tot zo 15 maart, oefenen thuis");
    }

    @Test
    void a_clause_is_added_only_when_its_component_is_there() {
        var alone = new StayEvent.LeaveGranted(new LeaveNo(3), HANNEKE, null, ON);
        var both = new StayEvent.LeaveGranted(new LeaveNo(3), HANNEKE, HANNEKE, ON);
        assertThat(sentences.of(alone, true).what())
                .isEqualTo("Verlof 3 verleend door Hanneke Lichtveld");
        assertThat(sentences.of(both, true).what())
                .endsWith(", met instemming van Hanneke Lichtveld");
    }

    @Test
    void what_people_wrote_follows_the_line_and_only_for_who_may_see_it() {
        var event =
                new StayEvent.GateMet(new GateId("school"), new Story("Stage vanaf maandag."), ON);
        assertThat(sentences.of(event, true))
                .isEqualTo(
                        new Sentence(
                                "Geregeld: school of dagbesteding met een startdatum",
                                List.of(
                                        new Sentence.Text(
                                                "Waaruit blijkt dat",
                                                "Stage vanaf maandag.",
                                                false))));
        assertThat(sentences.of(event, false).texts()).isEmpty();
    }

    @Test
    void an_erased_text_says_that_it_was_erased() {
        var event = new StayEvent.GateMet(new GateId("school"), new Story(Personal.ERASED), ON);
        assertThat(sentences.of(event, true).texts().getFirst())
                .isEqualTo(new Sentence.Text("Waaruit blijkt dat", "gewist", true));
    }

    @ParameterizedTest
    @EnumSource
    void every_event_its_clauses_and_its_texts_have_words(Language language) {
        var words = LANGUAGES.in(language);
        for (var name : EventNames.all()) {
            assertThat(words.has("event." + name)).as(name).isTrue();
            var shape = Shapes.record(EventNames.type(name));
            walk(shape, words);
        }
    }

    private static void walk(Shape shape, Words words) {
        switch (shape) {
            case Shape.Scalar _ -> {}
            case Shape.Listing listing -> walk(listing.item(), words);
            case Shape.Choice choice -> choice.options().forEach(o -> walk(o.shape(), words));
            case Shape.Record record -> {
                for (var field : record.fields()) {
                    if (field.shape().type() == Story.class
                            || !(field.shape() instanceof Shape.Scalar)) {
                        walk(field.shape(), words);
                    }
                    if (field.shape().type() == Story.class) {
                        assertThat(words.has("text." + field.name())).as(field.name()).isTrue();
                    }
                }
            }
        }
    }

    @Test
    void no_phrase_names_a_component_that_its_event_does_not_have() {
        var unknown = new TreeSet<String>();
        for (var key : DUTCH.keys()) {
            var parts = key.split("\\.");
            if (parts[0].equals("event") && EventNames.isKnown(parts[1]) && parts.length > 2) {
                var fields = Shapes.record(EventNames.type(parts[1])).fields();
                if (fields.stream().noneMatch(f -> f.name().equals(parts[2]))) {
                    unknown.add(key);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void every_constant_of_an_event_or_action_has_its_word(Language language) {
        var words = LANGUAGES.in(language);
        for (var name : EventNames.all()) {
            constants(Shapes.of(EventNames.type(name)), words);
        }
        for (var type : Actions.all()) {
            constants(Shapes.of(type.type()), words);
        }
    }

    private static void constants(Shape shape, Words words) {
        switch (shape) {
            case Shape.Scalar scalar -> {
                if (scalar.type().isEnum()) {
                    for (var constant : scalar.type().getEnumConstants()) {
                        assertThat(words.word((Enum<?>) constant)).doesNotContain("\u2039");
                    }
                }
            }
            case Shape.Listing listing -> constants(listing.item(), words);
            case Shape.Choice choice -> choice.options().forEach(o -> constants(o.shape(), words));
            case Shape.Record record -> record.fields().forEach(f -> constants(f.shape(), words));
        }
    }
}
