package nl.thuisbest.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.thuisbest.core.kernel.ProgrammeId;
import nl.thuisbest.core.kernel.StaffId;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.shape.Tree;
import nl.thuisbest.rulebook.Loaded;
import nl.thuisbest.rulebook.RulebookFile;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.rulebook.problem.Problem;
import nl.thuisbest.rulebook.sheet.Sheet.Part;
import nl.thuisbest.rulebook.sheet.SheetFile;
import nl.thuisbest.rulebook.sheet.SheetPlaces;
import nl.thuisbest.store.programme.MadeRules;
import nl.thuisbest.store.programme.ProgrammeDraft;
import nl.thuisbest.store.programme.ProgrammeDrafts;
import nl.thuisbest.store.programme.ProgrammeEdition;
import nl.thuisbest.store.programme.ProgrammeEditions;
import nl.thuisbest.web.app.Today;

/** Drafting a programme: begun, written part by part, checked, proposed, approved by another. */
final class Drafting {
    private final ProgrammeDrafts drafts;
    private final ProgrammeEditions editions;
    private final MadeRules rules;
    private final Today today;

    Drafting(ProgrammeDrafts drafts, ProgrammeEditions editions, MadeRules rules, Today today) {
        this.drafts = drafts;
        this.editions = editions;
        this.rules = rules;
        this.today = today;
    }

    /**
     * A draft as it would be approved today.
     *
     * @param file with its version and first day
     * @param problems where each stands in the form, and what is wrong
     */
    record Checked(
            SheetFile file, ProgrammeId id, int edition, Loaded loaded, List<Told> problems) {
        Checked {
            problems = List.copyOf(problems);
        }

        Optional<Rulebook> rulebook() {
            return loaded instanceof Loaded.Sound(var rulebook, _)
                    ? Optional.of(rulebook)
                    : Optional.empty();
        }

        /** The problems of a part of the form; those of no part belong to the first. */
        List<Told> in(Part part) {
            return problems.stream().filter(told -> told.part() == part).toList();
        }
    }

    /**
     * @param path of the component, empty when it is about the whole
     */
    record Told(String path, Problem problem) {
        Part part() {
            int dot = path.indexOf('.');
            return Part.asking(dot < 0 ? path : path.substring(0, dot)).orElse(Part.MAIN);
        }
    }

    List<ProgrammeDraft> list() {
        return drafts.list();
    }

    Optional<ProgrammeDraft> find(UUID id) {
        return drafts.find(id);
    }

    /** A new one of this name, with the base that every path needs. */
    UUID begin(String name, StaffId by) {
        var file =
                SheetFile.of("id: x\nversion: 1\nuses: [basis]\nsources: [huis]\n")
                        .naming(name)
                        .with("id", free(name));
        return begin(file, by);
    }

    /** A variant under a name of its own, beside what it is made from. */
    UUID variant(ProgrammeId base, String name, StaffId by) {
        return begin(SheetFile.of(content(base)).naming(name).with("id", free(name)), by);
    }

    /** The next edition of the same programme. */
    UUID nextEdition(ProgrammeId base, StaffId by) {
        return begin(SheetFile.of(content(base)), by);
    }

    /** A file from elsewhere; with the name of a programme it becomes its next edition. */
    UUID begin(SheetFile file, StaffId by) {
        var id = UUID.randomUUID();
        drafts.begin(ProgrammeDraft.begun(id, dated(file).yaml(), by, today.now()));
        return id;
    }

    /** The newest file of a programme. */
    String content(ProgrammeId id) {
        return content(id, rules.current().programme(id).version());
    }

    String content(ProgrammeId id, int edition) {
        return editions.list().stream()
                .filter(made -> made.programme().equals(id) && made.edition() == edition)
                .map(ProgrammeEdition::content)
                .findFirst()
                .or(() -> Rulebooks.programme(id))
                .orElseThrow();
    }

    List<ProgrammeEdition> approved(ProgrammeId id) {
        return editions.list().stream().filter(made -> made.programme().equals(id)).toList();
    }

    /** A code that no programme and no draft has. */
    private String free(String name) {
        var taken =
                new ArrayList<>(
                        rules.current().programmes().keySet().stream()
                                .map(ProgrammeId::value)
                                .toList());
        drafts.list().forEach(draft -> taken.add(SheetFile.of(draft.content()).text("id")));
        var code = SheetFile.code(name);
        var free = code;
        for (int number = 2; taken.contains(free); number++) {
            free = code + "-" + number;
        }
        return free;
    }

    /** With the version and the first day it would have if it were approved today. */
    private SheetFile dated(SheetFile file) {
        int next =
                rules.current().programmes().values().stream()
                        .filter(one -> one.id().value().equals(file.text("id")))
                        .mapToInt(one -> one.version() + 1)
                        .findFirst()
                        .orElse(1);
        return file.with("version", Integer.toString(next))
                .with("from", today.date().toString())
                .without("until");
    }

    Checked check(ProgrammeDraft draft) {
        var file = dated(SheetFile.of(draft.content()));
        var id = new ProgrammeId(SheetFile.code(file.text("id")));
        int edition = Integer.parseInt(file.text("version"));
        var made = RulebookFile.made(id.value(), edition, file.yaml());
        var files = new ArrayList<>(editions.files());
        files.add(made);
        var loaded = Rulebooks.readShippedWith(files);
        var places = SheetPlaces.of(made.path(), file.yaml());
        var told =
                loaded.allProblems().stream()
                        .map(problem -> new Told(places.of(problem), problem))
                        .toList();
        return new Checked(file, id, edition, loaded, told);
    }

    boolean save(ProgrammeDraft draft, Part part, Tree typed, StaffId by) {
        var file = SheetFile.of(draft.content()).with(part, typed).naming(roles());
        return drafts.change(draft, file.yaml(), by, today.now());
    }

    /** What roles are called in the programmes that have them. */
    private Map<String, Text> roles() {
        return roles(rules.current());
    }

    static Map<String, Text> roles(Rulebook rulebook) {
        return rulebook.programmesFromHome().stream()
                .map(Programme::roles)
                .flatMap(List::stream)
                .collect(
                        Collectors.toMap(
                                role -> role.id().value(),
                                role -> role.name(),
                                (first, _) -> first));
    }

    /** Only what is sound is proposed. */
    boolean propose(ProgrammeDraft draft) {
        return check(draft).problems().isEmpty() && drafts.propose(draft);
    }

    boolean sendBack(ProgrammeDraft draft, String remark) {
        return drafts.sendBack(draft, remark);
    }

    boolean throwAway(ProgrammeDraft draft) {
        return drafts.throwAway(draft);
    }

    /** By somebody who wrote nothing of it; from today on new paths follow it. */
    boolean approve(ProgrammeDraft draft, StaffId by) {
        var checked = check(draft);
        if (!checked.problems().isEmpty() || draft.writers().contains(by)) {
            return false;
        }
        boolean approved =
                editions.approve(
                        draft,
                        new ProgrammeEdition(
                                checked.id(),
                                checked.edition(),
                                checked.file().yaml(),
                                draft.writers(),
                                by,
                                today.now()));
        if (approved) {
            var unused = rules.refreshed();
        }
        return approved;
    }
}
