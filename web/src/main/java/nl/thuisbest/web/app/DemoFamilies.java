package nl.thuisbest.web.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import nl.thuisbest.core.access.Roles;
import nl.thuisbest.core.evaluation.inspection.Submission;
import nl.thuisbest.core.kernel.Period;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.simulation.Families;
import nl.thuisbest.simulation.SimulatedPath;
import nl.thuisbest.simulation.staff.Colleagues;
import nl.thuisbest.store.journal.Journal;
import nl.thuisbest.store.office.Submissions;
import nl.thuisbest.store.projection.TrajectoryList;
import nl.thuisbest.store.register.Person;
import nl.thuisbest.store.register.PersonRegister;
import nl.thuisbest.web.i18n.Language;
import nl.thuisbest.web.i18n.Languages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;

/**
 * Puts the fictional families in an empty demo, each path in one statement; a demo that has paths
 * stays as it is.
 */
@DemoOnly
@Order(0)
class DemoFamilies implements ApplicationRunner {
    private static final Logger LOG = LoggerFactory.getLogger(DemoFamilies.class);
    private static final int TOLD_EVERY_SECONDS = 2;

    private final Settings settings;
    private final Rules rules;
    private final Journal journal;
    private final PersonRegister register;
    private final TrajectoryList list;
    private final Today today;
    private final Languages languages;
    private final Submissions submissions;

    DemoFamilies(
            Settings settings,
            Rules rules,
            Journal journal,
            PersonRegister register,
            TrajectoryList list,
            Today today,
            Languages languages,
            Submissions submissions) {
        this.submissions = submissions;
        this.settings = settings;
        this.rules = rules;
        this.journal = journal;
        this.register = register;
        this.list = list;
        this.today = today;
        this.languages = languages;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (settings.families() > 0 && list.count(TrajectoryList.Filter.ALL) == 0) {
            var done = new AtomicInteger();
            var told = new Instant[] {Instant.now()};
            new Families(rules.current(), settings.seed(), today.date())
                    .first(settings.families())
                    .forEach(path -> {
                        take(path);
                        tell(done.incrementAndGet(), told);
                    });
            sent();
        }
    }

    /** The inspectorate got the overview of the half year before this one in its first week. */
    private void sent() {
        var day = today.date();
        var half = LocalDate.of(day.getYear(), day.getMonthValue() <= 6 ? 1 : 7, 1);
        var on = half.plusWeeks(1);
        if (!on.isAfter(day)) {
            var by =
                    new Submissions.By(
                            Colleagues.MEREL.id(), Roles.JEUGDHULPVERANTWOORDELIJKE, today.now());
            var unused =
                    submissions.add(
                            Submission.Kind.OVERVIEW,
                            new Period(half.minusMonths(6), half),
                            on,
                            by);
        }
    }

    private void take(SimulatedPath path) {
        var now = today.now();
        var _ =
                journal.take(
                        path.state().id(),
                        path.journal(),
                        path.people().stream()
                                .map(entry ->
                                        register.entering(
                                                Person.of(entry.id(), entry.person()), now))
                                .toList());
    }

    private void tell(int done, Instant[] told) {
        if (Instant.now().isAfter(told[0].plusSeconds(TOLD_EVERY_SECONDS))) {
            told[0] = Instant.now();
            LOG.info(languages.in(Language.NL).say("demo.families", done, settings.families()));
        }
    }
}
