package nl.thuisbest.web.programme;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import nl.thuisbest.core.journal.EventNames;
import nl.thuisbest.core.kernel.CriterionId;
import nl.thuisbest.core.kernel.PhaseId;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.programme.Derived;
import nl.thuisbest.core.programme.Norm;
import nl.thuisbest.core.programme.Phase;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Vote;
import nl.thuisbest.rulebook.Rulebooks;
import nl.thuisbest.rulebook.sheet.Sheet.EventName;
import nl.thuisbest.rulebook.sheet.Sheet.FactName;
import nl.thuisbest.rulebook.sheet.Sheet.NormName;
import nl.thuisbest.rulebook.sheet.Sheet.PieceId;
import nl.thuisbest.rulebook.sheet.Sheet.VoteTopic;
import nl.thuisbest.rulebook.sheet.SheetFile;
import nl.thuisbest.web.form.Choices;
import nl.thuisbest.web.i18n.Words;

/** What can be chosen in a programme that is drafted: what other programmes have, and its own. */
final class DraftChoices implements Choices {
    private final Rulebook rulebook;
    private final SheetFile draft;
    private final Words words;
    private final Map<Class<?>, Supplier<List<Choice>>> lists;

    DraftChoices(Rulebook rulebook, SheetFile draft, Words words) {
        this.rulebook = rulebook;
        this.draft = draft;
        this.words = words;
        this.lists =
                Map.of(
                        PieceId.class, this::pieces,
                        CriterionId.class, this::criteria,
                        RoleId.class, this::roles,
                        PhaseId.class, this::phases,
                        VoteTopic.class, this::votes,
                        NormName.class, this::norms);
    }

    @Override
    public Optional<List<Choice>> of(Class<?> type, String path) {
        if (type == EventName.class) {
            return Optional.of(path.startsWith("phases") ? openers() : events());
        }
        if (type == FactName.class) {
            return Optional.of(
                    Derived.OF_GATES.stream()
                            .map(fact -> new Choice(fact, words.say("programmes.fact." + fact)))
                            .toList());
        }
        var list = lists.get(type);
        return list == null ? Optional.empty() : Optional.of(list.get());
    }

    private Stream<Programme> programmes() {
        return rulebook.programmesFromHome().stream();
    }

    private List<Choice> pieces() {
        return Rulebooks.pieces().stream()
                .map(SheetFile::of)
                .filter(piece -> piece.criteria().isEmpty())
                .map(piece -> new Choice(piece.text("id"), piece.text("name")))
                .toList();
    }

    /** Those that programmes share. */
    private List<Choice> criteria() {
        return Rulebooks.pieces().stream()
                .flatMap(piece -> SheetFile.of(piece).criteria().stream())
                .flatMap(id ->
                        rulebook.criterion(new CriterionId(id)).stream()
                                .map(asked -> new Choice(id, say(asked.text()))))
                .toList();
    }

    private String say(nl.thuisbest.core.kernel.Text text) {
        return text.in(words.language().code());
    }

    private List<Choice> roles() {
        return Drafting.roles(rulebook).entrySet().stream()
                .map(role -> new Choice(role.getKey(), say(role.getValue())))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }

    private List<Choice> phases() {
        return draft.phases().stream()
                .map(phase -> new Choice(phase.code(), phase.name()))
                .toList();
    }

    private List<Choice> votes() {
        return programmes()
                .flatMap(programme -> programme.votes().stream())
                .map(Vote::about)
                .distinct()
                .map(about -> new Choice(about, words.capital(about.replace('-', ' '))))
                .toList();
    }

    private List<Choice> norms() {
        return programmes()
                .flatMap(programme -> programme.norms().stream())
                .map(Norm::id)
                .distinct()
                .map(id -> new Choice(id, words.say("programmes.norm." + id)))
                .toList();
    }

    /** What opens a phase in any programme. */
    private List<Choice> openers() {
        return programmes()
                .flatMap(programme -> programme.phases().stream())
                .map(Phase::enteredBy)
                .distinct()
                .map(event -> new Choice(event, opener(event, words)))
                .toList();
    }

    static String opener(String event, Words words) {
        return name(event, words).orElse(event);
    }

    private static Optional<String> name(String event, Words words) {
        return words.find("programmes.opens." + event).or(() -> words.find("rules.start." + event));
    }

    /** What happens on a path and has a name of its own. */
    private List<Choice> events() {
        return EventNames.all().stream()
                .flatMap(event ->
                        name(event, words).stream()
                                .map(name -> new Choice(event, words.capital(name))))
                .sorted(Comparator.comparing(Choice::label))
                .toList();
    }
}
