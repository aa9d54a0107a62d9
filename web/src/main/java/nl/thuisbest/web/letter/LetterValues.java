package nl.thuisbest.web.letter;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.decision.Consent;
import nl.thuisbest.core.decision.DecisionKind;
import nl.thuisbest.core.decision.LegalDecision;
import nl.thuisbest.core.decision.ReportedMeasures;
import nl.thuisbest.core.kernel.Force;
import nl.thuisbest.core.kernel.PersonId;
import nl.thuisbest.core.kernel.Personal;
import nl.thuisbest.core.kernel.RoleId;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.CourseEvent;
import nl.thuisbest.core.trajectory.Recipient;
import nl.thuisbest.core.trajectory.RemedyEvent;
import nl.thuisbest.core.trajectory.Restriction;
import nl.thuisbest.core.trajectory.RestrictionEvent.EscortRestrictionRecorded;
import nl.thuisbest.core.trajectory.ShieldingEvent.PersonShielded;
import nl.thuisbest.core.trajectory.Team;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.rulebook.letter.LetterField;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.page.SourceText;
import nl.thuisbest.web.people.KnownNames;
import org.jspecify.annotations.Nullable;

/** What the places of a letter are filled with: every place has a value, if only an empty one. */
final class LetterValues {
    private final Trajectory path;
    private final LegalDecision decision;
    private final KnownNames names;
    private final Words words;
    private final LocalDate today;
    private final Rulebook rulebook;
    private final Map<String, Object> values = new LinkedHashMap<>();

    LetterValues(
            Trajectory path,
            LegalDecision decision,
            KnownNames names,
            Words words,
            LocalDate today,
            Rulebook rulebook) {
        this.path = path;
        this.rulebook = rulebook;
        this.decision = decision;
        this.names = names;
        this.words = words;
        this.today = today;
    }

    /**
     * @param person to whom by name, or null
     * @param shieldings what is kept from this reader
     */
    Map<String, Object> of(
            Recipient to,
            @Nullable PersonId person,
            List<PersonShielded> shieldings,
            Map<String, String> house) {
        for (var field : LetterField.values()) {
            values.put(field.word(), "");
        }
        values.putAll(house);
        people(to, person);
        decision();
        new EventValues(path, names, words, this, rulebook).of(decision);
        if (decision.event() instanceof RemedyEvent ruling) {
            ruling(ruling);
        }
        if (decision.kind() == DecisionKind.MEASURES_REPORT) {
            report(to);
        }
        Kept.out(values, shieldings, words.say("letter.shielded"));
        return values;
    }

    private void people(Recipient to, @Nullable PersonId person) {
        put(LetterField.VOORNAAM, names.youthGiven());
        put(LetterField.NAAM, names.youth());
        var born = path.course().born();
        put(
                LetterField.GEBOREN,
                born == null ? words.say("letter.born-unknown") : words.days().full(born.value()));
        put(LetterField.GEMEENTE, municipality());
        put(LetterField.AAN, person == null ? addressee(to) : names.person(person));
        put(LetterField.TRAJECTBEGELEIDER, member(Roles.TRAJECTBEGELEIDER));
        put(LetterField.GEDRAGSWETENSCHAPPER, member(Roles.GEDRAGSWETENSCHAPPER));
        put(LetterField.JEUGDHULPVERANTWOORDELIJKE, member(Roles.JEUGDHULPVERANTWOORDELIJKE));
        put(LetterField.MENTOR, member(Roles.MENTOR));
        put(LetterField.DATUM, words.days().full(today));
    }

    private String municipality() {
        return path.history().entries().stream()
                .map(entry -> entry.event())
                .filter(CourseEvent.Referred.class::isInstance)
                .map(event -> text(((CourseEvent.Referred) event).municipality()))
                .findFirst()
                .orElse("");
    }

    private String addressee(Recipient to) {
        return switch (to) {
            case YOUTH -> names.youth();
            case PARENTS -> gezag();
            case COLLEGE -> words.say("letter.to.college", municipality());
            case LAWYER -> words.say("letter.to.lawyer", names.youth());
            case CHILD_PROTECTION_BOARD,
                    CERTIFIED_INSTITUTION,
                    REQUESTER,
                    COURT_REGISTRY,
                    FOSTER_PARENTS ->
                    words.word(to);
        };
    }

