package nl.thuisbest.web.programme;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.thuisbest.core.kernel.Text;
import nl.thuisbest.core.programme.Programme;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.simulation.Distributions;
import nl.thuisbest.simulation.ProgrammeTrial;
import nl.thuisbest.store.programme.ProgrammeDraft;
import nl.thuisbest.web.i18n.Words;
import org.springframework.stereotype.Component;

/** What happens to fictional families in a programme, or in a draft of one. */
@Component
class TrialPages {
    /** A fixed draw, so that two drafts meet the same families. */
    private static final long SEED = 2026;

    private final Rules rules;
    private final Drafting drafting;
    private final ProgrammesPages programmes;

    TrialPages(Rules rules, Drafting drafting, ProgrammesPages programmes) {
        this.rules = rules;
        this.drafting = drafting;
        this.programmes = programmes;
    }

    /** Empty as long as the draft is not sound. */
    Optional<TrialPage> trial(ProgrammeDraft draft, int families, Words words) {
        var checked = drafting.check(draft);
        return checked.rulebook()
                .map(rulebook ->
                        trial(
                                rulebook,
                                rulebook.programme(checked.id()),
                                "/programmas/concept/" + draft.id(),
                                families,
                                words));
    }

    /** Of a programme that holds. */
    TrialPage trial(String code, int families, Words words) {
        var rulebook = rules.current();
        return trial(
                rulebook,
                rulebook.programme(programmes.known(code)),
                "/programmas/" + code,
                families,
                words);
    }

    private TrialPage trial(
            Rulebook rulebook, Programme programme, String back, int families, Words words) {
        var trial = ProgrammeTrial.of(rulebook, programme.id(), families, SEED, programmes.day());
        return new TrialPage(
                say(programme.name(), words),
                back,
                families,
                List.of(
                        share("included", trial.included() - trial.declined(), words),
                        share("open", trial.open(), words),
                        share("excluded", trial.excluded(), words),
                        share("declined", trial.declined(), words)),
                trial.criteria().stream()
                        .map(one ->
                                new TrialPage.CriterionRow(
                                        programme
                                                .criterion(one.id())
                                                .map(asked -> say(asked.text(), words))
                                                .orElse(one.id().value()),
                                        one.excluded(),
                                        one.unknown()))
                        .toList(),
                waits(programme, trial, words),
                trial.stuck().entrySet().stream()
                        .map(stuck ->
                                new TrialPage.Share(
                                        words.find("refusal." + stuck.getKey())
                                                .orElse(stuck.getKey()),
                                        stuck.getValue()))
                        .toList(),
                assumptions(words));
    }

    private static TrialPage.Share share(String key, int count, Words words) {
        return new TrialPage.Share(words.say("programmes.trial." + key), count);
    }

    private static List<TrialPage.WaitRow> waits(
            Programme programme, ProgrammeTrial trial, Words words) {
        var rows = new ArrayList<TrialPage.WaitRow>();
        rows.add(wait(words.say("programmes.trial.place"), trial.place()));
        rows.add(wait(words.say("programmes.trial.start"), trial.start()));
        trial.phases()
                .forEach(phase ->
                        rows.add(
                                wait(
                                        words.say(
                                                "programmes.trial.phase",
                                                programme
                                                        .phase(phase.id())
                                                        .map(one -> say(one.name(), words))
                                                        .orElse(phase.id().value())),
                                        phase.days())));
        return rows;
    }

    private static TrialPage.WaitRow wait(String where, ProgrammeTrial.Days days) {
        return new TrialPage.WaitRow(where, days.count(), days.median(), days.longest());
    }

    private static List<String> assumptions(Words words) {
        var shares = Distributions.load();
        return List.of(
                words.say(
                        "programmes.trial.assumed.inclusion",
                        percent(shares.share("inclusion-met"))),
                words.say(
                        "programmes.trial.assumed.exclusion",
                        percent(shares.share("exclusion-met"))),
                words.say(
                        "programmes.trial.assumed.unknown",
                        percent(shares.share("criterion-not-known"))),
                words.say("programmes.trial.assumed.place"));
    }

    private static int percent(double share) {
        return (int) Math.round(100 * share);
    }

    private static String say(Text text, Words words) {
        return text.in(words.language().code());
    }
}
