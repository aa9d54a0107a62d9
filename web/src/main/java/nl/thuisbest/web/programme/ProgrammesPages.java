package nl.thuisbest.web.programme;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.programme.Setting;
import nl.thuisbest.rulebook.sheet.SheetFile;
import nl.thuisbest.store.programme.ProgrammeDraft;
import nl.thuisbest.store.programme.ProgrammeEdition;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.error.NotFound;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.people.NameBook;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.programme.PhasesPicture.Box;
import nl.thuisbest.web.programme.ProgrammePage.EditionRow;
import org.springframework.stereotype.Component;

/** The list of programmes, and one of them as people read it. */
@Component
class ProgrammesPages {
    private final Rules rules;
    private final Drafting drafting;
    private final NameBook names;
    private final Today today;

    ProgrammesPages(Rules rules, Drafting drafting, NameBook names, Today today) {
        this.rules = rules;
        this.drafting = drafting;
        this.names = names;
        this.today = today;
    }

    /**
     * @param mayDraft whether drafts are begun here
     * @param mayRead whether drafts are shown
     */
    ProgrammesPage list(boolean mayDraft, boolean mayRead, Words words) {
        return new ProgrammesPage(
                rules.current().programmesFromHome().stream()
                        .sorted(Comparator.comparing(one -> one.setting() == Setting.NOT_CHOSEN))
                        .map(one -> row(one, words))
                        .toList(),
                mayRead
                        ? drafting.list().stream().map(draft -> row(draft, words)).toList()
                        : List.of(),
                mayDraft);
    }

    private ProgrammesPage.Row row(Programme one, Words words) {
        return new ProgrammesPage.Row(
                one.id().value(),
                say(one.name(), words),
                say(one.offering().brief(), words),
                one.version(),
                approved(one).isPresent(),
                one.phases().stream().map(phase -> say(phase.name(), words)).toList(),
                one.offering().open().size());
    }

    private Optional<ProgrammeEdition> approved(Programme one) {
        return drafting.approved(one.id()).stream()
                .filter(made -> made.edition() == one.version())
                .findFirst();
    }

    private ProgrammesPage.DraftRow row(ProgrammeDraft draft, Words words) {
        var file = SheetFile.of(draft.content());
        return new ProgrammesPage.DraftRow(
                draft.id(),
                file.text("name"),
                people(draft.writers(), words),
                words.days().brief(today.dateOf(draft.changedAt())),
                state(draft, words));
    }

    static Mark state(ProgrammeDraft draft, Words words) {
        if (draft.proposed()) {
            return Mark.open(words.say("programmes.state.proposed"));
        }
        return draft.remark() == null
                ? Mark.planned(words.say("programmes.state.drafted"))
                : Mark.open(words.say("programmes.state.sent-back"));
    }

    String people(List<StaffId> staff, Words words) {
        return staff.stream().map(id -> person(id, words)).collect(Collectors.joining(", "));
    }

    private String person(StaffId id, Words words) {
        var colleague = names.colleagues().get(id);
        return colleague == null ? words.say("people.unknown-colleague") : colleague.name().full();
    }

    /**
     * @param edition its version, or 0 for the newest
     */
    ProgrammePage one(String code, int edition, boolean mayDraft, Words words) {
        var id = known(code);
        var rulebook = rules.current();
        var shown = edition == 0 ? rulebook.programme(id) : rulebook.programme(id, edition);
        return new ProgrammePage(
                code,
                say(shown.name(), words),
                words.capital(say(shown.offering().brief(), words)),
                say(shown.purpose(), words),
                say(shown.targetGroup(), words),
                shown.version(),
                words.days().full(shown.validity().from()),
                rulebook.editions(id).map(one -> row(one, shown, words)).toList(),
                picture(shown, words),
                new ProgrammeSections(shown, rulebook.clocks(), words).all(),
                mayDraft);
    }

    /** Throws when there is no such programme. */
    ProgrammeId known(String code) {
        return rules.current().programmes().keySet().stream()
                .filter(id -> id.value().equals(code))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private EditionRow row(Programme one, Programme shown, Words words) {
        return new EditionRow(
                one.version(),
                words.days().full(one.validity().from()),
                approved(one)
                        .map(made ->
                                words.say(
                                        "programmes.approved-by",
                                        person(made.approvedBy(), words),
                                        people(made.writers(), words)))
                        .orElse(""),
                one.version() == shown.version());
    }

    private static Content picture(Programme one, Words words) {
        return picture(one.phases().stream().map(phase -> box(phase, words)).toList(), words);
    }

    static Content picture(List<Box> boxes, Words words) {
        return PhasesPicture.of(
                boxes,
                words.say(
                        "programmes.picture",
                        boxes.stream().map(Box::name).collect(Collectors.joining(", "))));
    }

    private static Box box(Phase phase, Words words) {
        return new Box(
                phase.id().value(),
                say(phase.name(), words),
                DraftChoices.opener(phase.enteredBy(), words),
                phase.next().stream().map(next -> next.value()).toList());
    }

    static String say(Text text, Words words) {
        return text.in(words.language().code());
    }

    LocalDate day() {
        return today.date();
    }
}