    /** Who has parental authority, by name; a letter to both says both names. */
    private String gezag() {
        var holders =
                path.team().kin().stream()
                        .filter(Team.Kin::gezag)
                        .map(kin -> names.person(kin.person()))
                        .collect(Collectors.joining(words.say("letter.and")));
        return holders.isEmpty() ? words.say("letter.to.gezag", names.youth()) : holders;
    }

    private String member(RoleId role) {
        return path.team()
                .inRole(role)
                .map(member -> names.staff(member.staff()))
                .orElseGet(() -> words.say("letter.nobody-yet"));
    }

    private void decision() {
        put(LetterField.BESLUITDATUM, words.days().full(decision.from()));
        put(LetterField.BESLISSER, names.staff(decision.decidedBy()));
        put(
                LetterField.FUNCTIE,
                names.code(decision.role()).orElseGet(() -> words.word(decision.role())));
        put(LetterField.ARTIKEL, SourceText.of(decision.source(), words));
        put(
                LetterField.INSTEMMING,
                decision.consents().stream()
                        .filter(consent -> consent.force() == Force.LAW)
                        .map(Consent::by)
                        .flatMap(java.util.stream.Stream::ofNullable)
                        .map(names::staff)
                        .collect(Collectors.joining(words.say("letter.and"))));
        put(
                LetterField.REDEN,
                decision.reasons().stream()
                        .findFirst()
                        .map(reason -> text(reason.text()))
                        .orElse(""));
    }

    private void ruling(RemedyEvent ruling) {
        var told = new RulingWords(path, rulebook, words, today, "letters");
        put(LetterField.UITSPRAAK_VAN, told.by(ruling));
        put(LetterField.UITSPRAAK, told.outcome(ruling));
        put(LetterField.OVER_BESLUIT, told.about(ruling));
        put(LetterField.VANDAAG, told.effect(ruling));
        put(LetterField.BEROEP_BIJ, told.appealTo(ruling));
        put(LetterField.BEROEP_TOT, day(told.appealUntil(ruling).orElse(null)));
        switch (ruling) {
            case RemedyEvent.ComplaintDecided e -> {
                put(LetterField.NIEUW_BESLUIT_VOOR, day(e.newDecisionBy()));
                put(LetterField.VERGOEDING, text(e.compensation()));
            }
            case RemedyEvent.AppealDecided e -> {
                put(LetterField.NIEUW_BESLUIT_VOOR, day(e.newDecisionBy()));
                put(LetterField.VERGOEDING, text(e.compensation()));
            }
            case RemedyEvent.OfComplaint _, RemedyEvent.OfCourt _ -> {}
        }
    }

    private void report(Recipient to) {
        put(LetterField.PERIODE_VAN, day(decision.from()));
        put(LetterField.PERIODE_TOT, day(today));
        var report = ReportedMeasures.of(path, to, decision.from(), today);
        put(
                LetterField.TOEGEPAST,
                Stream.concat(
                                report.told().stream().map(this::measure),
                                report.byOthers().stream().map(this::byOthers))
                        .toList());
    }

    /** On transport or in a court: the decision was of others. */
    private Map<String, String> byOthers(EscortRestrictionRecorded one) {
        var ended = one.endedAt();
        return Map.of(
                "wat",
                names.code(one.measure()).orElseGet(() -> words.word(one.measure())),
                "begin",
                words.days().full(one.on()),
                "einde",
                ended == null
                        ? words.say("letter.measure-end-unknown")
                        : words.days().full(ended.day()),
                "besluit",
                words.say("letter.measure-by-others", one.escort()));
    }

    private Map<String, String> measure(Restriction one) {
        var ended = one.ended();
        var decided = one.decidedOn();
        var by = one.decidedBy();
        return Map.of(
                "wat",
                names.code(one.measure()).orElseGet(() -> words.word(one.measure())),
                "begin",
                words.days().full(one.began().day()),
                "einde",
                ended == null ? words.say("letter.measure-lasts") : words.days().full(ended.day()),
                "besluit",
                decided == null || by == null
                        ? words.say("letter.measure-undecided")
                        : words.say(
                                one.emergency()
                                        ? "letter.measure-emergency"
                                        : "letter.measure-planned",
                                words.days().full(decided),
                                names.staff(by)));
    }

    void put(LetterField field, Object value) {
        values.put(field.word(), value);
    }

    /** The words of a person, or that they were erased. */
    String text(@Nullable Personal text) {
        return words.own(text);
    }

    String day(@Nullable LocalDate day) {
        return day == null ? "" : words.days().full(day);
    }
}
