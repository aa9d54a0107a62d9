package nl.thuisbest.web.today;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.thuisbest.core.programme.Rules;
import nl.thuisbest.core.trajectory.DayStatus;
import nl.thuisbest.store.office.Draft;
import nl.thuisbest.store.office.Drafts;
import nl.thuisbest.web.app.Today;
import nl.thuisbest.web.cases.CaseRow;
import nl.thuisbest.web.cases.Glances;
import nl.thuisbest.web.cases.Mine;
import nl.thuisbest.web.cases.Standings;
import nl.thuisbest.web.drafts.FormAddress;
import nl.thuisbest.web.due.AlarmRow;
import nl.thuisbest.web.due.DutyGroup;
import nl.thuisbest.web.due.DutyRow;
import nl.thuisbest.web.due.DutyRows;
import nl.thuisbest.web.i18n.Words;
import nl.thuisbest.web.inspectorate.Owing;
import nl.thuisbest.web.ribbon.RowRibbon;
import nl.thuisbest.web.security.SignedIn;
import nl.thuisbest.web.trajectory.ReleaseNote;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the page of the day from the paths of who is signed in. */
@Component
class TodayPages {
    private final Mine mine;
    private final Glances glances;
    private final Standings standings;
    private final Drafts drafts;
    private final Rules rules;
    private final Today today;
    private final Owing owing;

    TodayPages(
            Mine mine,
            Glances glances,
            Standings standings,
            Drafts drafts,
            Rules rules,
            Today today,
            Owing owing) {
        this.owing = owing;
        this.mine = mine;
        this.glances = glances;
        this.standings = standings;
        this.drafts = drafts;
        this.rules = rules;
        this.today = today;
    }

    /**
     * @param everything duties of every role, not of one's own only
     */
    TodayPage page(SignedIn who, boolean everything, Words words) {
        var now = today.moment();
        var day = now.day();
        var paths = mine.running(who, words);
        var duties = new ArrayList<DutyRow>();
        var releases = new ArrayList<ReleaseNote>();
        var alarms = new ArrayList<AlarmRow>();
        var onLeave = new ArrayList<TodayPage.OnLeave>();
        var cases = new ArrayList<CaseRow>();
        var places = new EnumMap<Place, Integer>(Place.class);
        for (var path : paths) {
            var glance = glances.of(path, words, day);
            duties.addAll(
                    new DutyRows(rules.current(), words, path.names(), now)
                            .of(path.id(), path.name(), glance.due(who.actor(), everything)));
            var release = ReleaseNote.of(standings.of(path.state(), day), path.name(), words);
            if (release != null) {
                releases.add(release);
            }
            alarms.addAll(glance.alarms());
            if (glance.tonight() == DayStatus.LEAVE) {
                onLeave(path, day, words).ifPresent(onLeave::add);
            }
            cases.add(glance.row());
            places.merge(place(glance.tonight()), 1, Integer::sum);
        }
        return new TodayPage(
                day,
                lead(paths.size(), places, words),
                rules.current().rights().allows("action:refer", who.actor(), false),
                everything,
                DutyGroup.of(duties, day),
                releases,
                owing.today(who, words),
                alarms,
                onLeave,
                drafts(who, paths, words),
                RowRibbon.calendar(day, words).head(),
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

    private static Place place(@Nullable DayStatus tonight) {
        return switch (tonight) {
            case INSIDE -> Place.INSIDE;
            case TIME_OUT -> Place.TIME_OUT;
            case LEAVE -> Place.LEAVE;
            case HOME_UNDER_AUTHORISATION, SUSPENDED, CONDITIONAL, HOME_FREE -> Place.HOME;
            case ELSEWHERE, ABSCONDED -> Place.ELSEWHERE;
            case null -> Place.NOT_YET;
        };
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

    private static Optional<TodayPage.OnLeave> onLeave(Mine.Path path, LocalDate day, Words words) {
        return path.state()
                .stay()
                .outOn(day)
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
