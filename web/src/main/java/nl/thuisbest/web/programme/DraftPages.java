package nl.thuisbest.web.programme;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.rulebook.problem.Fault;
import nl.thuisbest.rulebook.problem.Problem;
import nl.thuisbest.rulebook.problem.Wording;
import nl.thuisbest.rulebook.sheet.Sheet.Part;
import nl.thuisbest.rulebook.sheet.SheetFile;
import nl.thuisbest.store.programme.ProgrammeDraft;
import nl.thuisbest.web.error.Invalid;
import nl.thuisbest.web.form.FormBuilder;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.piece.Mark;
import nl.thuisbest.web.programme.Drafting.Checked;
import nl.thuisbest.web.programme.Drafting.Told;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/**
 * A draft part by part, with what is wrong beside what it is about; and what a trial of it shows.
 */
@Component
class DraftPages {
    private static final String CODE = "programme-sheet";

    private final Rules rules;
    private final Drafting drafting;
    private final ProgrammesPages programmes;

    DraftPages(Rules rules, Drafting drafting, ProgrammesPages programmes) {
        this.rules = rules;
        this.drafting = drafting;
        this.programmes = programmes;
    }

    /** What a reader may do with a draft. */
    record May(boolean draft, boolean approve) {}

    static String key(Part part) {
        return nl.thuisbest.core.shape.Words.ofEnum(part);
    }

    static Part part(String key) {
        for (var part : Part.values()) {
            if (key(part).equals(key)) {
                return part;
            }
        }
        return Part.MAIN;
    }

    DraftPage page(ProgrammeDraft draft, Part part, @Nullable Tree typed, May may, Words words) {
        return page(draft, part, typed, may, words, HttpStatus.OK);
    }

    /**
     * @param typed what was sent, when that is not what is kept
     */
    DraftPage page(
            ProgrammeDraft draft,
            Part part,
            @Nullable Tree typed,
            May may,
            Words words,
            HttpStatus status) {
        var checked = drafting.check(draft);
        var wording = Wording.in(words.language().code());
        var file = checked.file();
        int place = part.ordinal() + 1;
        return new DraftPage(
                draft.id(),
                checked.id().value(),
                file.text("name"),
                checked.edition(),
                key(part),
                place < Part.values().length ? key(Part.values()[place]) : null,
                draft.revision(),
                links(checked, part, words),
                FormBuilder.build(
                        CODE,
                        part.type(),
                        typed == null ? file.part(part) : typed,
                        List.<Invalid.Problem>of(),
                        typed == null && draft.revision() > 1
                                ? reasons(checked, part, wording, words)
                                : Map.of(),
                        new DraftChoices(rules.current(), file, words),
                        words),
                picture(file, words),
                wrong(checked, wording, words),
                programmes.people(draft.writers(), words),
                draft.proposed(),
                draft.remark(),
                may.draft(),
                may.approve(),
                status);
    }

    private static @Nullable Content picture(SheetFile file, Words words) {
        var boxes =
                file.phases().stream()
                        .map(phase ->
                                new PhasesPicture.Box(
                                        phase.code(),
                                        phase.name(),
                                        DraftChoices.opener(phase.enteredBy(), words),
                                        phase.next()))
                        .toList();
        return boxes.isEmpty() ? null : ProgrammesPages.picture(boxes, words);
    }

    private static List<DraftPage.PartLink> links(Checked checked, Part shown, Words words) {
        var links = new ArrayList<DraftPage.PartLink>();
        for (var part : Part.values()) {
            int wrong = checked.in(part).size();
            links.add(
                    new DraftPage.PartLink(
                            key(part),
                            title(part, words),
                            wrong == 0
                                    ? Mark.ok(words.say("programmes.part-sound"))
                                    : Mark.open(words.say("programmes.part-wrong", wrong)),
                            part == shown));
        }
        return links;
    }

    static String title(Part part, Words words) {
        return words.say("programmes.part." + key(part));
    }

    private static Map<String, String> reasons(
            Checked checked, Part part, Wording wording, Words words) {
        var reasons = new HashMap<String, String>();
        checked.in(part)
                .forEach(told ->
                        reasons.merge(
                                told.path(),
                                sentence(told.problem(), wording, words),
                                (one, other) -> one + " " + other));
        return reasons;
    }

    private static List<DraftPage.Wrong> wrong(Checked checked, Wording wording, Words words) {
        return checked.problems().stream()
                .map(told -> wrong(told, wording, words))
                .distinct()
                .toList();
    }

    private static DraftPage.Wrong wrong(Told told, Wording wording, Words words) {
        return new DraftPage.Wrong(
                key(told.part()),
                title(told.part(), words),
                sentence(told.problem(), wording, words));
    }

    /**
     * A key of the file that is not filled in is a question that is not answered; the remedies of
     * lint speak of the file.
     */
    private static String sentence(Problem problem, Wording wording, Words words) {
        if (problem.fault() != Fault.MISSING_KEY) {
            return problem.message(wording);
        }
        var key = problem.arguments().getFirst();
        return words.find("programmes.missing." + key)
                .orElseGet(() -> words.say("programmes.missing", key));
    }
}
