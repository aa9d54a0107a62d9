package nl.thuisbest.web.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.programme.Rulebook;
import nl.thuisbest.core.trajectory.DayLedger;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.core.trajectory.Trajectory;
import nl.thuisbest.store.office.Draft;
import nl.thuisbest.store.office.Drafts;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.CaseRow;
import nl.thuisbest.web.cases.CaseRows;
import nl.thuisbest.web.cases.Mine;
import nl.thuisbest.web.drafts.FormAddress;
import nl.thuisbest.web.due.AlarmRow;
import nl.thuisbest.web.due.DutyGroup;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.due.DutyRows;
import nl.thuisbest.web.due.OwnDuties;
import nl.thuisbest.web.due.Worries;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.security.SignedIn;
import org.springframework.stereotype.Component;

/** Makes the page of the day from the paths of who is signed in. */
@Component
class TodayPages {
    private final Mine mine;
    private final Drafts drafts;
    private final Rulebook rulebook;
    private final Today today;

    TodayPages(Mine mine, Drafts drafts, Rulebook rulebook, Today today) {
        this.mine = mine;
        this.drafts = drafts;
        this.rulebook = rulebook;
        this.today = today;
    }

    /**
     * @param everything duties of every role, not of one's own only
     */
    TodayPage page(SignedIn who, boolean everything, Words words) {
        var day = today.date();
        var paths = mine.running(who, words);
        var duties = new ArrayList<DutyRow>();
        var alarms = new ArrayList<AlarmRow>();
        var onLeave = new ArrayList<TodayPage.OnLeave>();
        var cases = new ArrayList<CaseRow>();
        var places = new EnumMap<Place, Integer>(Place.class);
        var head = "";
        for (var path : paths) {
            var rows = new CaseRows(rulebook, words, path.names(), day);
            head = rows.head();
            var state = path.state();
            var open = OwnDuties.of(state, rulebook, day, who.actor(), everything);
            duties.addAll(
                    new DutyRows(rulebook, words, path.names(), day)
                            .of(path.id(), path.name(), open));
            alarms.addAll(new Worries(rulebook, words, path.names(), day).of(path.name(), state));
            onLeave(path, state, day, words).ifPresent(onLeave::add);
            cases.add(rows.row(path.id(), path.name(), state));
            places.merge(place(state, day), 1, Integer::sum);
        }
        return new TodayPage(
                day,
                lead(paths.size(), places, words),
                rulebook.rights().allows("action:refer", who.actor(), false),
                everything,
                DutyGroup.of(duties, day),
                alarms,
                onLeave,
                drafts(who, paths, words),
                head,
                cases);
    }

    /** Where someone sleeps tonight, as few words as the heading needs. */
    private enum Place {
        INSIDE,
        LEAVE,
        TIME_OUT,
        HOME,
        ELSEWHERE,
        NOT_YET
    }

    private static Place place(Trajectory state, LocalDate day) {
        return DayLedger.of(state, day.plusDays(1))
                .statusOn(day)
                .map(status ->
                        switch (status) {
                            case INSIDE -> Place.INSIDE;
                            case TIME_OUT -> Place.TIME_OUT;
                            case LEAVE -> Place.LEAVE;
                            case HOME_UNDER_AUTHORISATION, SUSPENDED, CONDITIONAL, HOME_FREE ->
                                    Place.HOME;
                            case ELSEWHERE, ABSCONDED -> Place.ELSEWHERE;
                        })
                .orElse(Place.NOT_YET);
    }

    private static String lead(int paths, Map<Place, Integer> places, Words words) {
        if (paths == 0) {
            return words.say("today.lead-none");
        }
        var parts = new ArrayList<String>();
        places.forEach((place, count) ->
                parts.add(
                        words.say(
                                "today.where."
                                        + place.name()
                                                .toLowerCase(java.util.Locale.ROOT)
                                                .replace('_', '-'),
                                count)));
        return words.say("today.lead", paths, String.join(", ", parts));
    }

    private static Optional<TodayPage.OnLeave> onLeave(
            Mine.Path path, Trajectory state, LocalDate day, Words words) {
        var status = DayLedger.of(state, day.plusDays(1)).statusOn(day);
        if (status.filter(s -> s == DayStatus.LEAVE).isEmpty()) {
            return Optional.empty();
        }
        return state.stay()
                .out()
                .map(leave -> {
                    var period = leave.period();
                    long night = ChronoUnit.DAYS.between(period.from(), day) + 1;
                    return new TodayPage.OnLeave(
                            "/trajecten/" + path.id(),
                            path.name(),
                            words.say(
                                    "today.leave-text",
                                    night,
                                    period.days(),
                                    words.days().brief(period.until())));
                });
    }

    private List<TodayPage.DraftRow> drafts(SignedIn who, List<Mine.Path> paths, Words words) {
        return drafts.list(who.id()).stream().map(draft -> row(draft, paths, words)).toList();
    }

    private static TodayPage.DraftRow row(Draft draft, List<Mine.Path> paths, Words words) {
        var address = new FormAddress(draft.action(), draft.trajectory());
        var name =
                paths.stream()
                        .filter(path -> path.id().equals(draft.trajectory()))
                        .map(Mine.Path::name)
                        .findFirst()
                        .orElse("");
        return new TodayPage.DraftRow(
                draft.id().toString(),
                address.path(),
                words.say("action." + draft.action()),
                name,
                words.say("today.draft-when", words.days().briefMoment(draft.updatedAt())));
    }
}
